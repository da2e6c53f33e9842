import fc from 'fast-check';
import { timeLeft } from '../../src/pricing/calendar/months-left';
import type { PriceBook } from '../../src/pricing/price-book/price-book';
import type { PricedMode, Selection } from '../../src/pricing/selection';
import { cheapestPacks, type PackQuantities } from '../../src/pricing/session-packs/cheapest-packs';
import { anyAddition, anyDayOfContract, anyRenewal, anySelection } from '../properties/any-selection';

/** The same order for every contestant: as the project's selection, and as plain inputs of a sheet or rules. */
export interface Order {
  readonly selection: Selection;
  /** By the rows of `priceRows`: people, seats, sets, packs. */
  readonly quantities: readonly number[];
  /** Years of a purchase or renewal; whole years left of an addition. */
  readonly years: number;
  /** Months left beyond the whole years, of an addition; otherwise 0. */
  readonly oddMonths: number;
  /** Percent of the list price paid; "100" where there is no discount. */
  readonly discountPercent: string;
  /** "0" where no tax was asked for. */
  readonly taxRatePercent: string;
}

const SEED = 20_221_018;

const anyCount = (min: number, max: number) => fc.integer({ min, max });
const anyPercent = (leastHundredths: number, mostHundredths: number) =>
  fc
    .integer({ min: leastHundredths, max: mostHundredths })
    .map((hundredths) => (hundredths / 100).toFixed(2));

/** What buyers order: up to 50 000 people and some hundred seats, at discounts from 50 % and the usual rates of VAT. */
const everydayQuantities = (isAddition: boolean) => ({
  employees: isAddition ? anyCount(0, 5_000) : anyCount(1_000, 50_000),
  experts: anyCount(isAddition ? 0 : 3, 300),
  tickets: anyCount(isAddition ? 0 : 3, 300),
  robots: anyCount(isAddition ? 0 : 1, 5),
  knowledge: anyCount(0, 3),
  packs: fc.record({
    by: fc.constant('hand' as const),
    quantities: fc.record({
      'pack-120k': anyCount(0, 3),
      'pack-360k': anyCount(0, 3),
      'pack-960k': anyCount(0, 5),
      'pack-6m': anyCount(0, 10),
    }),
  }),
});

const rates = {
  discountPercent: anyPercent(5_000, 9_999),
  taxRatePercent: fc.oneof(fc.constantFrom('6', '9', '13'), anyPercent(0, 2_000)),
};

function everyday(mode: PricedMode): fc.Arbitrary<Selection> {
  const anyRates = fc.record(rates, { requiredKeys: [] });
  const quantities = fc.record(everydayQuantities(mode === 'add'));
  return fc
    .tuple(anyDayOfContract, quantities, anyCount(1, 8), anyRates)
    .map(([{ contract, on }, bought, years, asked]): Selection => {
      const common = { ...bought, ...asked };
      if (mode === 'new') return { mode, ...common, years, start: contract.start, priceOnRequest: [] };
      return mode === 'add'
        ? { mode, ...common, contract, on, priceOnRequest: [] }
        : { mode, ...common, contract, on, years };
    });
}

const ANY_LINK: Readonly<Record<PricedMode, fc.Arbitrary<Selection>>> = {
  new: anySelection,
  add: anyAddition,
  renew: anyRenewal,
};

/** Orders as buyers make them. The same seed gives the same orders. */
export const everydayOrders = (mode: PricedMode, count: number, book: PriceBook): Order[] =>
  fc.sample(everyday(mode), { seed: SEED, numRuns: count }).map((selection) => toOrder(selection, book));

/** Orders from all that a link may ask for, up to the limits of every field. */
export const ordersOfAnyLink = (mode: PricedMode, count: number, book: PriceBook): Order[] =>
  fc.sample(ANY_LINK[mode], { seed: SEED, numRuns: count }).map((selection) => toOrder(selection, book));

/** Packs stand in the order by hand: no other contestant can find the cheapest. */
function toOrder(asked: Selection, book: PriceBook): Order {
  const { packs } = asked;
  const quantities: PackQuantities =
    packs.by === 'hand' ? packs.quantities : cheapestPacks(packs.sessions, book);
  const selection: Selection = { ...asked, packs: { by: 'hand', quantities } };
  const { employees, experts, tickets, robots, knowledge } = selection;
  return {
    selection,
    quantities: [
      employees,
      experts,
      tickets,
      robots,
      knowledge,
      ...book.sessionPacks.map(({ id }) => quantities[id] ?? 0),
    ],
    ...timeOf(selection),
    discountPercent: selection.discountPercent ?? '100',
    taxRatePercent: selection.taxRatePercent ?? '0',
  };
}

/** The others are handed the time left: none of them has a contract's calendar. */
function timeOf(selection: Selection): Pick<Order, 'years' | 'oddMonths'> {
  if (selection.mode !== 'add') return { years: selection.years, oddMonths: 0 };
  const { wholeYears, oddMonths } = timeLeft(selection.contract, selection.on);
  return { years: wholeYears, oddMonths };
}
