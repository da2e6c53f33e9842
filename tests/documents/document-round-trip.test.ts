import fc from 'fast-check';
import { expect, test } from 'vitest';
import { writeCsv } from '../../src/documents/csv-file';
import { writeTable } from '../../src/documents/html-table';
import { writeJson } from '../../src/documents/json-file';
import { openDocument } from '../../src/documents/open-document';
import { writePlainText } from '../../src/documents/plain-text';
import { priceLink } from '../../src/documents/priced-link';
import type { QuoteDocument } from '../../src/documents/quote-document';
import { toIsoDate } from '../../src/pricing/calendar/plain-date';
import { fenToYuan } from '../../src/pricing/fen';
import { publishedBook } from '../pricing/published-book';
import { anyDocument, chineseTexts, englishTexts } from './any-document';

const LATER = { year: 2031, month: 7, day: 1 };
const TRIES = { numRuns: 10_000 };

/** What a file states, from the quote that it was made of. */
const statedBy = ({ quote }: QuoteDocument) => ({
  totalYuan: fenToYuan(quote.totalFen),
  lines: quote.lines.map(({ id, amountFen }) => ({ id, amountYuan: fenToYuan(amountFen) })),
});

const bytesOf = (text: string) => new TextEncoder().encode(text);

test('the link of 10 000 documents brings the quote back whole, on another day', () => {
  fc.assert(
    fc.property(anyDocument, ({ link, quote }) => {
      const priced = priceLink(link, publishedBook, LATER);
      expect(priced?.ok && priced.quote).toEqual(quote);
    }),
    TRIES,
  );
}, 300_000);

test('10 000 documents as JSON and as CSV bring back their links and what they state', async () => {
  await fc.assert(
    fc.asyncProperty(anyDocument, fc.constantFrom(chineseTexts, englishTexts), async (document, texts) => {
      const { link } = document;
      const { name, customer, validUntil } = document.details;
      const stated = statedBy(document);
      expect(await openDocument(bytesOf(writeJson(document, texts)), publishedBook)).toEqual({
        tag: 'quote',
        link,
        stated,
        details: { name, customer, validUntil: toIsoDate(validUntil) },
      });
      expect(await openDocument(bytesOf(writeCsv(document, texts)), publishedBook)).toEqual({
        tag: 'quote',
        link,
        stated,
      });
    }),
    TRIES,
  );
}, 300_000);

test('10 000 documents as plain text and as a table bring back their links', async () => {
  await fc.assert(
    fc.asyncProperty(anyDocument, fc.constantFrom(chineseTexts, englishTexts), async (document, texts) => {
      const { link } = document;
      const { html, text } = writeTable(document, texts);
      for (const written of [writePlainText(document, texts), html, text]) {
        expect(await openDocument(written, publishedBook)).toEqual({ tag: 'quote', link });
      }
    }),
    TRIES,
  );
}, 300_000);
