import { describe, expect, test } from 'vitest';
import { MAX_LEDGER_FILE, readLedgerFile, writeLedgerFile } from '../../../src/store/ledger/ledger-file';
import { writeRecord } from '../../../src/store/ledger/record-text';
import { application, contract, savedQuote } from './example-records';

const ALL = [savedQuote(), application(), contract()];
const file = writeLedgerFile(ALL);

describe('a file of everything', () => {
  test('brings everything back', () => {
    expect(readLedgerFile(file)).toEqual({ tag: 'records', records: ALL, unreadableCount: 0 });
    expect(readLedgerFile(`\ufeff${file}`)).toMatchObject({ tag: 'records', unreadableCount: 0 });
    expect(readLedgerFile(writeLedgerFile([]))).toEqual({ tag: 'records', records: [], unreadableCount: 0 });
  });

  test('names its kind and version', () => {
    expect(JSON.parse(file)).toMatchObject({
      kind: 'ssc-ledger',
      version: 1,
      records: [{ version: 1, record: { id: 'q-1' } }, { version: 1 }, { version: 1 }],
    });
  });

  test('is taken but for the records in it that can not be read', () => {
    const mixed = JSON.stringify({
      kind: 'ssc-ledger',
      version: 1,
      records: [
        { version: 1, record: savedQuote() },
        { version: 2, record: savedQuote({ id: 'q-2' }) },
        { version: 1, record: { ...savedQuote({ id: 'q-3' }), totalYuan: 'free' } },
        null,
      ],
    });
    expect(readLedgerFile(mixed)).toEqual({ tag: 'records', records: [savedQuote()], unreadableCount: 3 });
  });

  test('with two versions of a record gives the later one', () => {
    const later = savedQuote({ changedAt: '2026-03-09T00:00:00.000Z', name: '分部' });
    for (const order of [
      [later, savedQuote()],
      [savedQuote(), later],
    ]) {
      expect(readLedgerFile(writeLedgerFile(order))).toMatchObject({ records: [later] });
    }
  });
});

describe('is refused', () => {
  test.each([
    ['', 'not-json'],
    ['PK\u0003\u0004', 'not-json'],
    [file.slice(0, -20), 'not-json'],
    ['[]', 'not-ours'],
    ['null', 'not-ours'],
    ['{"records":[]}', 'not-ours'],
    ['{"kind":"ssc-quote","version":1,"records":[]}', 'not-ours'],
    ['{"kind":"ssc-ledger","version":1,"records":{}}', 'not-ours'],
    ['{"kind":"ssc-ledger","version":1,"records":[],"more":1}', 'not-ours'],
    ['{"kind":"ssc-ledger","version":0,"records":[]}', 'not-ours'],
    ['{"kind":"ssc-ledger","version":2,"records":{},"more":1}', 'newer'],
    [file.replace('{', '{"__proto__":{"polluted":true},'), 'not-ours'],
    [file.replace('"record": {', '"record": {"__proto__":{"polluted":true},'), 'not-ours'],
    [file.padEnd(MAX_LEDGER_FILE + 1), 'too-large'],
  ])('%.60j as %s', (text, tag) => {
    expect(readLedgerFile(text)).toEqual({ tag });
    expect({}).not.toHaveProperty('polluted');
  });

  test('all that a browser has room for comes back from its file: one of 6.3 million bytes was refused once', () => {
    const records = Array.from({ length: 10_000 }, (_, index) =>
      savedQuote({
        id: `q-${index}`,
        name: '总部年度预算'.repeat(8),
        customer: '上海示例科技有限公司'.repeat(5),
      }),
    );
    const letters = records.reduce((sum, record) => sum + writeRecord(record).length, 0);
    expect(letters).toBeGreaterThan(4_000_000);
    const all = writeLedgerFile(records);
    const bytes = new TextEncoder().encode(all).length;
    // As much again as these letters may be in the browser's five million.
    expect((bytes / letters) * 5_242_880).toBeLessThan(MAX_LEDGER_FILE);
    expect(bytes).toBeGreaterThan(6_300_000);
    expect(readLedgerFile(all)).toEqual({ tag: 'records', records, unreadableCount: 0 });
  });
});
