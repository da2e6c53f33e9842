import { describe, expect, test } from 'vitest';
import type { LineId } from '../../../src/pricing/quote/quote';
import { quoteNewPurchase } from '../../../src/pricing/quote/quote-new-purchase';
import type { NewPurchaseSelection } from '../../../src/pricing/selection';
import { minimalSelection } from '../minimal-selection';
import { publishedBook } from '../published-book';

function lineOf(id: LineId, change: Partial<NewPurchaseSelection>) {
  const quote = quoteNewPurchase({ ...minimalSelection, ...change }, publishedBook);
  return quote.lines.find((line) => line.id === id);
}

const amountOf = (id: LineId, change: Partial<NewPurchaseSelection>) => lineOf(id, change)?.amountFen;

describe('a line’s amount about its minimum and blocks, in fen', () => {
  test.each([
    [1000, 1_000_000n],
    [1001, 2_000_000n],
    [1999, 2_000_000n],
    [2000, 2_000_000n],
    [2001, 3_000_000n],
    [5200, 6_000_000n],
    [5999, 6_000_000n],
    [6000, 6_000_000n],
    [6001, 7_000_000n],
    [9_999_000, 9_999_000_000n],
    [9_999_001, 10_000_000_000n],
    [10_000_000, 10_000_000_000n],
  ])('%i employees', (employees, amountFen) => {
    expect(amountOf('employees', { employees })).toBe(amountFen);
  });

  test.each([
    [3, 900_000n],
    [4, 1_200_000n],
    [5, 1_500_000n],
    [1_000_000, 300_000_000_000n],
  ])('%i experts', (experts, amountFen) => {
    expect(amountOf('experts', { experts })).toBe(amountFen);
  });

  test.each([
    [3, 564_000n],
    [4, 752_000n],
    [5, 940_000n],
    [1_000_000, 188_000_000_000n],
  ])('%i ticket seats', (tickets, amountFen) => {
    expect(amountOf('tickets', { tickets })).toBe(amountFen);
  });

  test.each([
    [1, 12_800_000n],
    [2, 25_600_000n],
    [10_000, 128_000_000_000n],
  ])('%i robots', (robots, amountFen) => {
    expect(amountOf('robots', { robots })).toBe(amountFen);
  });

  test.each([
    [0, undefined],
    [1, 1_500_000n],
    [2, 3_000_000n],
    [10_000, 15_000_000_000n],
  ])('%i knowledge clouds', (knowledge, amountFen) => {
    expect(amountOf('knowledge', { knowledge })).toBe(amountFen);
  });

  test.each([
    ['pack-120k', 0, undefined],
    ['pack-120k', 1, 160_000n],
    ['pack-120k', 2, 320_000n],
    ['pack-120k', 1_000_000, 160_000_000_000n],
    ['pack-360k', 0, undefined],
    ['pack-360k', 1, 360_000n],
    ['pack-360k', 1_000_000, 360_000_000_000n],
    ['pack-960k', 0, undefined],
    ['pack-960k', 1, 760_000n],
    ['pack-960k', 1_000_000, 760_000_000_000n],
    ['pack-6m', 0, undefined],
    ['pack-6m', 1, 3_600_000n],
    ['pack-6m', 1_000_000, 3_600_000_000_000n],
  ] as const)('%s × %i', (id, count, amountFen) => {
    expect(amountOf(id, { packs: { by: 'hand', quantities: { [id]: count } } })).toBe(amountFen);
  });
});

test('a line says what was chosen, what is billed, at which price, and by which clause', () => {
  expect(lineOf('employees', { employees: 5200 })).toMatchObject({
    group: 'base',
    quantity: 5200,
    billedQuantity: 6000,
    unitPriceFen: 1_000_000n,
    pricedPer: 'block-year',
    recurring: true,
    clause: { tag: 'annual-per-block', blockSize: 1000, minimum: 1000 },
    source: 'billing-overview',
  });
  expect(lineOf('experts', { experts: 5 })).toMatchObject({
    group: 'base',
    quantity: 5,
    billedQuantity: 5,
    unitPriceFen: 300_000n,
    pricedPer: 'seat-year',
    recurring: true,
    clause: { tag: 'annual-per-unit', minimum: 3 },
  });
  expect(lineOf('robots', {})).toMatchObject({
    group: 'base',
    pricedPer: 'set-year',
    clause: { tag: 'annual-with-sessions', minimum: 1, sessionsPerSet: 50_000 },
  });
  expect(lineOf('knowledge', { knowledge: 2 })).toMatchObject({
    group: 'value-added',
    quantity: 2,
    billedQuantity: 2,
    unitPriceFen: 1_500_000n,
    pricedPer: 'set',
    recurring: false,
    clause: { tag: 'one-off-set' },
  });
  expect(lineOf('pack-960k', { packs: { by: 'hand', quantities: { 'pack-960k': 4 } } })).toMatchObject({
    group: 'value-added',
    quantity: 4,
    billedQuantity: 4,
    unitPriceFen: 760_000n,
    pricedPer: 'pack',
    recurring: false,
    clause: { tag: 'prepaid-sessions', sessionsPerPack: 960_000 },
  });
});

test('lines stand in the order of the price list', () => {
  const packs = { 'pack-6m': 1, 'pack-960k': 1, 'pack-360k': 1, 'pack-120k': 1 };
  const quote = quoteNewPurchase(
    { ...minimalSelection, knowledge: 1, packs: { by: 'hand', quantities: packs } },
    publishedBook,
  );
  expect(quote.lines.map(({ id }) => id)).toEqual([
    'employees',
    'experts',
    'tickets',
    'robots',
    'knowledge',
    'pack-120k',
    'pack-360k',
    'pack-960k',
    'pack-6m',
  ]);
});
