import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addMonths } from '../../../src/pricing/calendar/contract-dates';
import type { Fen } from '../../../src/pricing/fen';
import type { PriceBook } from '../../../src/pricing/price-book/price-book';
import type { Quote } from '../../../src/pricing/quote/quote';
import type { AddOnSelection, NewPurchaseSelection, RenewalSelection } from '../../../src/pricing/selection';
import { publishedBook } from '../../pricing/published-book';
import { anyPriceBook } from '../../properties/any-price-book';
import { anyAddition, anyRenewal, anySelection } from '../../properties/any-selection';
import { ANY_OF_EACH_MODE, quoteOf } from '../../properties/quote-of';
import { pageFigures } from '../priced-by-page';
import { RUNS } from '../runs';

const numRuns = Math.ceil(RUNS / 20);
const NO_PACKS = { by: 'hand', quantities: {} } as const;

const everyLine = ({ lines }: Quote): (readonly [id: string, amountFen: Fen])[] =>
  lines.map(({ id, amountFen }) => [id, amountFen]);

/** The same quantities and rates, bought anew. */
function boughtAnew(selection: AddOnSelection | RenewalSelection, years: number): NewPurchaseSelection {
  const { contract: _contract, on: _on, ...same } = selection;
  return { priceOnRequest: [], ...same, mode: 'new', years };
}

describe('under any list', () => {
  /** Packs as under the published list are none of another's. */
  const forAnyList = <Selection>(
    selections: fc.Arbitrary<Selection>,
    law: (selection: Selection, book: PriceBook) => void,
  ) => fc.assert(fc.property(selections, anyPriceBook, law), { numRuns });

  test('a renewal costs line by line what a new purchase of the same for as many years costs, whenever it is paid', () => {
    forAnyList(anyRenewal, (selection, book) => {
      const renewal = { ...selection, packs: NO_PACKS };
      expect(everyLine(quoteOf(renewal, book))).toEqual(
        everyLine(quoteOf(boughtAnew(renewal, renewal.years), book)),
      );
    });
  });

  test('an addition with exactly n whole years left costs line by line what a new purchase of n years costs', () => {
    forAnyList(fc.tuple(anyAddition, fc.nat(7)), ([selection, back], book) => {
      const { start, termYears } = selection.contract;
      const years = (back % termYears) + 1;
      const on = addMonths(start, 12 * (termYears - years));
      // Nobody buys anew for no people.
      const employees = Math.max(1, selection.employees);
      const addition = { ...selection, employees, on, packs: NO_PACKS };
      expect(everyLine(quoteOf(addition, book))).toEqual(
        everyLine(quoteOf(boughtAnew(addition, years), book)),
      );
    });
  });

  test('n + m years cost at list prices what n years and m years cost together, less what is paid once', () => {
    forAnyList(fc.tuple(anySelection, fc.integer({ min: 1, max: 8 })), ([selection, more], book) => {
      const { discountPercent: _, ...undiscounted } = { ...selection, packs: NO_PACKS, knowledge: 0 };
      const total = (years: number): Fen => quoteOf({ ...undiscounted, years }, book).totalFen;
      expect(total(selection.years + more)).toBe(total(selection.years) + total(more));
    });
  });
});

