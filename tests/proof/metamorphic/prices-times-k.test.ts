import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PriceBook } from '../../../src/pricing/price-book/price-book';
import { publishedBook } from '../../pricing/published-book';
import { ANY_OF_EACH_MODE, quoteOf } from '../../properties/quote-of';
import { RUNS } from '../runs';

/** The list with every price so many times as high. */
function timesPrices(factor: number, book: PriceBook): PriceBook {
  const times = <Item extends { readonly price: { readonly amount: string } }>(item: Item): Item => ({
    ...item,
    price: { ...item.price, amount: String(Number(item.price.amount) * factor) },
  });
  const { employees, experts, tickets, robots, knowledge } = book.items;
  return {
    ...book,
    items: {
      employees: times(employees),
      experts: times(experts),
      tickets: times(tickets),
      robots: times(robots),
      knowledge: times(knowledge),
    },
    sessionPacks: book.sessionPacks.map(times),
  };
}

/** Written out with the prices, or rounded once more to the fen, which need not scale. */
const LEFT_OUT = new Set([
  'formula',
  'periodFormula',
  'listFormula',
  'tax',
  'perYearFen',
  'perEmployeeMonthFen',
  'lost',
]);

/** A quote with every amount, which are all of its bigints, so many times as high. */
const timesAmounts = (factor: bigint, value: unknown): unknown => {
  if (typeof value === 'bigint') return value * factor;
  if (Array.isArray(value)) return value.map((each) => timesAmounts(factor, each));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => !LEFT_OUT.has(name))
      .map(([name, each]) => [name, timesAmounts(factor, each)]),
  );
};

describe.each(ANY_OF_EACH_MODE)('%s at prices k times as high', (_, selections) => {
  test('has every amount k times as high to the fen, and all else as it was', () => {
    // A hundred times the published prices: no line of any discount then ends within a fen.
    const book = timesPrices(100, publishedBook);
    fc.assert(
      fc.property(selections, fc.integer({ min: 2, max: 1000 }), (selection, k) => {
        const once = quoteOf(selection, book);
        expect(timesAmounts(1n, quoteOf(selection, timesPrices(k, book)))).toEqual(
          timesAmounts(BigInt(k), once),
        );
      }),
      { numRuns: Math.ceil(RUNS / 20) },
    );
  });
});
