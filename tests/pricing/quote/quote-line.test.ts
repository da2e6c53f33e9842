import { describe, expect, test } from 'vitest';
import { evaluateToText } from '../../../src/pricing/formula/evaluate';
import type { PriceBook } from '../../../src/pricing/price-book/price-book';
import type { LineId } from '../../../src/pricing/quote/quote';
import { quoteNewPurchase } from '../../../src/pricing/quote/quote-new-purchase';
import type { NewPurchaseSelection } from '../../../src/pricing/selection';
import { minimalSelection } from '../minimal-selection';
import { bookWith, publishedBook } from '../published-book';

function lineOf(id: LineId, change: Partial<NewPurchaseSelection>, book: PriceBook = publishedBook) {
  const quote = quoteNewPurchase({ ...minimalSelection, ...change }, book);
  return quote.lines.find((line) => line.id === id);
}

const amountOf = (id: LineId, change: Partial<NewPurchaseSelection>, book?: PriceBook) =>
  lineOf(id, change, book)?.amountFen;

describe('the term of a purchase', () => {
  test.each([
    [1, 1_000_000n, 900_000n, 564_000n, 12_800_000n],
    [2, 2_000_000n, 1_800_000n, 1_128_000n, 25_600_000n],
    [7, 7_000_000n, 6_300_000n, 3_948_000n, 89_600_000n],
    [8, 8_000_000n, 7_200_000n, 4_512_000n, 102_400_000n],
  ])('of %i years multiplies what is paid by the year', (years, employees, experts, tickets, robots) => {
    expect(amountOf('employees', { years })).toBe(employees);
    expect(amountOf('experts', { years })).toBe(experts);
    expect(amountOf('tickets', { years })).toBe(tickets);
    expect(amountOf('robots', { years })).toBe(robots);
  });

  test.each([1, 2, 8])('of %i years leaves what is paid once as it is', (years) => {
    expect(amountOf('knowledge', { years, knowledge: 1 })).toBe(1_500_000n);
    expect(amountOf('pack-6m', { years, packs: { by: 'hand', quantities: { 'pack-6m': 1 } } })).toBe(
      3_600_000n,
    );
  });
});

describe('a discount, half up to the fen on each line', () => {
  test.each([
    ['85', 479_400n],
    // 3 × 1880 × 0.8333 = 4699.812
    ['83.33', 469_981n],
    // 3 × 1880 × 0.9999 = 5639.436
    ['99.99', 563_944n],
    // 3 × 1880 × 0.0001 = 0.564
    ['0.01', 56n],
    ['100', 564_000n],
  ])('3 ticket seats at %s %%', (discountPercent, amountFen) => {
    expect(amountOf('tickets', { discountPercent })).toBe(amountFen);
    expect(lineOf('tickets', { discountPercent })?.listAmountFen).toBe(564_000n);
  });

  test('rounding is a named step of the formula: it evaluates to what is charged', () => {
    const formula = lineOf('tickets', { discountPercent: '83.33' })?.formula;
    expect(formula?.kind).toBe('rounded-to-fen');
    expect(formula && evaluateToText(formula)).toBe('4699.81');
  });

  test('exactly half a fen goes up: 3 × 1880.50 × 85 % = 4795.275 is 4795.28', () => {
    const book = bookWith('items.tickets.price.amount', '1880.50');
    expect(amountOf('tickets', { discountPercent: '85' }, book)).toBe(479_528n);
  });

  test('one-off items are discounted too', () => {
    expect(amountOf('knowledge', { knowledge: 1, discountPercent: '83.33' })).toBe(1_249_950n);
  });
});

test('a list amount of whole fen is no rounding: the formula says so only where there is something to round', () => {
  expect(lineOf('tickets', { years: 3 })?.listFormula.kind).toBe('product');
  expect(lineOf('tickets', { years: 3 })?.formula.kind).toBe('product');
});
