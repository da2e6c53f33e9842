import { readLink } from '../../documents/link';
import { MODES } from '../../entry/modes';
import type { PriceBook } from '../../pricing/price-book/price-book';
import type { HostChange } from './host-change';
import { unknownMode } from './with-values';

/** The links of a page that was opened without any. */
const NO_LINK = ['', '#', '#/'];

/** The selection of a link in place of the texts of its mode; the other modes keep theirs. */
export function withLink(before: HostChange, link: string, book: PriceBook): HostChange {
  const content = readLink(NO_LINK.includes(link) ? `#/${MODES[0]}` : link, book);
  const remarks = [...before.remarks, ...(content?.remarks ?? [unknownMode(link)])];
  if (content === undefined || content.remarks.some(({ tag }) => tag === 'unknown-mode'))
    return { ...before, remarks };
  const { mode, texts, place, display, record } = content;
  const isSelection = place.tag === 'pricing';
  return {
    draft: isSelection ? { mode, texts: { ...before.draft.texts, [mode]: texts } } : before.draft,
    place,
    ...(isSelection && { record }),
    display: { ...before.display, ...display },
    remarks,
  };
}
