import type { Display } from '../../entry/display';
import type { LinkRecord } from '../../entry/link-record';
import type { Place } from '../../entry/places';
import type { Remark } from '../../entry/remark';
import type { Draft } from '../../store/draft';

/** What the host's words make of the page, before it is shown. */
export interface HostChange {
  readonly draft: Draft;
  readonly place: Place;
  /** What a link said of its own time, or the host did; absent where it holds no longer. */
  readonly record?: LinkRecord;
  readonly display: Partial<Display>;
  /** What could not be used. */
  readonly remarks: readonly Remark[];
}
