import { describe, expect, test } from 'vitest';
import { contractProblems } from '../../../src/pricing/contract-history/contract-problems';
import { isSameChange, withKeptChange, withoutKeptChange } from '../../../src/store/ledger/contract-changes';
import { contractHistoryOf, keptChange } from '../../../src/store/ledger/contract-history-of';
import { readRecord, writeRecord } from '../../../src/store/ledger/record-text';
import type { KeptChange } from '../../../src/store/ledger/records';
import { publishedBook } from '../../pricing/published-book';
import { contractRecord, LEAST, NOTHING } from '../../screens/products/kept-contract';

const addition = (on: string, experts: number): KeptChange => ({
  kind: 'addition',
  on,
  added: { ...NOTHING, experts },
});
const RENEWAL: KeptChange = { kind: 'renewal', on: '2026-01-01', years: 2, renewed: LEAST };

describe('a change', () => {
  test('takes its place by its day, after those of the same day', () => {
    const record = contractRecord({ changes: [addition('2025-07-01', 1), addition('2025-09-01', 2)] });
    const days = (on: string) =>
      withKeptChange(record, addition(on, 9)).changes.map((change) =>
        change.kind === 'addition' ? change.added.experts : 0,
      );
    expect(days('2025-06-30')).toEqual([9, 1, 2]);
    expect(days('2025-07-01')).toEqual([1, 9, 2]);
    expect(days('2025-09-02')).toEqual([1, 2, 9]);
  });

  test('is taken away once, wherever it stands', () => {
    const record = contractRecord({
      changes: [addition('2025-07-01', 1), RENEWAL, addition('2025-07-01', 1)],
    });
    expect(withoutKeptChange(record, addition('2025-07-01', 1)).changes).toEqual([
      addition('2025-07-01', 1),
      RENEWAL,
    ]);
    expect(withoutKeptChange(record, addition('2025-07-02', 1))).toBe(record);
  });

  test('is another where its kind, day, years or any quantity is', () => {
    expect(isSameChange(RENEWAL, { ...RENEWAL, applicationId: 'a1' })).toBe(true);
    expect(isSameChange(RENEWAL, { ...RENEWAL, years: 3 })).toBe(false);
    expect(isSameChange(RENEWAL, { ...RENEWAL, renewed: { ...LEAST, knowledge: 1 } })).toBe(false);
    expect(isSameChange(addition('2025-07-01', 1), addition('2025-07-02', 1))).toBe(false);
    expect(isSameChange(RENEWAL, { kind: 'addition', on: '2026-01-01', added: LEAST })).toBe(false);
  });

  test('is kept with the application that it came from', () => {
    const record = contractRecord({
      changes: [{ ...RENEWAL, applicationId: 'a1' }, addition('2026-02-01', 1)],
    });
    expect(readRecord(writeRecord(record))).toEqual({ ok: true, record });
  });

  test('passes through the rules’ own form unchanged', () => {
    for (const change of [RENEWAL, addition('2028-02-29', 2)]) {
      const [onDay] = contractHistoryOf(contractRecord({ changes: [change] })).changes;
      expect(onDay && keptChange(onDay)).toEqual(change);
    }
  });
});

test('a kept day that does not exist is a problem of the contract, not another day', () => {
  const change = { ...RENEWAL, on: '2026-02-31' };
  expect(contractProblems(contractHistoryOf(contractRecord({ changes: [change] })), publishedBook)).toEqual([
    { at: 0, tag: 'no-such-day', day: { year: 2026, month: 2, day: 31 } },
  ]);
});
