import { describe, expect, test } from 'vitest';
import { additionCompared } from '../../../src/pricing/advice/addition-compared';
import { quoteAddOn } from '../../../src/pricing/quote/quote-add-on';
import type { AddOnSelection } from '../../../src/pricing/selection';
import { addition } from '../addition';
import { publishedBook } from '../published-book';

/** Added to a contract of two years from 2024-05-20, 6 months in: 18 are left. */
const compared = (added: Partial<AddOnSelection>, on = '2024-11-20', termYears = 2) =>
  additionCompared(
    quoteAddOn(addition('2024-05-20', termYears, on, added), publishedBook),
    publishedBook,
  ).map(
    ({ time, months, contractFen, renewalYearFen, inAllFen, perMonthFen }) =>
      [time, months, contractFen, renewalYearFen, inAllFen, perMonthFen] as const,
  );

describe('bought from the start, now or only at renewal, up to the end of one more year', () => {
  test('2 experts, 18 months left', () => {
    expect(compared({ experts: 2 })).toEqual([
      // 2 × 2 × 3000, by 24 months.
      ['from-start', 24, 1_200_000n, 600_000n, 1_800_000n, 50_000n],
      // 9600 by 18 months: 533.333…
      ['now', 18, 960_000n, 600_000n, 1_560_000n, 53_333n],
      ['at-renewal', 0, 0n, 600_000n, 600_000n, 50_000n],
    ]);
  });

  test('on the first day, now is from the start', () => {
    expect(compared({ experts: 2 }, '2024-05-20').slice(0, 2)).toEqual([
      ['from-start', 24, 1_200_000n, 600_000n, 1_800_000n, 50_000n],
      ['now', 24, 1_200_000n, 600_000n, 1_800_000n, 50_000n],
    ]);
  });

  test('in the last month: a tenth of the year’s price for it', () => {
    expect(compared({ experts: 2 }, '2026-05-19')[1]).toEqual([
      'now',
      1,
      60_000n,
      600_000n,
      660_000n,
      60_000n,
    ]);
  });

  test('what is paid once is paid once, wherever it is bought, and is in no month', () => {
    expect(compared({ experts: 2, knowledge: 1 })).toEqual([
      ['from-start', 24, 2_700_000n, 600_000n, 3_300_000n, 50_000n],
      ['now', 18, 2_460_000n, 600_000n, 3_060_000n, 53_333n],
      ['at-renewal', 0, 0n, 2_100_000n, 2_100_000n, 50_000n],
    ]);
  });

  test('a discount is on all of it', () => {
    expect(compared({ experts: 2, discountPercent: '85' })).toEqual([
      ['from-start', 24, 1_020_000n, 510_000n, 1_530_000n, 42_500n],
      ['now', 18, 816_000n, 510_000n, 1_326_000n, 45_333n],
      ['at-renewal', 0, 0n, 510_000n, 510_000n, 42_500n],
    ]);
  });

  test('sessions wanted in all: the packs beside the robots are paid once', () => {
    // One robot gives 50 000 of the 170 000, one pack of 120 000 the rest.
    expect(compared({ robots: 1, packs: { by: 'demand', sessions: 170_000 } })).toEqual([
      ['from-start', 24, 25_760_000n, 12_800_000n, 38_560_000n, 1_066_667n],
      ['now', 18, 20_640_000n, 12_800_000n, 33_440_000n, 1_137_778n],
      ['at-renewal', 0, 0n, 12_960_000n, 12_960_000n, 1_066_667n],
    ]);
  });
});

describe('only what is paid once', () => {
  test.each([1, 2])(
    'a contract of %i years: the same whenever it is bought, and nothing by the month',
    (years) => {
      expect(compared({ knowledge: 1 }, '2024-11-20', years)).toEqual([
        ['from-start', years * 12, 1_500_000n, 0n, 1_500_000n, 0n],
        ['now', years * 12 - 6, 1_500_000n, 0n, 1_500_000n, 0n],
        ['at-renewal', 0, 0n, 1_500_000n, 1_500_000n, 0n],
      ]);
    },
  );
});

describe('nothing added', () => {
  test.each([1, 2])('to a contract of %i years: nothing to pay', (years) => {
    expect(compared({}, '2024-11-20', years)).toEqual([
      ['from-start', years * 12, 0n, 0n, 0n, 0n],
      ['now', years * 12 - 6, 0n, 0n, 0n, 0n],
      ['at-renewal', 0, 0n, 0n, 0n, 0n],
    ]);
  });
});
