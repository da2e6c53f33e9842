import { describe, expect, test } from 'vitest';
import { type DayAdvice, dayAdvice } from '../../../src/pricing/advice/day-advice';
import { feeByMonth, feeSteps, firstDayToCompare, highestFee } from '../../../src/pricing/advice/fee-by-day';
import type { PriceBook } from '../../../src/pricing/price-book/price-book';
import type { AddOnSelection } from '../../../src/pricing/selection';
import { addition } from '../addition';
import { date } from '../iso-date';
import { publishedBook } from '../published-book';

/** On a contract of one year, 2026-01-15 to 2027-01-15, compared from the first day that is still open. */
function advise(on: string, today: string, added: Partial<AddOnSelection> = { experts: 2 }): DayAdvice {
  const selection = addition('2026-01-15', 1, on, added);
  const first = firstDayToCompare(selection, date(today));
  return dayAdvice(feeByMonth(selection, first, publishedBook), date(on), date(today));
}

describe('while 12 to 10 months are left, the fee is that of a year', () => {
  test.each([
    ['2026-01-15', '2026-01-15', '2026-02-14', 2],
    ['2026-02-14', '2026-01-15', '2026-02-14', 2],
    ['2026-03-20', '2026-02-14', '2026-02-14', 2],
    ['2026-03-20', '2026-01-01', '2026-02-14', 2],
    ['2026-03-20', '2026-02-15', '2026-03-14', 1],
    ['2026-04-14', '2026-03-14', '2026-03-14', 1],
    ['2026-03-14', '2026-03-14', '2026-03-14', 1],
  ])('on %s, seen on %s: added by %s it buys up to %i months more', (on, today, by, moreMonths) => {
    expect(advise(on, today)).toEqual({ tag: 'same-fee-longer', by: date(by), moreMonths });
  });
});

describe('otherwise the next month is cheaper', () => {
  test.each([
    // The plateau's last month: no longer one for the same fee.
    ['2026-03-15', '2026-03-15', '2026-04-15', 60_000n],
    ['2026-04-14', '2026-04-14', '2026-04-15', 60_000n],
    ['2026-04-15', '2026-03-15', '2026-05-15', 60_000n],
    ['2026-05-01', '2026-05-01', '2026-05-15', 60_000n],
    ['2026-12-14', '2026-12-14', '2026-12-15', 60_000n],
  ])('on %s, seen on %s: from %s it saves %s fen', (on, today, from, savedFen) => {
    expect(advise(on, today)).toEqual({ tag: 'cheaper-later', from: date(from), savedFen });
  });

  test('by what is due, with the buyer’s discount', () => {
    expect(advise('2026-05-01', '2026-05-01', { tickets: 3, discountPercent: '83.33' })).toEqual({
      tag: 'cheaper-later',
      from: date('2026-05-15'),
      // 9 and 8 months of 3 tickets: 5076 × 83.33 % = 4229.8308 and 4512 × 83.33 % = 3759.8496.
      savedFen: 46_998n,
    });
  });
});

describe('the last month before expiry', () => {
  test.each([
    ['2026-12-15', '2026-12-15'],
    ['2026-12-15', '2026-01-15'],
    ['2027-01-14', '2026-05-01'],
    ['2027-01-14', '2027-01-14'],
  ])('on %s, seen on %s, is as cheap as it gets', (on, today) => {
    expect(advise(on, today)).toEqual({ tag: 'no-further-drop' });
  });
});

describe('the day makes no difference', () => {
  test.each<[about: string, added: Partial<AddOnSelection>]>([
    ['for what is paid once', { knowledge: 1 }],
    ['for packs', { packs: { by: 'demand', sessions: 500_000 } }],
    ['where nothing is added', {}],
  ])('%s', (_, added) => {
    expect(advise('2026-03-20', '2026-03-20', added)).toEqual({ tag: 'same-every-day' });
  });
});

describe('an addition whose day is over is judged as on that day', () => {
  test('within the plateau', () => {
    expect(advise('2026-01-20', '2026-08-01')).toEqual({
      tag: 'same-fee-longer',
      by: date('2026-02-14'),
      moreMonths: 2,
    });
  });

  test('after it', () => {
    expect(advise('2026-05-01', '2026-08-01')).toEqual({
      tag: 'cheaper-later',
      from: date('2026-05-15'),
      savedFen: 60_000n,
    });
  });
});

/** An eighth of a year's price each month, up to two years' price: eleven months cost more than twelve. */
describe('under a list whose part of a year may cost more than a year', () => {
  const book: PriceBook = {
    ...publishedBook,
    addOn: { ...publishedBook.addOn, partYearDivisor: 8, partYearCapInYears: 2 },
  };
  const selection = (on: string) => addition('2026-01-15', 1, on, { experts: 2 });
  const months = feeByMonth(selection('2026-01-15'), date('2026-01-15'), book);
  const steps = feeSteps(months);

  test('the second month is dearer than the first', () => {
    expect(steps.slice(0, 5).map(({ feeFen, dropFen }) => [feeFen, dropFen])).toEqual([
      [600_000n, 0n],
      [825_000n, -225_000n],
      [750_000n, 75_000n],
      [675_000n, 75_000n],
      [600_000n, 75_000n],
    ]);
    expect(highestFee(steps)).toBe(825_000n);
  });

  test('waiting is not said to save -2250.00: the next dearer step is passed over', () => {
    expect(dayAdvice(months, date('2026-01-20'), date('2026-01-20'))).toEqual({
      tag: 'cheaper-later',
      from: date('2026-06-15'),
      savedFen: 75_000n,
    });
  });

  test('a cheaper day that is over before the chosen one is no day to wait for', () => {
    expect(dayAdvice(months, date('2026-03-20'), date('2026-03-20'))).toEqual({
      tag: 'cheaper-later',
      from: date('2026-04-15'),
      savedFen: 75_000n,
    });
  });

  test('the same fee buys twelve months as buys eight, while the days of twelve are not over', () => {
    const on = date('2026-05-20');
    expect(dayAdvice(months, on, date('2026-02-14'))).toEqual({
      tag: 'same-fee-longer',
      by: date('2026-02-14'),
      moreMonths: 4,
    });
    expect(dayAdvice(months, on, date('2026-02-15'))).toEqual({
      tag: 'cheaper-later',
      from: date('2026-06-15'),
      savedFen: 75_000n,
    });
  });
});
