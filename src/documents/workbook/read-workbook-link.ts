import { unzipSync } from 'fflate';
import { MODES } from '../../entry/modes';
import { cellTexts } from './cell-texts';

/** Bytes of a file, and of what is unpacked from it in all; ours has some 30 000 unpacked. */
const MAX_BYTES = 5_000_000;

/** Where cells keep their texts: shared, or each in its own sheet. */
const TEXT_PARTS = /^xl\/(?:sharedStrings|worksheets\/[^/]+)\.xml$/i;

/** The last one wins: the page's link stands below everything that somebody typed. */
const LINK_AT_END = new RegExp(`#/(?:${MODES.join('|')})\\?[^\\s#]+$`);

/**
 * The link, from `#/` on, with price book and total, that a workbook of ours carries: also after another
 * program saved it again. `undefined` for whatever else the bytes are. Never throws, and unpacks no more
 * than `MAX_BYTES`, whatever the archive says of itself.
 */
export function readWorkbookLink(bytes: Uint8Array): string | undefined {
  if (bytes.length > MAX_BYTES) return undefined;
  return partsOf(bytes)
    .flatMap((part) => cellTexts(part))
    .map((text) => LINK_AT_END.exec(text.trim())?.[0])
    .findLast((link) => link !== undefined && /[?&]book=/.test(link) && /[?&]quoted=/.test(link));
}

function partsOf(bytes: Uint8Array): string[] {
  let declared = 0;
  try {
    // The unpacker fills no more than the declared size; what an archive declares too large is left packed.
    const files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!TEXT_PARTS.test(name)) return false;
        declared += originalSize;
        return declared <= MAX_BYTES;
      },
    });
    return Object.values(files).map((file) => new TextDecoder().decode(file));
  } catch {
    return [];
  }
}
