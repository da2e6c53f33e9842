import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isFieldName } from '../../../src/entry/field-names';
import { MODES } from '../../../src/entry/modes';
import { writeKeptWork } from '../../../src/store/kept-work';
import { readLedgerFile, writeLedgerFile } from '../../../src/store/ledger/ledger-file';
import { readRecord, writeRecord } from '../../../src/store/ledger/record-text';
import type { LedgerRecord } from '../../../src/store/ledger/records';
import { readKeptWork } from '../../../src/store/read-kept-work';
import { application, contract, savedQuote } from '../../store/ledger/example-records';
import { answerInTime } from '../answer-in-time';
import { RUNS } from '../runs';
import { anyNumberText } from './any-number-text';
import { hostile } from './damaged-text';

const anyName = fc.oneof(fc.constantFrom('总部', '=1+1', '', '\ud800'), anyNumberText);
const anyId = fc.constantFrom('a', 'q-1', 'c-1', '0f8fad5b-d9cb-469f-a165-70867728950e');
const anyRealInstant = fc
  .date({ min: new Date('2020-01-01T00:00:00Z'), max: new Date('2030-01-01T00:00:00Z'), noInvalidDate: true })
  .map((instant) => instant.toISOString());
/** Now and then one that never is: the platform would show another day for it. */
const anyInstant = fc.oneof(
  { weight: 9, arbitrary: anyRealInstant },
  { weight: 1, arbitrary: fc.constantFrom('2026-02-31T02:00:00.000Z', '2025-02-29T00:00:00.000Z') },
);
const anyBase = fc.record({ id: anyId, changedAt: anyInstant });

const anyRecord: fc.Arbitrary<LedgerRecord> = fc.oneof(
  fc.tuple(anyBase, anyName).map(([base, name]) => savedQuote({ ...base, name, customer: name })),
  fc.tuple(anyBase, anyInstant).map(([base, at]) =>
    application({
      ...base,
      history: [
        { state: 'prepared', by: 'page', at },
        { state: 'returned', by: 'host', at },
      ],
      contractId: 'c-1',
    }),
  ),
  fc.tuple(anyBase, anyName).map(([base, name]) => contract({ ...base, name })),
);

/** Whether the platform's own calendar has it, and writes it the same. */
const isRealDay = (isoDay: string) => isRealInstant(`${isoDay}T00:00:00.000Z`);
function isRealInstant(text: string): boolean {
  const instant = new Date(text);
  return !Number.isNaN(instant.getTime()) && instant.toISOString() === text;
}

function expectGoodRecord(record: LedgerRecord): void {
  expect(record.id).toMatch(/^[A-Za-z0-9-]{1,64}$/);
  expect(isRealInstant(record.changedAt), record.changedAt).toBe(true);
  if (record.kind === 'contract') {
    expect(record.years).toBeGreaterThanOrEqual(1);
    for (const day of [record.start, ...record.changes.map(({ on }) => on)])
      expect(isRealDay(day), day).toBe(true);
    for (const count of Object.values(record.quantities)) {
      expect(Number.isSafeInteger(count)).toBe(true);
      expect(count).toBeGreaterThanOrEqual(0);
    }
    return;
  }
  expect(MODES).toContain(record.mode);
  expect(record.link).toMatch(/^#\//);
  expect(record.totalYuan).toMatch(/^\d{1,15}\.\d\d$/);
  expect(isRealDay(record.madeOn), record.madeOn).toBe(true);
  if (record.kind === 'quote') expect(isRealDay(record.validUntil), record.validUntil).toBe(true);
  else for (const { at } of record.history) expect(isRealInstant(at), at).toBe(true);
}

test('a file of records gives good ones only, and gives the same when it is written again', () => {
  const anyFile = fc.array(anyRecord, { maxLength: 4 }).map(writeLedgerFile);
  fc.assert(
    fc.property(hostile(anyFile), (text) => {
      const reading = answerInTime(() => readLedgerFile(text));
      if (reading.tag !== 'records') {
        expect(['too-large', 'not-json', 'not-ours', 'newer']).toContain(reading.tag);
        return;
      }
      for (const record of reading.records) expectGoodRecord(record);
      expect(new Set(reading.records.map(({ id }) => id)).size).toBe(reading.records.length);
      expect(readLedgerFile(writeLedgerFile(reading.records))).toEqual({ ...reading, unreadableCount: 0 });
    }),
    { numRuns: RUNS },
  );
});

test('a kept record is a good one or none', () => {
  fc.assert(
    fc.property(hostile(anyRecord.map(writeRecord)), (text) => {
      const reading = answerInTime(() => readRecord(text));
      if (!reading.ok) return;
      expectGoodRecord(reading.record);
      expect(readRecord(writeRecord(reading.record))).toEqual(reading);
    }),
    { numRuns: RUNS },
  );
});

const anyTexts = fc.dictionary(
  fc.constantFrom('employees', 'years', 'start', 'pack-120k', 'discount'),
  anyName,
);
const anyWork = fc.record({
  draft: fc.record({
    mode: fc.constantFrom(...MODES),
    texts: fc.record({ new: anyTexts, add: anyTexts, renew: anyTexts }),
  }),
  origin: fc.constantFrom('own' as const, 'link' as const),
});
const anyKeptText = fc
  .record({
    work: anyWork,
    beside: fc.array(anyWork, { maxLength: 2 }),
    language: fc.constantFrom('zh-CN' as const, 'en' as const),
    theme: fc.constantFrom('auto' as const, 'dark' as const),
  })
  .map(({ work, ...rest }) => writeKeptWork({ ...work, ...rest }) ?? '{}');

test('kept work holds known names and texts of a field’s length only, and is kept the same again', () => {
  fc.assert(
    fc.property(hostile(anyKeptText), (text) => {
      const reading = answerInTime(() => readKeptWork(text));
      if (reading.tag !== 'work') {
        expect(reading.tag).toBe('unreadable');
        return;
      }
      const { work } = reading;
      expect(Object.keys(work).sort()).toEqual(['beside', 'draft', 'language', 'origin', 'theme']);
      for (const { draft } of [work, ...work.beside]) {
        expect(MODES).toContain(draft.mode);
        expect(Object.keys(draft.texts).sort()).toEqual(['add', 'new', 'renew']);
        for (const [name, value] of MODES.flatMap((mode) => Object.entries(draft.texts[mode]))) {
          expect(isFieldName(name), name).toBe(true);
          expect(value?.length).toBeLessThanOrEqual(201);
        }
      }
      const written = writeKeptWork(work);
      if (written !== null) expect(readKeptWork(written)).toEqual(reading);
    }),
    { numRuns: RUNS },
  );
});
