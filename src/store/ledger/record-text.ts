import * as v from 'valibot';
import { APPLICATION_STATES } from '../../embed/protocol';
import { MODES } from '../../entry/modes';
import { readDate } from '../../entry/read-date';
import type { LedgerRecord } from './records';

/** The form of a kept record. A change of it raises the version and brings a migration. */
export const RECORD_VERSION = 1;

/** Longer than any link that the page writes, and than any text that its fields take. */
const MAX_TEXT = 4000;

const text = v.pipe(v.string(), v.maxLength(MAX_TEXT));
const isoDate = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d\d-\d\d$/),
  v.check((day) => readDate(day).ok),
);
/** What the page computed itself, as an expiry, may lie beyond the years that can be typed. */
const computedDate = v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\d$/));
const instant = v.pipe(v.string(), v.isoTimestamp());
const yuan = v.pipe(v.string(), v.regex(/^\d{1,15}\.\d\d$/));
const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const years = v.pipe(v.number(), v.safeInteger(), v.minValue(1), v.maxValue(99));
const id = v.pipe(v.string(), v.regex(/^[A-Za-z0-9-]{1,64}$/));
const link = v.pipe(text, v.startsWith('#/'));

const applicant = v.strictObject({
  company: text,
  creditCode: text,
  contactName: text,
  mobile: text,
  email: text,
  wecomName: text,
  industry: text,
  remarks: text,
});

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
  ),
  applicant: v.exactOptional(applicant),
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
  changes: v.array(
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
  applicationId: v.exactOptional(id),
});

const record: v.GenericSchema<unknown, LedgerRecord> = v.variant('kind', [quote, application, contract]);
const keptSchema = v.strictObject({ version: v.literal(RECORD_VERSION), record });

/** What a kept text turned out to be. */
export type RecordReading =
  | { readonly ok: true; readonly record: LedgerRecord }
  | { readonly ok: false; readonly fromNewerVersion: boolean };

export const writeRecord = (kept: LedgerRecord): string =>
  JSON.stringify({ version: RECORD_VERSION, record: kept });

/** Reads a record from kept text into fresh objects of known keys. */
export function readRecord(kept: string): RecordReading {
  try {
    return readRecordValue(JSON.parse(kept));
  } catch {
    return { ok: false, fromNewerVersion: false };
  }
}

/** The same from a value that stood in a file of records. */
export function readRecordValue(input: unknown): RecordReading {
  const parsed = v.safeParse(keptSchema, input);
  if (parsed.success) return { ok: true, record: parsed.output.record };
  const version = v.safeParse(v.object({ version: v.number() }), input);
  return { ok: false, fromNewerVersion: version.success && version.output.version > RECORD_VERSION };
}
