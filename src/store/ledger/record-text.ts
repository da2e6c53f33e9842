import * as v from 'valibot';
import { APPLICATION_STATES } from '../../embed/protocol';
import { MODES } from '../../entry/modes';
import { DATE_YEARS, isRealDate } from '../../pricing/calendar/plain-date';
import { applicantSchema } from '../applicant/applicant-schema';
import { parsePlainJson } from './plain-json';
import { migrate } from './record-migration';
import type { LedgerRecord } from './records';

/** The form of a kept record. A change of it raises the version and brings a migration. */
export const RECORD_VERSION = 1;

/** Longer than any link that the page writes, and than any text that its fields take. */
const MAX_TEXT = 4000;

/** More changes than a contract or application ever has; a text of more is none of ours. */
const MAX_CHANGES = 1000;

const text = v.pipe(v.string(), v.maxLength(MAX_TEXT));
const dateOf = (minimumYear: number, maximumYear: number) =>
  v.pipe(
    v.string(),
    v.regex(/^\d{4}-\d\d-\d\d$/),
    v.check((iso) => {
      const [year = 0, month = 0, day = 0] = iso.split('-').map(Number);
      return year >= minimumYear && year <= maximumYear && isRealDate({ year, month, day });
    }),
  );
const isoDate = dateOf(DATE_YEARS.minimum, DATE_YEARS.maximum);
/** What the page computed itself, as an expiry, may lie beyond the years that can be typed. */
const computedDate = dateOf(DATE_YEARS.minimum, DATE_YEARS.maximum + 100);
/** In one form only, so that the order of the texts is the order of the instants. */
const instant = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
  v.isoTimestamp(),
  // 31 February would be another day wherever it is shown.
  v.check((iso) => {
    const time = Date.parse(iso);
    return !Number.isNaN(time) && new Date(time).toISOString() === iso;
  }),
);
const yuan = v.pipe(v.string(), v.regex(/^\d{1,15}\.\d\d$/));
const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const years = v.pipe(v.number(), v.safeInteger(), v.minValue(1), v.maxValue(99));
const id = v.pipe(v.string(), v.regex(/^[A-Za-z0-9-]{1,64}$/));
const link = v.pipe(text, v.startsWith('#/'));

const quantities = v.strictObject({
  employees: count,
  experts: count,
  tickets: count,
  robots: count,
  knowledge: count,
  sessionsInPacks: count,
});

const base = { id, changedAt: instant };

const quote = v.strictObject({
  ...base,
  kind: v.literal('quote'),
  number: text,
  name: text,
  customer: text,
  mode: v.picklist(MODES),
  link,
  totalYuan: yuan,
  madeOn: isoDate,
  validUntil: computedDate,
});

const application = v.strictObject({
  ...base,
  kind: v.literal('application'),
  number: text,
  mode: v.picklist(MODES),
  link,
  totalYuan: yuan,
  madeOn: isoDate,
  history: v.pipe(
    v.array(
      v.strictObject({
        state: v.picklist(APPLICATION_STATES),
        by: v.picklist(['page', 'host', 'buyer']),
        at: instant,
      }),
    ),
    v.minLength(1),
    v.maxLength(MAX_CHANGES),
  ),
  applicant: v.exactOptional(applicantSchema),
  quoteId: v.exactOptional(id),
  contractId: v.exactOptional(id),
});

const contract = v.strictObject({
  ...base,
  kind: v.literal('contract'),
  name: text,
  start: isoDate,
  years,
  quantities,
  changes: v.pipe(
    v.array(
      v.variant('kind', [
        v.strictObject({
          kind: v.literal('addition'),
          on: isoDate,
          added: quantities,
          applicationId: v.exactOptional(id),
        }),
        v.strictObject({
          kind: v.literal('renewal'),
          on: computedDate,
          years,
          renewed: quantities,
          applicationId: v.exactOptional(id),
        }),
      ]),
    ),
    v.maxLength(MAX_CHANGES),
  ),
  applicationId: v.exactOptional(id),
});

const recordSchema: v.GenericSchema<unknown, LedgerRecord> = v.variant('kind', [
  quote,
  application,
  contract,
]);
const versionedSchema = v.strictObject({
  version: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
  record: v.unknown(),
});

/** The first thing that is wrong is enough: in a file of megabytes noting all of them takes many seconds. */
const AT_ONCE = { abortEarly: true } as const;

/** What a kept text turned out to be. */
export type RecordReading =
  | { readonly ok: true; readonly record: LedgerRecord }
  | { readonly ok: false; readonly fromNewerVersion: boolean };

/** A record with its version: what is kept, and what stands in a file of records. */
export const recordValue = (record: LedgerRecord) => ({ version: RECORD_VERSION, record });

export const writeRecord = (kept: LedgerRecord): string => JSON.stringify(recordValue(kept));

/** Reads a record from kept text into fresh objects of known keys; an older form is brought to this one. */
export function readRecord(kept: string): RecordReading {
  try {
    return readRecordValue(parsePlainJson(kept));
  } catch {
    return { ok: false, fromNewerVersion: false };
  }
}

/** The same from a value that stood in a file of records, of plain keys. */
export function readRecordValue(input: unknown): RecordReading {
  const versioned = v.safeParse(versionedSchema, input, AT_ONCE);
  if (!versioned.success) return { ok: false, fromNewerVersion: false };
  const migrated = migrate(versioned.output, RECORD_VERSION);
  const parsed = v.safeParse(recordSchema, migrated?.record, AT_ONCE);
  return parsed.success
    ? { ok: true, record: parsed.output }
    : { ok: false, fromNewerVersion: versioned.output.version > RECORD_VERSION };
}
