import { describe, expect, test } from 'vitest';
import { priceLink, quoteLink } from '../../src/documents/priced-link';
import { date } from '../pricing/iso-date';
import { publishedBook } from '../pricing/published-book';

const TODAY = date('2026-03-05');
const price = (link: string) => priceLink(link, publishedBook, TODAY);

describe('a link is priced anew, whatever it says of its own total', () => {
  test.each([
    ['#/new?employees=6000&experts=3&tickets=3&robots=1&knowledge=1&years=2&quoted=1.00', 42_028_000n],
    ['#/add?experts=2&start=2024-05-20&term=2&on=2024-11-20&quoted=0.01', 960_000n],
    ['#/renew?employees=1000&start=2021-06-01&term=1&on=2022-08-01&years=1', 15_264_000n],
  ])('%s', (link, totalFen) => {
    const priced = price(link);
    expect(priced?.ok && priced.quote.totalFen).toBe(totalFen);
  });

  test('a wrong value keeps it from having a price, by the name of its field', () => {
    const priced = price('#/new?experts=2');
    expect(priced).toMatchObject({ ok: false, issues: [{ field: 'experts' }] });
  });

  test.each(['', '#', '#top', 'https://example.com/'])('%j is no link of the page', (link) => {
    expect(price(link)).toBeUndefined();
  });
});

test('the link that goes out has the price list and the total of its day', () => {
  const priced = price('#/add?experts=2&start=2024-05-20&term=2&on=2024-11-20');
  if (!priced?.ok) throw new Error('no price');
  expect(quoteLink(priced.content, priced.quote, publishedBook, TODAY)).toBe(
    '#/add?start=2024-05-20&term=2&on=2024-11-20&experts=2&book=ssc-pro-2022-10-18&quoted=9600.00',
  );
});
