import fc from 'fast-check';
import type { PriceBook } from '../../src/pricing/price-book/price-book';
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

/** A whole number of a range: small ones, and the end of the range, more often than chance would have it. */
const anyCount = (min: number, max: number): fc.Arbitrary<number> =>
  fc.oneof(
    fc.integer({ min, max: Math.min(max, min + 30) }),
    fc.integer({ min, max }),
    fc.constantFrom(min, max - 1, max),
  );

const anyPercent = (least: number): fc.Arbitrary<string> =>
  fc.oneof(
    fc.constantFrom('0.01', '99.99', '33.33', '66.67', '50', '85', '85.5', '100', '6', '13', '99.9', '1'),
    fc.integer({ min: least, max: 10_000 }).map((hundredths) => (hundredths / 100).toFixed(2)),
  );

/** People: about the ends of blocks, too. */
const anyPeople = (block: number, least: number): fc.Arbitrary<number> =>
  fc.oneof(
    anyCount(least, 10_000_000),
    fc
      .tuple(fc.integer({ min: 1, max: 50 }), fc.integer({ min: -1, max: 1 }))
      .map(([blocks, more]) => Math.max(least, blocks * block + more)),
  );

/** A demand: any, and about what the robots give together with some packs. */
const anyDemand = ({ items, sessionPacks }: PriceBook): fc.Arbitrary<number> =>
  fc.oneof(
    fc.integer({ min: 0, max: 1e12 }),
    fc.integer({ min: 0, max: 60_000_000 }),
    fc.constantFrom(0, 1, 1e12 - 1, 1e12),
    fc
      .record({
        robots: fc.integer({ min: 0, max: 3 }),
        packs: fc.array(fc.integer({ min: 0, max: 60 }), {
          minLength: sessionPacks.length,
          maxLength: sessionPacks.length,
        }),
        more: fc.integer({ min: -1, max: 1 }),
      })
      .map(({ robots, packs, more }) => {
        const inPacks = sessionPacks.reduce(
          (sum, { sessions }, index) => sum + sessions * (packs[index] ?? 0),
          0,
        );
        return Math.min(1e12, Math.max(0, robots * items.robots.sessionsIncluded + inPacks + more));
      }),
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
};

const anyWrongText: fc.Arbitrary<readonly [name: string, text: string]> = fc
  .constantFrom(...Object.keys(WRONG))
  .chain((name) => fc.tuple(fc.constant(name), fc.constantFrom(...(WRONG[name] ?? []))));

/** What a link may say of quantities; any of them may be left out. */
function anyQuantityTexts(
  mode: Asked['mode'],
  book: PriceBook,
): fc.Arbitrary<Record<string, string | undefined>> {
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
    book.sessionPacks.map(({ id }) => [id, fc.option(texts(anyCount(0, 1_000_000)), { freq: 2 })]),
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
    .map(
      (both) =>
        ({
          ...both.items,
          ...Object.fromEntries(Object.entries(both.packs).filter(([, text]) => text !== null)),
        }) as Record<string, string>,
    );
}

/** Start, years so far, and a day about the contract: its first and last days and its turns of the month, too. */
function anyContractTexts(book: PriceBook): fc.Arbitrary<Record<string, string>> {
  return fc
    .record({
      start: anyDay,
      term: fc.integer({ min: 1, max: Math.max(8, book.term.maximum) }),
      turn: fc.oneof(fc.nat(200), fc.constantFrom(0, 12, 24)),
      near: fc.integer({ min: -2, max: 2 }),
      at: fc.constantFrom('turn', 'expiry', 'reclaim', 'within', 'within', 'within'),
      share: fc.double({ min: 0, max: 1, noNaN: true }),
    })
    .map(({ start, term, turn, near, at, share }) => {
      const expiry = monthsAfter(start, 12 * term);
      const reclaim = monthsAfter(expiry, book.lifecycle.graceMonths);
      const on = {
        turn: monthsAfter(start, turn % (12 * term + 2)) + near,
        expiry: expiry + near,
        reclaim: reclaim + near,
        within: start + Math.floor(share * (reclaim - start)),
      }[at];
      return { start: writeDay(start), term: String(term), on: writeDay(on) };
    });
}

/** Any link of a mode under a list, the wrong ones among them. */
export function anyAsked(mode: Asked['mode'], book: PriceBook): fc.Arbitrary<Asked> {
  const anyYears = fc.integer({ min: book.term.minimum, max: book.term.maximum }).map(String);
  const fields: Record<Asked['mode'], fc.Arbitrary<Record<string, string>>> = {
    new: fc.record(
      {
        years: anyYears,
        start: anyDay.map(writeDay),
        industry: fc.constantFrom('hr', 'university'),
        'cold-start': fc.constant('1'),
      },
      { requiredKeys: [] },
    ) as fc.Arbitrary<Record<string, string>>,
    add: fc.oneof(
      { weight: 9, arbitrary: anyContractTexts(book) },
      { weight: 1, arbitrary: fc.constant({}) },
    ),
    renew: fc
      .tuple(
        fc.oneof({ weight: 9, arbitrary: anyContractTexts(book) }, { weight: 1, arbitrary: fc.constant({}) }),
        fc.record({ years: anyYears }, { requiredKeys: [] }),
      )
      .map(([contract, years]) => ({ ...contract, ...years })),
  };
  return fc
    .record({
      quantities: anyQuantityTexts(mode, book),
      fields: fields[mode],
      rates: fc.record({ discount: anyPercent(1), tax: anyPercent(0) }, { requiredKeys: [] }),
      wrong: fc.option(anyWrongText, { freq: 8 }),
      leftOut: fc.option(fc.constantFrom('start', 'term', 'on'), { freq: 12 }),
      today: anyDay.filter((day) => day >= dayNumber('2001-01-01')),
    })
    .map(({ quantities, fields, rates, wrong, leftOut, today }) => {
      const texts: Record<string, string> = { ...quantities, ...fields, ...rates } as Record<string, string>;
      if (leftOut !== null) delete texts[leftOut];
      if (wrong !== null && wrong[0] in texts) texts[wrong[0]] = wrong[1];
      return { mode, texts, today, book };
    });
}
