import fc from 'fast-check';
import type { PriceBook } from '../../src/pricing/price-book/price-book';
import type { Selection } from '../../src/pricing/selection';
import { publishedBook } from '../pricing/published-book';
import { anyOfAnyMode } from './quote-of';

/** Any price that a list may have, those with fen and those of nothing more often than chance would have it. */
const anyYuan = fc
  .oneof(fc.constantFrom(0, 1, 1_000_000_000), fc.integer({ min: 0, max: 1_000_000_000 }))
  .map((fen) => (fen / 100).toFixed(2));

const anyMinimum = fc.integer({ min: 1, max: 10 });

/** Any list that the page may be given, of whatever prices, packs, blocks, terms and deadlines. */
export const anyPriceBook: fc.Arbitrary<PriceBook> = fc
  .record({
    prices: fc.tuple(anyYuan, anyYuan, anyYuan, anyYuan, anyYuan),
    minimums: fc.tuple(anyMinimum, anyMinimum, anyMinimum),
    blockSize: fc.oneof(fc.constantFrom(1, 500, 1000), fc.integer({ min: 1, max: 10_000 })),
    sessionsIncluded: fc.integer({ min: 0, max: 1_000_000 }),
    packs: fc.array(fc.tuple(fc.integer({ min: 1, max: 20 }), anyYuan), { maxLength: 4 }),
    unit: fc.integer({ min: 1, max: 100_000 }),
    partYearDivisor: fc.integer({ min: 1, max: 24 }),
    partYearCapInYears: fc.integer({ min: 1, max: 3 }),
    graceMonths: fc.integer({ min: 0, max: 12 }),
    lastTerm: fc.integer({ min: 1, max: 10 }),
  })
  .map(({ prices, minimums, ...list }): PriceBook => {
    const { items, addOn, lifecycle, term } = publishedBook;
    const [employees, experts, tickets, robots, knowledge] = prices;
    const [expertsLeast, ticketsLeast, robotsLeast] = minimums;
    return {
      ...publishedBook,
      id: 'any-list',
      term: { ...term, maximum: list.lastTerm },
      items: {
        employees: {
          ...items.employees,
          blockSize: list.blockSize,
          minimum: list.blockSize,
          price: { ...items.employees.price, amount: employees },
        },
        experts: {
          ...items.experts,
          minimum: expertsLeast,
          price: { ...items.experts.price, amount: experts },
        },
        tickets: {
          ...items.tickets,
          minimum: ticketsLeast,
          price: { ...items.tickets.price, amount: tickets },
        },
        robots: {
          ...items.robots,
          minimum: robotsLeast,
          sessionsIncluded: list.sessionsIncluded,
          price: { ...items.robots.price, amount: robots },
        },
        knowledge: { ...items.knowledge, price: { ...items.knowledge.price, amount: knowledge } },
      },
      sessionPacks: list.packs.map(([size, amount], index) => ({
        id: `pack-${String.fromCharCode(97 + index)}`,
        sessions: size * list.unit,
        price: { amount, unit: 'CNY/pack', source: 'billing-overview' },
      })),
      addOn: { ...addOn, partYearDivisor: list.partYearDivisor, partYearCapInYears: list.partYearCapInYears },
      lifecycle: { ...lifecycle, graceMonths: list.graceMonths },
    };
  });

/** A selection of any mode as it may be made under a list: its packs are the list's own. */
const withPacksOf = (selection: Selection, { sessionPacks }: PriceBook): Selection => ({
  ...selection,
  packs:
    selection.packs.by === 'demand'
      ? selection.packs
      : {
          by: 'hand',
          quantities: Object.fromEntries(
            sessionPacks.map(({ id }, index) => [id, (selection.knowledge + index) % 1000]),
          ),
        },
});

/** Any list with any selection that can be priced by it. */
export const anyListAndSelection: fc.Arbitrary<{ book: PriceBook; selection: Selection }> = fc
  .tuple(anyPriceBook, anyOfAnyMode)
  .map(([book, selection]) => ({ book, selection: withPacksOf(selection, book) }));
