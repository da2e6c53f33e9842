import fc from 'fast-check';
import { type Contract, contractDate } from '../../src/pricing/calendar/contract-dates';
import { addDays, daysBetween } from '../../src/pricing/calendar/day-arithmetic';
import type { PlainDate } from '../../src/pricing/calendar/plain-date';
import type {
  AddOnSelection,
  BuyersRates,
  NewPurchaseSelection,
  RenewalSelection,
  SessionPackChoice,
} from '../../src/pricing/selection';
import { anyDate } from './any-date';
import { anyShare } from './any-share';

/** A whole number of a range, small ones and its ends more often than chance would have it. */
const anyCount = (min: number, max: number) =>
  fc.oneof(fc.integer({ min, max: Math.min(max, min + 20) }), fc.integer({ min, max }));

/** 0.01 to 100 in hundredths, as plain decimal text. */
const anyPercent = (leastHundredths: number) =>
  fc.integer({ min: leastHundredths, max: 10_000 }).map((hundredths) => (hundredths / 100).toFixed(2));

const anyPacks: fc.Arbitrary<SessionPackChoice> = fc.oneof(
  fc.record({
    by: fc.constant('demand' as const),
    sessions: fc.oneof(fc.integer({ min: 0, max: 60_000_000 }), fc.integer({ min: 0, max: 1e12 })),
  }),
  fc.record({
    by: fc.constant('hand' as const),
    quantities: fc.record({
      'pack-120k': anyCount(0, 1_000_000),
      'pack-360k': anyCount(0, 1_000_000),
      'pack-960k': anyCount(0, 1_000_000),
      'pack-6m': anyCount(0, 1_000_000),
    }),
  }),
);

/** What may be bought, each from its least quantity. */
const anyQuantities = (people: number, seats: number, sets: number) => ({
  employees: fc.oneof(
    anyCount(people, 10_000_000),
    fc.integer({ min: 1, max: 40 }).map((blocks) => blocks * 1000),
  ),
  experts: anyCount(seats, 1_000_000),
  tickets: anyCount(seats, 1_000_000),
  robots: anyCount(sets, 10_000),
  knowledge: anyCount(0, 10_000),
  packs: anyPacks,
});

const anyYears = fc.integer({ min: 1, max: 8 });
const anyRequests = fc.subarray(['robot-pro', 'cold-start'] as const);
const anyRates: fc.Arbitrary<BuyersRates> = fc.record(
  { discountPercent: anyPercent(1), taxRatePercent: anyPercent(0) },
  { requiredKeys: [] },
);

/** Any new purchase that a link may ask for. */
export const anySelection: fc.Arbitrary<NewPurchaseSelection> = fc
  .tuple(
    fc.record({
      mode: fc.constant('new' as const),
      ...anyQuantities(1000, 3, 1),
      years: anyYears,
      priceOnRequest: anyRequests,
    }),
    anyRates,
  )
  .map(([selection, rates]) => ({ ...selection, ...rates }));

/** Any contract, those that begin late in a month more often than chance would have it. */
export const anyContract: fc.Arbitrary<Contract> = fc.record({ start: anyDate, termYears: anyYears });

/** A day of a period of whole months, its first and last days of a month more often than not. */
const anyDayOf = (first: PlainDate, months: number): fc.Arbitrary<PlainDate> =>
  fc
    .tuple(fc.integer({ min: 0, max: months - 1 }), fc.oneof(fc.constantFrom(0, 1), anyShare))
    .map(([month, share]) => {
      const begin = contractDate(first, month);
      const days = daysBetween(begin, contractDate(first, month + 1));
      return addDays(begin, Math.floor(share * (days - 1)));
    });

/** A contract with a day from its start up to the day before its expiry. */
export const anyDayOfContract = anyContract.chain((contract) =>
  fc.record({ contract: fc.constant(contract), on: anyDayOf(contract.start, contract.termYears * 12) }),
);

/** Any addition that a link may ask for. */
export const anyAddition: fc.Arbitrary<AddOnSelection> = fc
  .tuple(
    anyDayOfContract,
    fc.record({
      mode: fc.constant('add' as const),
      ...anyQuantities(0, 0, 0),
      priceOnRequest: anyRequests,
    }),
    anyRates,
  )
  .map(([day, selection, rates]) => ({ ...day, ...selection, ...rates }));

/** Any renewal that a link may ask for: from the contract's start up to the day before reclaim. */
export const anyRenewal: fc.Arbitrary<RenewalSelection> = fc
  .tuple(
    anyContract.chain((contract) => {
      const expiry = contractDate(contract.start, contract.termYears * 12);
      return fc.record({
        contract: fc.constant(contract),
        on: fc.oneof(anyDayOf(contract.start, contract.termYears * 12), anyDayOf(expiry, 3)),
      });
    }),
    fc.record({ mode: fc.constant('renew' as const), ...anyQuantities(1000, 3, 1), years: anyYears }),
    anyRates,
  )
  .map(([day, selection, rates]) => ({ ...day, ...selection, ...rates }));
