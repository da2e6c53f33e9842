import type { Display } from '../../entry/display';
import type { LinkRecord } from '../../entry/link-record';
import type { Place } from '../../entry/places';
import type { Remark } from '../../entry/remark';
import type { Draft } from '../../store/draft';

/** What the host's words make of the page, before it is shown. */
export interface HostChange {
  readonly draft: Draft;
  readonly place: Place;
  /** Of a link that was opened; absent where none was. */
  readonly record?: LinkRecord;
  readonly display: Partial<Display>;
  /** What could not be used. */
  readonly remarks: readonly Remark[];
}
