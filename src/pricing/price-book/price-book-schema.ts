import * as v from 'valibot';
import { isRealDate } from '../calendar/plain-date';
import { MAXIMUM } from '../maximum';
import { isPackId, type PackId, PRICE_ON_REQUEST_IDS, type PriceUnit } from './price-book';

/** Marks of the checks below; `parse-price-book.ts` turns each into its tagged problem. */
export const CHECK = { unit: 'unit', price: 'price', range: 'range' } as const;

const whole = (minimum: number, maximum: number) =>
  v.pipe(
    v.number(),
    v.check(
      (value) => Number.isSafeInteger(value) && value >= minimum && value <= maximum,
      `${CHECK.range}:${minimum} to ${maximum}, whole`,
    ),
  );

const name = v.pipe(v.string(), v.regex(/^.{1,200}$/u, `${CHECK.range}:1 to 200 characters`));

/** Up to 10 million yuan with at most two decimals: what fen can hold exactly. */
const yuan = v.pipe(
  v.string(),
  v.regex(/^(?:(?:0|[1-9]\d{0,6})(?:\.\d{1,2})?|10000000(?:\.0{1,2})?)$/, CHECK.price),
);

const unit = <Unit extends string>(expected: Unit) => v.literal(expected, `${CHECK.unit}:${expected}`);

const price = <Unit extends PriceUnit>(expected: Unit) =>
  v.strictObject({ amount: yuan, unit: unit(expected), source: name });

/** All four base services are required: at least one of each, and no more than their fields take. */
const baseMinimum = (item: 'employees' | 'experts' | 'tickets' | 'robots') => whole(1, MAXIMUM[item]);

const packId = v.custom<PackId>(
  (value) => typeof value === 'string' && isPackId(value),
  `${CHECK.range}:pack- and 1 to 20 small letters or digits`,
);

const date = v.pipe(
  v.string(),
  v.check((text) => {
    const [year = 0, month = 0, day = 0] = text.split('-').map(Number);
    return /^20\d\d-\d\d-\d\d$/.test(text) && isRealDate({ year, month, day });
  }, `${CHECK.range}:a day as YYYY-MM-DD`),
);

const seat = (item: 'experts' | 'tickets') =>
  v.strictObject({
    unit: unit('user'),
    minimum: baseMinimum(item),
    price: price('CNY/user/year'),
  });

/** The file's shape. Every object is strict: a key that is not known here is a problem, not a remark. */
export const priceBookSchema = v.strictObject({
  schema: v.literal(1),
  id: v.pipe(
    v.string(),
    v.regex(/^[a-z0-9][a-z0-9.-]{0,63}$/, `${CHECK.range}:a short name in small letters`),
  ),
  currency: v.literal('CNY'),
  effectiveDate: date,
  sources: v.record(name, name),
  term: v.strictObject({ unit: unit('year'), minimum: whole(1, 99), maximum: whole(1, 99) }),
  items: v.strictObject({
    employees: v.strictObject({
      unit: unit('person'),
      blockSize: whole(1, 1_000_000),
      minimum: baseMinimum('employees'),
      price: price('CNY/block/year'),
    }),
    experts: seat('experts'),
    tickets: seat('tickets'),
    robots: v.strictObject({
      unit: unit('set'),
      minimum: baseMinimum('robots'),
      sessionsIncluded: whole(0, 1_000_000_000),
      price: price('CNY/set/year'),
    }),
    knowledge: v.strictObject({
      unit: unit('set'),
      minimum: whole(0, MAXIMUM.knowledge),
      price: price('CNY/set'),
    }),
  }),
  // All of them at the most that a link may carry come to fewer sessions than a number holds exactly.
  sessionPacks: v.pipe(
    v.array(v.strictObject({ id: packId, sessions: whole(1, 100_000_000), price: price('CNY/pack') })),
    v.maxLength(50, `${CHECK.range}:50 packs at most`),
  ),
  priceOnRequest: v.array(v.picklist(PRICE_ON_REQUEST_IDS)),
  addOn: v.strictObject({
    partYearDivisor: whole(1, 1000),
    partYearCapInYears: whole(1, 10),
    source: name,
  }),
  lifecycle: v.strictObject({ graceMonths: whole(0, 120), source: name }),
});
