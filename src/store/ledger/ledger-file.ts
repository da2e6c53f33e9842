import * as v from 'valibot';
import { parsePlainJson } from './plain-json';
import { readRecordValue, recordValue } from './record-text';
import type { LedgerRecord } from './records';

/** A file of everything that a visitor keeps. Each record in it has its own version, as when it is kept. */
const KIND = 'ssc-ledger';
const FILE_VERSION = 1;

/**
 * In bytes, and in UTF-16 units of its text. A browser keeps some five million letters for a page; in a file each may
 * take three bytes, and lines are indented.
 */
export const MAX_LEDGER_FILE = 20_000_000;

const fileSchema = v.strictObject({
  kind: v.literal(KIND),
  version: v.literal(FILE_VERSION),
  records: v.array(v.unknown()),
});
const newerSchema = v.object({ kind: v.literal(KIND), version: v.pipe(v.number(), v.gtValue(FILE_VERSION)) });

/** What a file turned out to be. */
export type LedgerFileReading =
  | {
      readonly tag: 'records';
      /** Of several with one id, the one that was changed last. */
      readonly records: readonly LedgerRecord[];
      /** Records of the file that can't be read, those of a newer version among them. */
      readonly unreadableCount: number;
    }
  | { readonly tag: 'too-large' }
  /** Not JSON: another kind of file, or one that was cut off. */
  | { readonly tag: 'not-json' }
  | { readonly tag: 'not-ours' }
  | { readonly tag: 'newer' };

export const writeLedgerFile = (records: Iterable<LedgerRecord>): string =>
  `${JSON.stringify({ kind: KIND, version: FILE_VERSION, records: [...records].map(recordValue) }, null, 1)}\n`;

/** Reads a file of records, record by record as strictly as kept ones. Never throws. */
export function readLedgerFile(text: string): LedgerFileReading {
  if (text.length > MAX_LEDGER_FILE) return { tag: 'too-large' };
  const json = text.replace(/^\ufeff/, '');
  if (!isJson(json)) return { tag: 'not-json' };
  let input: unknown;
  try {
    input = parsePlainJson(json);
  } catch {
    return { tag: 'not-ours' };
  }
  const file = v.safeParse(fileSchema, input);
  if (!file.success) return { tag: v.is(newerSchema, input) ? 'newer' : 'not-ours' };
  const readings = file.output.records.map(readRecordValue);
  const records = new Map<string, LedgerRecord>();
  for (const reading of readings) {
    if (!reading.ok) continue;
    const known = records.get(reading.record.id);
    if (known === undefined || known.changedAt < reading.record.changedAt)
      records.set(reading.record.id, reading.record);
  }
  return {
    tag: 'records',
    records: [...records.values()],
    unreadableCount: readings.filter(({ ok }) => !ok).length,
  };
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
