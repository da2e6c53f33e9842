import { expect, test } from 'vitest';
import { priceLink } from '../../../src/documents/priced-link';
import { isEmpty } from '../../../src/pricing/quote/is-empty';
import { date } from '../iso-date';
import { publishedBook } from '../published-book';

test.each([
  ['#/add?start=2026-01-01&term=1&on=2026-02-01', true],
  ['#/add?start=2026-01-01&term=1&on=2026-02-01&experts=1', false],
  ['#/add?start=2026-01-01&term=1&on=2026-02-01&cold-start=1', false],
  // As many lines as are asked for beside them.
  ['#/add?start=2026-01-01&term=1&on=2026-02-01&experts=1&cold-start=1', false],
  ['#/new', false],
])('%s: whether nothing is bought and nothing asked for', (link, expected) => {
  const priced = priceLink(link, publishedBook, date('2026-03-05'));
  expect(priced?.ok && isEmpty(priced.quote)).toBe(expected);
});
