import { expect, test } from 'vitest';
import type { FieldTexts } from '../../src/entry/field-names';
import { priceRenewal } from '../../src/store/price-renewal';
import { publishedBook } from '../pricing/published-book';

const TODAY = { year: 2026, month: 11, day: 23 };

const price = (texts: FieldTexts) => priceRenewal(texts, publishedBook, TODAY);

test('the least of each item for one more year, on the day that last year’s contract ends', () => {
  const priced = price({});
  expect(priced).toMatchObject({
    ok: true,
    quote: {
      mode: 'renew',
      // 10 000 + 3 × 3000 + 3 × 1880 + 128 000.
      totalFen: 15_264_000n,
      life: { expiry: { year: 2026, month: 11, day: 23 }, reclaim: { year: 2027, month: 2, day: 23 } },
      newExpiry: { year: 2027, month: 11, day: 23 },
    },
  });
  expect(priced.ok && priced.quote.lost).toBeUndefined();
});

test('the published example: expired 2022-06-01, renewed 2022-08-01, counts from 2022-06-01', () => {
  expect(price({ start: '2021-06-01', on: '2022-08-01' })).toMatchObject({
    ok: true,
    quote: { totalFen: 15_264_000n, newExpiry: { year: 2023, month: 6, day: 1 }, lost: { days: 61 } },
  });
});

test('refused texts have their issues and no quote at all', () => {
  expect(price({ start: '2021-06-01', on: '2022-09-01' })).toEqual({
    ok: false,
    issues: [
      {
        field: 'on',
        problem: {
          tag: 'not-before-reclaim',
          day: '2022-09-01',
          reclaim: '2022-09-01',
          mend: '2022-08-31',
        },
      },
    ],
  });
});
