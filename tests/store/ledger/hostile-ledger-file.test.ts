import { expect, test } from 'vitest';
import { readLedgerFile, writeLedgerFile } from '../../../src/store/ledger/ledger-file';
import { answerInTime } from '../../proof/answer-in-time';
import { application, contract } from './example-records';

test.each([
  ['an application with 1 000 000 states', application, '"history": ['],
  ['a contract with 1 000 000 changes', contract, '"changes": ['],
])(
  '%s that are none were each found fault with, for many seconds: it is done with in time',
  (_, record, before) => {
    const file = writeLedgerFile([record()]).replace(before, before + '{},'.repeat(1_000_000));
    expect(file.length).toBeGreaterThan(3_000_000);
    expect(file.length).toBeLessThan(5_000_000);
    const reading = answerInTime(() => readLedgerFile(file), 2500);
    expect(reading).toEqual({ tag: 'records', records: [], unreadableCount: 1 });
  },
);
