import { describe, expect, test } from 'vitest';
import { makeDocument } from '../../src/documents/make-document';
import { priceLink } from '../../src/documents/priced-link';
import { fullLink, type QuoteDetails } from '../../src/documents/quote-document';
import { date } from '../pricing/iso-date';
import { publishedBook } from '../pricing/published-book';

function documentOf(details?: Partial<QuoteDetails>) {
  const today = date('2026-01-31');
  const priced = priceLink('#/new?employees=6千&years=2', publishedBook, today);
  if (!priced?.ok) throw new Error('no price');
  const { quote, content } = priced;
  return makeDocument({
    mode: content.mode,
    texts: content.texts,
    quote,
    book: publishedBook,
    today,
    pageAddress: 'https://example.com/pricing/',
    ...(details && { details }),
  });
}

describe('a document of a quote', () => {
  test('is made today and valid for 30 days, with a number of that day', () => {
    const { details } = documentOf();
    expect(details).toMatchObject({
      name: '',
      customer: '',
      madeOn: date('2026-01-31'),
      validUntil: date('2026-03-02'),
    });
    expect(details.number).toMatch(/^Q20260131-[2-9A-HJ-NP-Z]{5}$/);
  });

  test('keeps what is known of the quote already', () => {
    const known = {
      number: 'Q20251224-AAAAA',
      name: '总部',
      customer: '某公司',
      madeOn: date('2025-12-24'),
      validUntil: date('2026-02-28'),
    };
    expect(documentOf(known).details).toEqual(known);
  });

  test('made on another day is valid for 30 days from that one', () => {
    expect(documentOf({ madeOn: date('2025-12-24') }).details.validUntil).toEqual(date('2026-01-23'));
  });

  test('carries the whole link, plainly written, with price list and total', () => {
    expect(fullLink(documentOf())).toBe(
      'https://example.com/pricing/#/new?employees=6000&experts=3&tickets=3&robots=1&years=2&book=ssc-pro-2022-10-18&quoted=405280.00',
    );
  });
});
