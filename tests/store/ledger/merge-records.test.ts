import { describe, expect, test } from 'vitest';
import { mergeRecords } from '../../../src/store/ledger/merge-records';
import type { LedgerRecord } from '../../../src/store/ledger/records';
import { application, contract, savedQuote } from './example-records';

const EARLIER = '2026-03-01T00:00:00.000Z';
const LATER = '2026-03-09T00:00:00.000Z';

const merge = (known: readonly LedgerRecord[], incoming: readonly LedgerRecord[]) =>
  mergeRecords({
    known: new Map(known.map((record) => [record.id, record])),
    incoming,
    newId: () => 'new-1',
    nameOfOlder: (name) => `${name}（旧版）`,
  });

describe('records of a file', () => {
  test('that are not there yet come in as they are', () => {
    expect(merge([savedQuote()], [contract()])).toEqual({
      adopted: [contract()],
      addedCount: 1,
      sameCount: 0,
      differingCount: 0,
    });
  });

  test('that are there already change nothing, in whatever order their keys stand', () => {
    const { id, ...rest } = savedQuote();
    const turned = Object.fromEntries(Object.entries({ ...rest, id }).reverse()) as unknown as LedgerRecord;
    expect(merge([savedQuote()], [turned])).toEqual({
      adopted: [],
      addedCount: 0,
      sameCount: 1,
      differingCount: 0,
    });
  });

  test('that were deleted and restored since are the same: an old copy stood beside each once', () => {
    expect(merge([savedQuote({ changedAt: LATER })], [savedQuote()])).toEqual({
      adopted: [],
      addedCount: 0,
      sameCount: 1,
      differingCount: 0,
    });
  });

  test('that are newer take the place, and what was there is kept as a copy', () => {
    const newer = savedQuote({ name: '总部二期', changedAt: LATER });
    expect(merge([savedQuote()], [newer])).toMatchObject({
      adopted: [newer, savedQuote({ id: 'new-1', name: '总部（旧版）' })],
      differingCount: 1,
    });
  });

  test('that are older come in as a copy beside what is there', () => {
    const older = savedQuote({ name: '总部一期', changedAt: EARLIER });
    expect(merge([savedQuote()], [older]).adopted).toEqual([
      { ...older, id: 'new-1', name: '总部一期（旧版）' },
    ]);
  });

  test('that are older come in once, however often the file is taken in', () => {
    const older = savedQuote({ name: '总部一期', changedAt: EARLIER });
    const copy = { ...older, id: 'q-9', name: '总部一期（旧版）' };
    expect(merge([savedQuote(), copy], [older]).adopted).toEqual([]);
  });

  test('of an application are told apart by their number', () => {
    const older = application({ changedAt: EARLIER, totalYuan: '1.00' });
    expect(merge([application()], [older]).adopted).toEqual([
      { ...older, id: 'new-1', number: 'A20260305-7KD3M（旧版）' },
    ]);
  });
});
