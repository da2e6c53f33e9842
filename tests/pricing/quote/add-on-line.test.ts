import { describe, expect, test } from 'vitest';
import { writeFormula, writeSteps } from '../../../src/pricing/formula/write';
import { lineOf, type MonthsLeft } from './line-of-addition';

describe('one unit for the time left, in fen', () => {
  test.each<[MonthsLeft, employees: bigint, experts: bigint, tickets: bigint, robots: bigint]>([
    [24, 2_000_000n, 600_000n, 376_000n, 25_600_000n],
    [23, 2_000_000n, 600_000n, 376_000n, 25_600_000n],
    [18, 1_600_000n, 480_000n, 300_800n, 20_480_000n],
    [13, 1_100_000n, 330_000n, 206_800n, 14_080_000n],
    [12, 1_000_000n, 300_000n, 188_000n, 12_800_000n],
    [11, 1_000_000n, 300_000n, 188_000n, 12_800_000n],
    [10, 1_000_000n, 300_000n, 188_000n, 12_800_000n],
    [9, 900_000n, 270_000n, 169_200n, 11_520_000n],
    [1, 100_000n, 30_000n, 18_800n, 1_280_000n],
  ])('%i months', (months, employees, experts, tickets, robots) => {
    expect(lineOf('employees', months, { employees: 1 }).amountFen).toBe(employees);
    expect(lineOf('experts', months, { experts: 1 }).amountFen).toBe(experts);
    expect(lineOf('tickets', months, { tickets: 1 }).amountFen).toBe(tickets);
    expect(lineOf('robots', months, { robots: 1 }).amountFen).toBe(robots);
  });

  test.each<MonthsLeft>([24, 18, 12, 1])('%i months: what is paid once is paid in full', (months) => {
    const packs = { by: 'hand', quantities: { 'pack-120k': 3, 'pack-6m': 1 } } as const;
    expect(lineOf('knowledge', months, { knowledge: 2 }).amountFen).toBe(3_000_000n);
    expect(lineOf('pack-120k', months, { packs }).amountFen).toBe(480_000n);
    expect(lineOf('pack-6m', months, { packs }).amountFen).toBe(3_600_000n);
  });

  test.each([
    [1, 1_600_000n],
    [1000, 1_600_000n],
    [1001, 3_200_000n],
    [5200, 9_600_000n],
    [10_000_000, 16_000_000_000n],
  ])('%i employees, 18 months: started blocks', (employees, amountFen) => {
    expect(lineOf('employees', 18, { employees }).amountFen).toBe(amountFen);
  });
});

describe('the formula of 2 experts', () => {
  test.each<[MonthsLeft, string]>([
    [24, '2×2×3000'],
    [23, '2×1×3000 + 2×min(11×300, 3000)'],
    [18, '2×1×3000 + 2×6×300'],
    [13, '2×1×3000 + 2×1×300'],
    [12, '2×1×3000'],
    [11, '2×min(11×300, 3000)'],
    [10, '2×10×300'],
    [9, '2×9×300'],
    [1, '2×1×300'],
  ])('%i months left: %s', (months, text) => {
    const { formula, listFormula } = lineOf('experts', months, { experts: 2 });
    expect(writeFormula(formula)).toBe(text);
    expect(writeFormula(listFormula)).toBe(text);
    expect(writeSteps(formula)).toEqual([24, 12].includes(months) ? [] : ['300 = 3000/10']);
  });

  test('one expert: its 1 is left out, the time that is left stays', () => {
    expect(writeFormula(lineOf('experts', 13, { experts: 1 }).formula)).toBe('1×3000 + 1×300');
    expect(writeFormula(lineOf('experts', 11, { experts: 1 }).formula)).toBe('min(11×300, 3000)');
  });

  test('a discount is on both parts', () => {
    const { formula } = lineOf('experts', 18, { experts: 2, discountPercent: '85' });
    expect(writeFormula(formula)).toBe('(2×1×3000 + 2×6×300)×85%');
  });

  test('5200 people stand as 6 blocks of 1000, with both figures explained', () => {
    const { formula } = lineOf('employees', 18, { employees: 5200 });
    expect(writeFormula(formula)).toBe('6000/1000×1×10000 + 6000/1000×6×1000');
    expect(writeSteps(formula)).toEqual(['6000 = ⌈5200/1000⌉×1000', '1000 = 10000/10']);
  });

  test('what is paid once has no time in it', () => {
    expect(writeFormula(lineOf('knowledge', 18, { knowledge: 2 }).formula)).toBe('2×15000');
  });
});

describe('the two parts of 2 experts, and what the cap saved', () => {
  test.each<[MonthsLeft, wholeYearsFen: bigint, partYearFen: bigint, capSavedFen: bigint]>([
    [24, 1_200_000n, 0n, 0n],
    [23, 600_000n, 600_000n, 60_000n],
    [18, 600_000n, 360_000n, 0n],
    [13, 600_000n, 60_000n, 0n],
    [12, 600_000n, 0n, 0n],
    [11, 0n, 600_000n, 60_000n],
    [10, 0n, 600_000n, 0n],
    [9, 0n, 540_000n, 0n],
    [1, 0n, 60_000n, 0n],
  ])('%i months left', (months, wholeYearsFen, partYearFen, capSavedFen) => {
    const { parts } = lineOf('experts', months, { experts: 2 });
    expect(parts).toEqual({ wholeYearsFen, partYearFen, capSavedFen });
  });

  test('are list amounts: a discount leaves them as they are', () => {
    const { parts, amountFen } = lineOf('experts', 23, { experts: 2, discountPercent: '50' });
    expect(parts).toEqual({ wholeYearsFen: 600_000n, partYearFen: 600_000n, capSavedFen: 60_000n });
    expect(amountFen).toBe(600_000n);
  });

  test('what is paid once has none', () => {
    expect(lineOf('knowledge', 18, { knowledge: 1 })).not.toHaveProperty('parts');
  });
});

test('a line says that it is for the time left, by which clause, and keeps the year’s price', () => {
  expect(lineOf('employees', 18, { employees: 5200 })).toMatchObject({
    group: 'base',
    quantity: 5200,
    billedQuantity: 6000,
    unitPriceFen: 1_000_000n,
    pricedPer: 'block-year',
    recurring: true,
    clause: { tag: 'for-the-time-left', partYearDivisor: 10, partYearCapInYears: 1 },
    source: 'billing-overview',
  });
  expect(lineOf('knowledge', 18, { knowledge: 1 }).clause).toEqual({ tag: 'one-off-set' });
});

describe('a discount, half up to the fen', () => {
  test.each([
    // 3 × (1880 + 6 × 188) = 9024; × 83.33 % = 7519.6992.
    ['83.33', 751_970n],
    // 9023.0976
    ['99.99', 902_310n],
    // 0.9024
    ['0.01', 90n],
    ['100', 902_400n],
  ])('3 ticket seats, 18 months, at %s %%', (discountPercent, amountFen) => {
    const line = lineOf('tickets', 18, { tickets: 3, discountPercent });
    expect(line.amountFen).toBe(amountFen);
    expect(line.listAmountFen).toBe(902_400n);
  });
});
