import { describe, expect, test } from 'vitest';
import { changeOfQuote, quantitiesOf } from '../../../src/pricing/contract-history/change-of-quote';
import { quoteAddOn } from '../../../src/pricing/quote/quote-add-on';
import { quoteNewPurchase } from '../../../src/pricing/quote/quote-new-purchase';
import { quoteRenewal } from '../../../src/pricing/quote/quote-renewal';
import type { AddOnSelection } from '../../../src/pricing/selection';
import { addition } from '../addition';
import { date } from '../iso-date';
import { minimalSelection } from '../minimal-selection';
import { publishedBook } from '../published-book';
import { renewal } from '../renewal';
import { LEAST, NOTHING } from './any-contract';

const MANY = {
  employees: 5200,
  experts: 4,
  tickets: 5,
  robots: 2,
  knowledge: 3,
  packs: { by: 'hand', quantities: { 'pack-120k': 2, 'pack-960k': 1 } },
} as const;
/** People as chosen, not as billed; two packs of 120 000 and one of 960 000, without what comes with the robots. */
const MANY_KEPT = {
  employees: 5200,
  experts: 4,
  tickets: 5,
  robots: 2,
  knowledge: 3,
  sessionsInPacks: 1_200_000,
};

describe('what a quote buys, as a contract keeps it', () => {
  test('of the least that is sold: no packs', () => {
    expect(quantitiesOf(quoteNewPurchase(minimalSelection, publishedBook))).toEqual(LEAST);
  });

  test('packs by their sessions, people as chosen', () => {
    expect(quantitiesOf(quoteNewPurchase({ ...minimalSelection, ...MANY }, publishedBook))).toEqual(
      MANY_KEPT,
    );
  });

  test('packs that follow from the sessions wanted in all', () => {
    // A robot gives 50 000 of the 170 001; two packs of 120 000 are the cheapest for the rest.
    const packs = { by: 'demand', sessions: 170_001 } as const;
    expect(quantitiesOf(quoteNewPurchase({ ...minimalSelection, packs }, publishedBook))).toEqual({
      ...LEAST,
      sessionsInPacks: 240_000,
    });
  });
});

describe('a renewal of a contract from 2025-06-15 to 2026-06-15', () => {
  const renewedOn = (on: string, today: string) =>
    changeOfQuote(
      quoteRenewal(renewal('2025-06-15', 1, on, { ...MANY, years: 3 }), publishedBook),
      date(today),
    );

  test.each([
    ['of a day that is over keeps it', '2026-01-10', '2026-02-20', '2026-01-10'],
    ['of today keeps it', '2026-01-10', '2026-01-10', '2026-01-10'],
    ['of a day to come is one of today', '2026-01-10', '2026-01-09', '2026-01-09'],
    ['of a day after expiry that is over keeps it', '2026-07-01', '2026-07-02', '2026-07-01'],
    ['before the contract begins is one of its first day', '2026-01-10', '2025-06-14', '2025-06-15'],
    ['on the contract’s first day is one of that day', '2026-01-10', '2025-06-15', '2025-06-15'],
    ['on the day after it, too', '2026-01-10', '2025-06-16', '2025-06-16'],
  ])('%s: on %s, seen on %s', (_, on, today, carriedOutOn) => {
    expect(renewedOn(on, today)).toEqual({
      kind: 'renewal',
      on: date(carriedOutOn),
      years: 3,
      renewed: MANY_KEPT,
    });
  });
});

describe('an addition to a contract from 2025-06-15 to 2026-06-15', () => {
  const addedOn = (on: string, today: string, added: Partial<AddOnSelection>) =>
    changeOfQuote(quoteAddOn(addition('2025-06-15', 1, on, added), publishedBook), date(today));

  test.each([
    ['is over', '2026-02-20'],
    ['is today', '2026-01-10'],
    ['is to come', '2025-12-01'],
  ])('keeps its day, which decides its fee, where that %s', (_, today) => {
    expect(addedOn('2026-01-10', today, MANY)).toEqual({
      kind: 'addition',
      on: date('2026-01-10'),
      added: MANY_KEPT,
    });
  });

  test.each<[about: string, added: Partial<AddOnSelection>, kept: Partial<typeof NOTHING>]>([
    ['one person', { employees: 1 }, { employees: 1 }],
    ['one expert', { experts: 1 }, { experts: 1 }],
    ['one ticket seat', { tickets: 1 }, { tickets: 1 }],
    ['one robot', { robots: 1 }, { robots: 1 }],
    ['one knowledge cloud', { knowledge: 1 }, { knowledge: 1 }],
    ['one pack', { packs: { by: 'hand', quantities: { 'pack-360k': 1 } } }, { sessionsInPacks: 360_000 }],
  ])('of nothing but %s is one', (_, added, kept) => {
    expect(addedOn('2026-01-10', '2026-01-10', added)).toEqual({
      kind: 'addition',
      on: date('2026-01-10'),
      added: { ...NOTHING, ...kept },
    });
  });

  test('of nothing is none, nor of what has no list price', () => {
    expect(addedOn('2026-01-10', '2026-01-10', {})).toBeUndefined();
    expect(addedOn('2026-01-10', '2026-01-10', { priceOnRequest: ['cold-start'] })).toBeUndefined();
  });
});