describe('under the published list', () => {
  const anyItem = fc.constantFrom('experts', 'tickets', 'robots', 'knowledge');

  test('two additions on one day cost at list prices what both cost as one', () => {
    fc.assert(
      fc.property(anyAddition, anyItem, fc.integer({ min: 1, max: 5000 }), (selection, item, quantity) => {
        const { discountPercent: _, ...undiscounted } = { ...selection, packs: NO_PACKS };
        const nothing = { ...undiscounted, employees: 0, experts: 0, tickets: 0, robots: 0, knowledge: 0 };
        const total = (addition: AddOnSelection): Fen => quoteOf(addition).totalFen;
        const both = { ...undiscounted, [item]: undiscounted[item] + quantity };
        expect(total(both)).toBe(total(undiscounted) + total({ ...nothing, [item]: quantity }));
      }),
      { numRuns },
    );
  });

  test('people added in whole blocks cost in two additions what they cost in one', () => {
    const anyBlocks = fc.integer({ min: 1, max: 5000 });
    fc.assert(
      fc.property(anyAddition, anyBlocks, anyBlocks, (selection, one, other) => {
        const { discountPercent: _, ...undiscounted } = selection;
        const fee = (blocks: number): Fen =>
          quoteOf({ ...undiscounted, employees: blocks * 1000 }).lines.find(({ id }) => id === 'employees')
            ?.amountFen ?? 0n;
        expect(fee(one + other)).toBe(fee(one) + fee(other));
      }),
      { numRuns },
    );
  });

  test('n years and m months left cost at list prices what n years and what m months cost', () => {
    const anyOdd = fc.integer({ min: 1, max: 11 });
    fc.assert(
      fc.property(anyAddition, fc.nat(7), anyOdd, ({ discountPercent: _, ...selection }, back, odd) => {
        const { start, termYears } = selection.contract;
        const years = back % termYears;
        const onceFree = { ...selection, packs: NO_PACKS, knowledge: 0 };
        const withMonthsLeft = (months: number): Fen =>
          months === 0
            ? 0n
            : quoteOf({ ...onceFree, on: addMonths(start, 12 * termYears - months) }).totalFen;
        expect(withMonthsLeft(12 * years + odd)).toBe(withMonthsLeft(12 * years) + withMonthsLeft(odd));
      }),
      { numRuns },
    );
  });

  test('an addition moved with its contract by four years, leap day for leap day, costs the same', () => {
    fc.assert(
      fc.property(anyAddition, (selection) => {
        const { contract, on } = selection;
        fc.pre(contract.start.year + contract.termYears + 4 < 2100);
        const fourYearsOn = (date: typeof on) => ({ ...date, year: date.year + 4 });
        const moved = {
          ...selection,
          contract: { ...contract, start: fourYearsOn(contract.start) },
          on: fourYearsOn(on),
        };
        const before = quoteOf(selection);
        const after = quoteOf(moved);
        expect(after.mode === 'add' && after.timeLeft.months).toBe(
          before.mode === 'add' && before.timeLeft.months,
        );
        expect(everyLine(after)).toEqual(everyLine(before));
      }),
      { numRuns },
    );
  });

  test('what is bought earlier in the same contract costs as much or more, month by month', () => {
    fc.assert(
      fc.property(anyAddition, fc.integer({ min: 1, max: 96 }), (selection, back) => {
        const { start, termYears } = selection.contract;
        const months = Math.max(0, 12 * termYears - back);
        const earlier = { ...selection, on: addMonths(start, Math.max(0, months - 1)) };
        const later = { ...selection, on: addMonths(start, Math.min(months, 12 * termYears - 1)) };
        expect(quoteOf(earlier).totalFen >= quoteOf(later).totalFen).toBe(true);
      }),
      { numRuns },
    );
  });
});

describe.each(ANY_OF_EACH_MODE)('%s', (_, selections) => {
  test('at 100 percent of the list price has the figures of one without a discount', () => {
    fc.assert(
      fc.property(selections, fc.constantFrom('100', '100.0', '100.00'), (selection, all) => {
        const { discountPercent: _left, ...undiscounted } = selection;
        const discounted = quoteOf({ ...selection, discountPercent: all });
        expect(pageFigures(discounted)).toEqual(pageFigures(quoteOf(undiscounted)));
      }),
      { numRuns },
    );
  });

  test('at a tax rate of 0 is net what it is in all, and no rate moves any other figure', () => {
    fc.assert(
      fc.property(selections, fc.constantFrom('0', '6', '13', '100'), (selection, taxRatePercent) => {
        const { taxRatePercent: _left, ...untaxed } = selection;
        const taxed = quoteOf({ ...selection, taxRatePercent });
        const { 'tax:net': net, 'tax:amount': tax, ...others } = pageFigures(taxed);
        expect(others).toEqual(pageFigures(quoteOf(untaxed)));
        if (taxRatePercent === '0') expect([net, tax]).toEqual([others.total, '0.00']);
      }),
      { numRuns },
    );
  });

  test('with items on request costs what it costs without them', () => {
    fc.assert(
      fc.property(selections, (selection) => {
        if (selection.mode === 'renew') return;
        const asked = quoteOf({ ...selection, priceOnRequest: ['robot-pro', 'cold-start'] });
        expect(pageFigures(asked)).toEqual(pageFigures(quoteOf({ ...selection, priceOnRequest: [] })));
      }),
      { numRuns },
    );
  });

  test('with the packs of a demand chosen by hand costs what the demand costs', () => {
    fc.assert(
      fc.property(selections, fc.integer({ min: 0, max: 1e12 }), (selection, sessions) => {
        const wanted = quoteOf({ ...selection, packs: { by: 'demand', sessions } }, publishedBook);
        const byHand = { by: 'hand', quantities: wanted.sessions.packs } as const;
        expect(pageFigures(quoteOf({ ...selection, packs: byHand }))).toEqual(pageFigures(wanted));
      }),
      { numRuns },
    );
  });
});
