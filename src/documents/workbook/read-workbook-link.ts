import { MODES } from '../../entry/modes';
import { cellTexts } from './cell-texts';
import { unpackedParts } from './unpacked-parts';

/** Where cells keep their texts: shared, or each in its own sheet. */
const TEXT_PARTS = /^xl\/(?:sharedStrings|worksheets\/[^/]+)\.xml$/i;

/** The last one wins: the page's link stands below everything that somebody typed. */
const LINK_AT_END = new RegExp(`#/(?:${MODES.join('|')})\\?[^\\s#]+$`);

/**
 * The link, from `#/` on, with price book and total, that a workbook of ours carries: also after another
 * program saved it again. `undefined` for whatever else the bytes are. Never throws.
 */
export function readWorkbookLink(bytes: Uint8Array): string | undefined {
  return [...unpackedParts(bytes, (name) => TEXT_PARTS.test(name)).values()]
    .flatMap(cellTexts)
    .map((text) => LINK_AT_END.exec(text.trim())?.[0])
    .findLast((link) => link !== undefined && /[?&]book=/.test(link) && /[?&]quoted=/.test(link));
}
