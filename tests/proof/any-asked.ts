import fc from 'fast-check';
import type { PriceBook } from '../../src/pricing/price-book/price-book';
import { anyShare } from '../properties/any-share';
import { anyCount, anyDemand, anyPeople, anyPercent, seldom } from './any-number';
import type { Asked } from './reference/asked';
import { monthsAfter, readDay, writeDay } from './reference/calendar';

const dayNumber = (text: string): number => readDay(text) ?? Number.NaN;
const FIRST_DAY = dayNumber('2000-01-01');
const LAST_DAY = dayNumber('2099-12-31');

/** Last days of months, and 29 and 28 February, more often than chance would have them. */
const anyDay: fc.Arbitrary<number> = fc.oneof(
  fc.integer({ min: FIRST_DAY, max: LAST_DAY }),
  fc
    .tuple(fc.integer({ min: 1, max: 1200 }), fc.integer({ min: 1, max: 4 }))
    .map(([month, back]) => monthsAfter(FIRST_DAY, month) - back),
  fc.integer({ min: 0, max: 24 }).map((leap) => monthsAfter(dayNumber('2000-02-29'), leap * 48)),
);

/** Texts that no such field takes, whatever the list and the mode. */
const WRONG: Readonly<Record<string, readonly string[]>> = {
  employees: ['10000001', '1000.5', 'many', '-1000'],
  experts: ['1000001', '3.5', '-3', 'x'],
  tickets: ['1000001', '0.1', '-1'],
  robots: ['10001', '1.01', '-1'],
  knowledge: ['10001', '-1', '0.5'],
  sessions: ['1000000000001', '0.5', '-1'],
  years: ['0', '100', '1.5', '-1'],
  term: ['0', '100', '2.5', '-2'],
  start: ['2023-02-29', '1999-12-31', '2100-01-01', '2024-13-01', '2024-04-31', 'soon'],
  on: ['2023-02-29', '1999-12-31', '2100-02-28', '2024-00-10', '2025-06-31', 'soon'],
  discount: ['0', '0.00', '100.01', '33.333', '-5', '101'],
  tax: ['100.01', '-1', '6.001', '101'],
  industry: ['bank'],
  headcount: ['10000001', '-1', '0.5'],
  'robot-pro': ['0', '2'],
  'cold-start': ['yes', ''],
};
const WRONG_PACKS = ['1000001', '0.5', '-1'];

const anyWrongText = (book: PriceBook): fc.Arbitrary<readonly [name: string, text: string]> =>
  fc
    .constantFrom(...Object.keys(WRONG), ...book.sessionPacks.map(({ id }) => id))
    .chain((name) => fc.tuple(fc.constant(name), fc.constantFrom(...(WRONG[name] ?? WRONG_PACKS))));

/** What a link may say of quantities; any of them may be left out. */
function anyQuantityTexts(mode: Asked['mode'], book: PriceBook): fc.Arbitrary<Record<string, string>> {
  // One below the least sold, now and then.
  const from = (name: 'employees' | 'experts' | 'tickets' | 'robots'): number =>
    mode === 'add' ? 0 : book.items[name].minimum;
  const sometimesFewer = (name: 'experts' | 'tickets' | 'robots', most: number): fc.Arbitrary<number> =>
    fc.oneof(
      { weight: 40, arbitrary: anyCount(from(name), most) },
      { weight: 1, arbitrary: fc.constant(Math.max(0, from(name) - 1)) },
    );
  const texts = <Value extends number | string>(values: fc.Arbitrary<Value>): fc.Arbitrary<string> =>
    values.map(String);
  const packs = Object.fromEntries(
    book.sessionPacks.map(({ id }) => [id, seldom(1, texts(anyCount(0, 1_000_000)))]),
  );
  return fc
    .record({
      items: fc.record(
        {
          employees: texts(anyPeople(book.items.employees.blockSize, from('employees'))),
          experts: texts(sometimesFewer('experts', 1_000_000)),
          tickets: texts(sometimesFewer('tickets', 1_000_000)),
          robots: texts(sometimesFewer('robots', 10_000)),
          knowledge: texts(anyCount(0, 10_000)),
        },
        { requiredKeys: [] },
      ),
      packs: fc.oneof(
        fc.record(packs),
        fc.record({ sessions: texts(anyDemand(book)) }),
        fc.constant<Record<string, string>>({}),
      ),
    })
    .map(({ items, packs }) => ({
      ...(items as Record<string, string>),
      ...Object.fromEntries(
        Object.entries<string | null>(packs).filter((pair): pair is [string, string] => pair[1] !== null),
      ),
    }));
}

