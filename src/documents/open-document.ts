import type { StatedAmounts, StatedDetails } from '../entry/link-record';
import type { PriceBook } from '../pricing/price-book/price-book';
import { decodeText } from './decode-text';
import { findLink } from './find-link';
import { readCsvAmounts } from './read-csv-amounts';
import { readJsonFile } from './read-json-file';

/** What a file or a pasted text turned out to be. */
export type OpenedDocument =
  | {
      readonly tag: 'quote';
      /** From `#/` on; it reads by `readLink`. */
      readonly link: string;
      /** Amounts as the file states them, where it is a format that does. */
      readonly stated?: StatedAmounts;
      /** What the quote is called and whom it is for, where it is a format that says so. */
      readonly details?: StatedDetails;
    }
  /** Everything that a visitor kept: somebody else reads this text. */
  | { readonly tag: 'ledger-file'; readonly text: string }
  | DocumentRefusal;

/** Why nothing was opened. */
export type DocumentRefusal =
  | { readonly tag: 'not-ours' }
  | { readonly tag: 'cut-off' }
  | { readonly tag: 'damaged' }
  | { readonly tag: 'unreadable' }
  | { readonly tag: 'too-large'; readonly bytes: number }
  | { readonly tag: 'newer-version'; readonly version: number };

/** Far more than any document that the page writes. */
export const MAX_DOCUMENT_BYTES = 5_000_000;

/** 报价编号 as the page writes it: stands in every document of ours. */
const QUOTE_NUMBER = /\bQ\d{8}-[2-9A-HJ-NP-Z]{5}\b/;

/** Opens a file of any format that the page writes. One that is too large is refused before it is read. Never throws. */
export async function openFile(file: Blob, book: PriceBook): Promise<OpenedDocument> {
  if (file.size > MAX_DOCUMENT_BYTES) return { tag: 'too-large', bytes: file.size };
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch {
    return { tag: 'unreadable' };
  }
  return openDocument(bytes, book);
}

/**
 * Finds the quote in the bytes of a file or in a text: JSON, CSV, workbook, PDF, HTML, plain text, a link. The
 * content decides, never the name. Amounts are handed on as stated, for comparison only. Never throws.
 */
export async function openDocument(content: Uint8Array | string, book: PriceBook): Promise<OpenedDocument> {
  if (content.length > MAX_DOCUMENT_BYTES) return { tag: 'too-large', bytes: content.length };
  if (typeof content === 'string') return openText(content, true, book);
  try {
    if (startsWith(content, 'PK\x03\x04')) return await openWorkbook(content, book);
    if (startsWith(content, '%PDF-')) return await openPdf(content, book);
  } catch {
    // What reads them is loaded only now, and may not come: that says nothing of the file.
    return { tag: 'unreadable' };
  }
  const { text, isSound } = decodeText(content);
  return openText(text, isSound, book);
}

function openText(text: string, isSound: boolean, book: PriceBook): OpenedDocument {
  if (/^\ufeff?\s*[{[]/.test(text)) return openJson(text.replace(/^\ufeff/, ''), isSound, book);
  const found = findLink(text, book);
  // In a document of ours the link is whole: one that ends early would open another quote.
  if (QUOTE_NUMBER.test(text) && !found?.isWhole) return { tag: 'cut-off' };
  if (found === undefined) return { tag: 'not-ours' };
  const stated = readCsvAmounts(text);
  return { tag: 'quote', link: found.link, ...(stated && { stated }) };
}

function openJson(text: string, isSound: boolean, book: PriceBook): OpenedDocument {
  const reading = readJsonFile(text, book);
  if (reading.tag === 'ledger-file') return { tag: 'ledger-file', text };
  if (reading.tag !== 'quote') return reading;
  if (!isSound) return { tag: 'damaged' };
  const { found, stated, details } = reading;
  return { tag: 'quote', link: found.link, stated, details };
}

/** The end of every whole .xlsx file, a ZIP archive: its directory, which begins so. */
const ZIP_END = 'PK\x05\x06';
const LONGEST_ZIP_END = 65_557;

async function openWorkbook(bytes: Uint8Array, book: PriceBook): Promise<OpenedDocument> {
  if (!holds(bytes.subarray(-LONGEST_ZIP_END), ZIP_END)) return { tag: 'cut-off' };
  const { readWorkbookLink } = await import('./workbook/read-workbook-link');
  const found = findLink(readWorkbookLink(bytes) ?? '', book);
  if (found === undefined) return { tag: 'not-ours' };
  const { readWorkbookTotal } = await import('./workbook/read-workbook-total');
  const totalYuan = readWorkbookTotal(bytes);
  // Somebody may have changed a number in it: the total that it shows then is compared.
  return {
    tag: 'quote',
    link: found.link,
    ...(totalYuan !== undefined && { stated: { totalYuan, lines: [] } }),
  };
}

const PDF_END = '%%EOF';
const LONGEST_PDF_END = 2048;

async function openPdf(bytes: Uint8Array, book: PriceBook): Promise<OpenedDocument> {
  if (!holds(bytes.subarray(-LONGEST_PDF_END), PDF_END)) return { tag: 'cut-off' };
  const { findPdfLink } = await import('./pdf-link');
  const found = findPdfLink(bytes, book);
  return found === undefined ? { tag: 'not-ours' } : { tag: 'quote', link: found.link };
}

const startsWith = (bytes: Uint8Array, sign: string): boolean =>
  [...sign].every((letter, index) => bytes[index] === letter.charCodeAt(0));

function holds(bytes: Uint8Array, sign: string): boolean {
  for (let start = bytes.length - sign.length; start >= 0; start--) {
    if (startsWith(bytes.subarray(start, start + sign.length), sign)) return true;
  }
  return false;
}
