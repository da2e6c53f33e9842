import { describe, expect, test } from 'vitest';
import { feeByMonth, feeSteps, firstDayToCompare } from '../../../src/pricing/advice/fee-by-day';
import { toIsoDate } from '../../../src/pricing/calendar/plain-date';
import type { AddOnSelection } from '../../../src/pricing/selection';
import { addition } from '../addition';
import { date } from '../iso-date';
import { publishedBook } from '../published-book';

/** Added to a contract of one year, 2026-01-15 to 2027-01-15. */
const added = (change: Partial<AddOnSelection>) => addition('2026-01-15', 1, '2026-01-15', change);

const monthsOf = (selection: AddOnSelection, from: string) =>
  feeByMonth(selection, date(from), publishedBook).map(
    (month) => [toIsoDate(month.from), toIsoDate(month.to), month.monthsLeft, month.feeFen] as const,
  );

const stepsOf = (selection: AddOnSelection, from: string) =>
  feeSteps(feeByMonth(selection, date(from), publishedBook)).map(
    (step) =>
      [
        toIsoDate(step.from),
        toIsoDate(step.to),
        step.mostMonths,
        step.fewestMonths,
        step.feeFen,
        step.dropFen,
      ] as const,
  );

describe('the fee of 2 experts on each day of a year, contract month by contract month', () => {
  test('from the first day', () => {
    expect(monthsOf(added({ experts: 2 }), '2026-01-15')).toEqual([
      ['2026-01-15', '2026-02-14', 12, 600_000n],
      ['2026-02-15', '2026-03-14', 11, 600_000n],
      ['2026-03-15', '2026-04-14', 10, 600_000n],
      ['2026-04-15', '2026-05-14', 9, 540_000n],
      ['2026-05-15', '2026-06-14', 8, 480_000n],
      ['2026-06-15', '2026-07-14', 7, 420_000n],
      ['2026-07-15', '2026-08-14', 6, 360_000n],
      ['2026-08-15', '2026-09-14', 5, 300_000n],
      ['2026-09-15', '2026-10-14', 4, 240_000n],
      ['2026-10-15', '2026-11-14', 3, 180_000n],
      ['2026-11-15', '2026-12-14', 2, 120_000n],
      ['2026-12-15', '2027-01-14', 1, 60_000n],
    ]);
  });

  test('from a day within a month', () => {
    expect(monthsOf(added({ experts: 2 }), '2026-11-20')).toEqual([
      ['2026-11-20', '2026-12-14', 2, 120_000n],
      ['2026-12-15', '2027-01-14', 1, 60_000n],
    ]);
  });

  test('from the last day of a month', () => {
    expect(monthsOf(added({ experts: 2 }), '2026-12-14')).toEqual([
      ['2026-12-14', '2026-12-14', 2, 120_000n],
      ['2026-12-15', '2027-01-14', 1, 60_000n],
    ]);
  });

  test('from the day before expiry', () => {
    expect(monthsOf(added({ experts: 2 }), '2027-01-14')).toEqual([['2027-01-14', '2027-01-14', 1, 60_000n]]);
  });

  test('of a contract of the 31st: its months begin on the last day that there is', () => {
    const late = addition('2025-01-31', 1, '2025-10-01', { experts: 1 });
    expect(monthsOf(late, '2025-10-01')).toEqual([
      ['2025-10-01', '2025-10-30', 4, 120_000n],
      ['2025-10-31', '2025-11-29', 3, 90_000n],
      ['2025-11-30', '2025-12-30', 2, 60_000n],
      ['2025-12-31', '2026-01-30', 1, 30_000n],
    ]);
  });
});

describe('steps: days that cost the same are one', () => {
  test('10 to 12 months cost the same, then each month drops by a tenth of the year’s price', () => {
    expect(stepsOf(added({ experts: 2 }), '2026-01-15').slice(0, 3)).toEqual([
      ['2026-01-15', '2026-04-14', 12, 10, 600_000n, 0n],
      ['2026-04-15', '2026-05-14', 9, 9, 540_000n, 60_000n],
      ['2026-05-15', '2026-06-14', 8, 8, 480_000n, 60_000n],
    ]);
    expect(stepsOf(added({ experts: 2 }), '2026-01-15')).toHaveLength(10);
  });

  test('two years have the plateau twice', () => {
    const steps = stepsOf(addition('2026-01-15', 2, '2026-01-15', { tickets: 1 }), '2026-01-15');
    expect(steps.filter(([, , most, fewest]) => most > fewest)).toEqual([
      ['2026-01-15', '2026-04-14', 24, 22, 376_000n, 0n],
      ['2027-01-15', '2027-04-14', 12, 10, 188_000n, 18_800n],
    ]);
    expect(steps).toHaveLength(20);
  });

  test('a plateau that has begun is as long as it still is', () => {
    expect(stepsOf(added({ experts: 2 }), '2026-03-20')[0]).toEqual([
      '2026-03-20',
      '2026-04-14',
      10,
      10,
      600_000n,
      0n,
    ]);
  });

  test('what is paid once costs the same on every day: one step', () => {
    expect(stepsOf(added({ knowledge: 1 }), '2026-01-15')).toEqual([
      ['2026-01-15', '2027-01-14', 12, 1, 1_500_000n, 0n],
    ]);
  });

  test('nothing added costs nothing on every day', () => {
    expect(stepsOf(added({}), '2026-11-20')).toEqual([['2026-11-20', '2027-01-14', 2, 1, 0n, 0n]]);
  });

  test('a discount lowers each step', () => {
    expect(stepsOf(added({ experts: 2, discountPercent: '85' }), '2026-11-20')).toEqual([
      ['2026-11-20', '2026-12-14', 2, 2, 102_000n, 0n],
      ['2026-12-15', '2027-01-14', 1, 1, 51_000n, 51_000n],
    ]);
  });

  test('no months make no steps', () => {
    expect(feeSteps([])).toEqual([]);
  });
});

describe('the first day that is compared', () => {
  test.each([
    ['today, before the day of the addition', '2026-05-01', '2026-03-01', '2026-03-01'],
    ['the day of the addition, where it is over', '2026-05-01', '2026-08-01', '2026-05-01'],
    ['both on one day', '2026-05-01', '2026-05-01', '2026-05-01'],
    ['the contract’s start, where today is before it', '2026-05-01', '2025-12-01', '2026-01-15'],
  ])('%s', (_, on, today, first) => {
    const selection = addition('2026-01-15', 1, on, { experts: 2 });
    expect(toIsoDate(firstDayToCompare(selection, date(today)))).toBe(first);
  });
});