const WITHIN = ['turn', 'within', 'within', 'expiry'] as const;
const AFTER = ['reclaim', 'late', 'late'] as const;

/** Start, years so far, and a day about the contract: its first and last days and its turns of the month, too. */
function anyContractTexts(mode: Asked['mode'], book: PriceBook): fc.Arbitrary<Record<string, string>> {
  return fc
    .record({
      start: anyDay,
      term: fc.integer({ min: 1, max: Math.max(8, book.term.maximum) }),
      turn: fc.oneof(fc.nat(200), fc.constantFrom(0, 12, 24)),
      near: fc.integer({ min: -2, max: 2 }),
      at: mode === 'add' ? fc.constantFrom(...WITHIN) : fc.constantFrom(...WITHIN, ...AFTER),
      share: anyShare,
    })
    .map(({ start, term, turn, near, at, share }) => {
      const expiry = monthsAfter(start, 12 * term);
      const reclaim = monthsAfter(expiry, book.lifecycle.graceMonths);
      const on = {
        turn: monthsAfter(start, turn % (12 * term + 2)) + near,
        expiry: expiry + near,
        reclaim: reclaim + near,
        within: start + Math.floor(share * (expiry - start)),
        late: expiry + Math.floor(share * (reclaim - expiry)),
      }[at];
      return { start: writeDay(start), term: String(term), on: writeDay(on) };
    });
}

const REQUESTS = { 'robot-pro': fc.constant('1'), 'cold-start': fc.constant('1') };

/** Any link of a mode under a list, the wrong ones among them. */
export function anyAsked(mode: Asked['mode'], book: PriceBook): fc.Arbitrary<Asked> {
  const anyYears = fc.integer({ min: book.term.minimum, max: book.term.maximum }).map(String);
  const fields: Record<Asked['mode'], fc.Arbitrary<Record<string, string>>> = {
    new: fc.record(
      {
        years: anyYears,
        start: anyDay.map(writeDay),
        industry: fc.constantFrom('hr', 'university'),
        ...REQUESTS,
      },
      { requiredKeys: [] },
    ) as fc.Arbitrary<Record<string, string>>,
    add: fc
      .tuple(
        fc.oneof(
          { weight: 9, arbitrary: anyContractTexts(mode, book) },
          { weight: 1, arbitrary: fc.constant({}) },
        ),
        fc.record(
          { headcount: anyPeople(book.items.employees.blockSize, 0).map(String), ...REQUESTS },
          { requiredKeys: [] },
        ),
      )
      .map(([contract, others]) => ({ ...contract, ...others })),
    renew: fc
      .tuple(
        fc.oneof(
          { weight: 9, arbitrary: anyContractTexts(mode, book) },
          { weight: 1, arbitrary: fc.constant({}) },
        ),
        fc.record({ years: anyYears }, { requiredKeys: [] }),
      )
      .map(([contract, years]) => ({ ...contract, ...years })),
  };
  return fc
    .record({
      quantities: anyQuantityTexts(mode, book),
      fields: fields[mode],
      rates: fc.record({ discount: anyPercent(1), tax: anyPercent(0) }, { requiredKeys: [] }),
      wrong: seldom(8, anyWrongText(book)),
      repeated: seldom(20, anyShare),
      leftOut: seldom(12, fc.constantFrom('start', 'term', 'on')),
      today: anyDay.filter((day) => day >= dayNumber('2001-01-01')),
    })
    .map(({ quantities, fields, rates, wrong, repeated, leftOut, today }) => {
      const texts: Record<string, string> = { ...quantities, ...fields, ...rates };
      if (leftOut !== null) delete texts[leftOut];
      if (wrong !== null && wrong[0] in texts) texts[wrong[0]] = wrong[1];
      const names = Object.keys(texts);
      return {
        mode,
        texts,
        repeated: repeated === null ? null : (names[Math.floor(repeated * names.length)] ?? null),
        today,
        book,
      };
    });
}
