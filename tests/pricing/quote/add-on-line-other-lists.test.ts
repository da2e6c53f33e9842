import { describe, expect, test } from 'vitest';
import { writeFormula, writeSteps } from '../../../src/pricing/formula/write';
import { bookWith, bookWithSeatPrices } from '../published-book';
import { lineOf, type MonthsLeft } from './line-of-addition';

describe('a price list whose months cost a twelfth', () => {
  const book = bookWith('addOn.partYearDivisor', 12);

  test.each<[MonthsLeft, tickets: number, text: string, amountFen: bigint]>([
    // 1880 ÷ 12 has no end: 156.666…
    [1, 1, '1×1880/12', 15_667n],
    [1, 3, '3×1×1880/12', 47_000n],
    [6, 3, '3×6×1880/12', 282_000n],
    [11, 1, '11×1880/12', 172_333n],
    // 1880 + 1880 ÷ 12
    [13, 1, '1×1880 + 1×1880/12', 203_667n],
    [23, 3, '3×1×1880 + 3×11×1880/12', 1_081_000n],
  ])('%i months, %i ticket seats: %s', (months, tickets, text, amountFen) => {
    const line = lineOf('tickets', months, { tickets }, book);
    expect(line.amountFen).toBe(amountFen);
    expect(writeFormula(line.formula)).toBe(text);
    expect(writeSteps(line.formula)).toEqual([]);
  });

  test('the cap never bites: eleven months cost eleven twelfths', () => {
    expect(lineOf('experts', 11, { experts: 2 }, book)).toMatchObject({
      amountFen: 550_000n,
      parts: { capSavedFen: 0n },
    });
    expect(writeSteps(lineOf('experts', 11, { experts: 2 }, book).formula)).toEqual(['250 = 3000/12']);
  });
});

describe('a price list with a cap of two years: a quarter of the year’s price a month', () => {
  const book = bookWith('addOn', { partYearDivisor: 4, partYearCapInYears: 2, source: 'billing-overview' });

  test.each<[MonthsLeft, text: string, amountFen: bigint, capSavedFen: bigint]>([
    [8, '2×8×750', 1_200_000n, 0n],
    [9, '2×min(9×750, 2×3000)', 1_200_000n, 150_000n],
    [11, '2×min(11×750, 2×3000)', 1_200_000n, 450_000n],
    [12, '2×1×3000', 600_000n, 0n],
  ])('%i months: %s', (months, text, amountFen, capSavedFen) => {
    const line = lineOf('experts', months, { experts: 2 }, book);
    expect(writeFormula(line.formula)).toBe(text);
    expect(line.amountFen).toBe(amountFen);
    expect(line.parts?.capSavedFen).toBe(capSavedFen);
  });
});

describe('a price of 1880.55: a month costs 188.055, and each line is half up to the fen', () => {
  const book = bookWithSeatPrices('3000', '1880.55');

  test.each<[MonthsLeft, tickets: number, text: string, amountFen: bigint]>([
    [1, 1, '1×188.055', 18_806n],
    [1, 2, '2×1×188.055', 37_611n],
    [1, 3, '3×1×188.055', 56_417n],
    [6, 1, '6×188.055', 112_833n],
    [9, 1, '9×188.055', 169_250n],
    [10, 1, '10×188.055', 188_055n],
    [11, 1, 'min(11×188.055, 1880.55)', 188_055n],
    [13, 1, '1×1880.55 + 1×188.055', 206_861n],
  ])('%i months, %i ticket seats: %s', (months, tickets, text, amountFen) => {
    const line = lineOf('tickets', months, { tickets }, book);
    expect(writeFormula(line.formula)).toBe(text);
    expect(line.amountFen).toBe(amountFen);
    expect(line.listAmountFen).toBe(amountFen);
  });

  test('the two parts still make the line: the odd months take the rounding', () => {
    expect(lineOf('tickets', 13, { tickets: 1 }, book).parts).toEqual({
      wholeYearsFen: 188_055n,
      partYearFen: 18_806n,
      capSavedFen: 0n,
    });
  });
});

test('a line for the time left names the source of that rule, a one-off line that of its price', () => {
  const book = bookWith('addOn', {
    partYearDivisor: 10,
    partYearCapInYears: 1,
    source: 'arrears-and-refunds',
  });
  expect(lineOf('experts', 18, { experts: 2 }, book).source).toBe('arrears-and-refunds');
  expect(lineOf('knowledge', 18, { knowledge: 1 }, book).source).toBe('billing-overview');
});
