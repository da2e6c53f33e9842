import { describe, expect, test } from 'vitest';
import { readRecord, writeRecord } from '../../../src/store/ledger/record-text';
import type { LedgerRecord } from '../../../src/store/ledger/records';
import { application, contract, savedQuote } from './example-records';

const applicant = {
  company: '示例公司',
  creditCode: '',
  contactName: '王小明',
  mobile: '13800000000',
  email: 'a@example.com',
  wecomName: '',
  industry: 'hr',
  remarks: '=1+1\n"引号"',
};

const textWith = (record: unknown, version: unknown = 1) => JSON.stringify({ version, record });

test.each<[string, LedgerRecord]>([
  ['a quote', savedQuote()],
  ['an application', application()],
  ['an application with all it may have', application({ applicant, quoteId: 'q-1', contractId: 'c-1' })],
  ['a contract', contract({ applicationId: 'a-1' })],
])('%s comes back as it was kept', (_, record) => {
  expect(readRecord(writeRecord(record))).toEqual({ ok: true, record });
});

describe('is refused', () => {
  const unreadable = { ok: false, fromNewerVersion: false };

  test.each([
    ['nothing', ''],
    ['text that is no JSON', '<html>'],
    ['text that is cut off', writeRecord(savedQuote()).slice(0, -3)],
    ['JSON of another kind', '[1,2]'],
    ['null', 'null'],
    ['a record without a version', JSON.stringify(savedQuote())],
    ['a version that never was', textWith(savedQuote(), 0)],
    ['a version that is no whole number', textWith(savedQuote(), 1.5)],
    ['a version in words', textWith(savedQuote(), '1')],
    ['an unknown key', textWith({ ...savedQuote(), price: '1.00' })],
    ['a missing key', textWith({ ...savedQuote(), name: undefined })],
    ['another kind of record', textWith({ ...savedQuote(), kind: 'invoice' })],
    ['a wrong type', textWith({ ...savedQuote(), name: 5 })],
    ['an id with a path in it', textWith(savedQuote({ id: '../work' }))],
    ['an id that is too long', textWith(savedQuote({ id: 'a'.repeat(65) }))],
    ['a name that is too long', textWith(savedQuote({ name: 'a'.repeat(4001) }))],
    ['a link to elsewhere', textWith(savedQuote({ link: 'https://example.com/' }))],
    ['a script for a link', textWith(savedQuote({ link: 'javascript:alert(1)' }))],
    ['a total that is no amount', textWith(savedQuote({ totalYuan: '1e9' }))],
    ['a negative total', textWith(savedQuote({ totalYuan: '-1.00' }))],
    ['a day that does not exist', textWith(savedQuote({ validUntil: '2026-02-30' }))],
    ['a month that does not exist', textWith(savedQuote({ madeOn: '2026-13-01' }))],
    ['a start in years that can not be typed', textWith(contract({ start: '2100-01-01' }))],
    ['a day of another century', textWith(savedQuote({ madeOn: '1999-12-31' }))],
    ['an instant without its zone', textWith(savedQuote({ changedAt: '2026-03-05T02:00:00.000' }))],
    ['an instant of another zone', textWith(savedQuote({ changedAt: '2026-03-05T02:00:00.000+08:00' }))],
    ['an instant that never is', textWith(savedQuote({ changedAt: '2026-03-05T25:00:00.000Z' }))],
    [
      'an instant of 31 February, which was shown as 3 March once',
      textWith(savedQuote({ changedAt: '2026-02-31T02:00:00.000Z' })),
    ],
    ['a state that does not exist', textWith({ ...application(), history: [{ state: 'paid' }] })],
    ['an application without a state', textWith(application({ history: [] }))],
    [
      'an application with an endless history',
      textWith(
        application({
          history: Array.from({ length: 1001 }, () => ({
            state: 'prepared' as const,
            by: 'page' as const,
            at: '2026-03-05T02:00:00.000Z',
          })),
        }),
      ),
    ],
    ['a contract of no years', textWith(contract({ years: 0 }))],
    [
      'a quantity below nothing',
      textWith(contract({ quantities: { ...contract().quantities, experts: -1 } })),
    ],
    ['half a seat', textWith(contract({ quantities: { ...contract().quantities, experts: 0.5 } }))],
  ])('%s', (_, text) => {
    expect(readRecord(text)).toEqual(unreadable);
  });

  test.each(['__proto__', 'constructor', 'toString'])('%s as a key, at the top and deep inside', (key) => {
    const text = writeRecord(contract());
    for (const hostile of [
      text.replace('{', `{"${key}":{"polluted":true},`),
      text.replace('"record":{', `"record":{"${key}":{"polluted":true},`),
      text.replace('"quantities":{', `"quantities":{"${key}":{"polluted":true},`),
    ]) {
      expect(hostile).toContain('polluted');
      expect(readRecord(hostile)).toEqual(unreadable);
    }
    expect({}).not.toHaveProperty('polluted');
  });

  test('what a newer page wrote, as such', () => {
    expect(readRecord(textWith({ anything: 'at all' }, 2))).toEqual({ ok: false, fromNewerVersion: true });
  });
});
