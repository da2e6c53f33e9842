import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { applicationFileName, writeApplicationFile } from '../../src/documents/application-file';
import { applicationNumber } from '../../src/documents/application-number';
import { readLink } from '../../src/documents/link';
import type { ApplicationMessage } from '../../src/embed/protocol';
import { date } from '../pricing/iso-date';
import { publishedBook } from '../pricing/published-book';

const schema: object = JSON.parse(readFileSync('public/application.schema.json', 'utf8'));
const isValid = new Ajv2020({ strict: true }).compile(schema);

const APPLICATION: ApplicationMessage = {
  version: 1,
  id: 'id-1',
  number: 'A20260305-7KD3M',
  madeOn: '2026-03-05',
  link: '#/new?employees=6000&experts=3&tickets=3&robots=1&knowledge=1&years=2&cold-start=1&book=ssc-pro-2022-10-18&quoted=420280.00',
  bookId: 'ssc-pro-2022-10-18',
  totalYuan: '420280.00',
  priceOnRequest: ['cold-start'],
  applicant: {
    company: '</script><script>alert(1)</script>',
    creditCode: '91440300708461136T',
    contactName: '=cmd|" /C calc"!A0',
    mobile: '+85251234567',
    email: 'liwei@example.com',
    wecomName: '',
    industry: '',
    remarks: '第一行\n"第二行" \\',
  },
};

describe('an application’s file', () => {
  test('fits the published schema, whatever stands in its texts', () => {
    const file: unknown = JSON.parse(writeApplicationFile(APPLICATION, 'https://example.com/pricing/'));
    expect([isValid(file), isValid.errors]).toEqual([true, null]);
    expect(file).toMatchObject({ ...APPLICATION, format: 'ssc-application' });
  });

  test('is named by its number, and says all that the message says, and where it opens', () => {
    expect(applicationFileName(APPLICATION)).toBe('A20260305-7KD3M.json');
    expect(writeApplicationFile(APPLICATION, 'https://example.com/pricing/?from=crm')).toBe(
      `{
  "$schema": "https://example.com/pricing/application.schema.json",
  "format": "ssc-application",
  "version": 1,
  "id": "id-1",
  "number": "A20260305-7KD3M",
  "madeOn": "2026-03-05",
  "link": "#/new?employees=6000&experts=3&tickets=3&robots=1&knowledge=1&years=2&cold-start=1&book=ssc-pro-2022-10-18&quoted=420280.00",
  "bookId": "ssc-pro-2022-10-18",
  "totalYuan": "420280.00",
  "priceOnRequest": [
    "cold-start"
  ],
  "applicant": {
    "company": "</script><script>alert(1)</script>",
    "creditCode": "91440300708461136T",
    "contactName": "=cmd|\\" /C calc\\"!A0",
    "mobile": "+85251234567",
    "email": "liwei@example.com",
    "wecomName": "",
    "industry": "",
    "remarks": "第一行\\n\\"第二行\\" \\\\"
  },
  "page": "https://example.com/pricing/?from=crm#/new?employees=6000&experts=3&tickets=3&robots=1&knowledge=1&years=2&cold-start=1&book=ssc-pro-2022-10-18&quoted=420280.00"
}
`,
    );
  });

  test('carries the link that brings its selection back', () => {
    const { link } = JSON.parse(writeApplicationFile(APPLICATION, 'https://example.com/'));
    expect(readLink(link, publishedBook)).toMatchObject({
      mode: 'new',
      texts: { employees: '6000', knowledge: '1', years: '2', 'cold-start': '1' },
      record: { bookId: 'ssc-pro-2022-10-18', quotedYuan: '420280.00' },
      remarks: [],
    });
  });

  test.each([
    [
      'https://example.com/pricing/index.html?from=/a/b',
      'https://example.com/pricing/application.schema.json',
    ],
    ['https://example.com/pricing/', 'https://example.com/pricing/application.schema.json'],
    ['about:srcdoc', 'application.schema.json'],
  ])('made on %s names its schema beside the page', (page, address) => {
    expect(JSON.parse(writeApplicationFile(APPLICATION, page)).$schema).toBe(address);
  });

  test.each([
    ['a state', { state: 'active' }],
    ['no applicant', { applicant: undefined }],
    ['a total that is no amount', { totalYuan: '420,280' }],
    ['another version', { version: 2 }],
    ['a link elsewhere', { link: 'https://example.com/#/new?' }],
  ])('with %s does not fit the schema', (_, changes) => {
    const file = { ...JSON.parse(writeApplicationFile(APPLICATION, 'https://example.com/')), ...changes };
    expect(isValid(JSON.parse(JSON.stringify(file)))).toBe(false);
  });
});

describe('申请编号', () => {
  test('has the day, and letters that follow from the id', () => {
    const number = applicationNumber('id-1', date('2026-11-24'));
    expect(number).toMatch(/^A20261124-[23456789A-HJ-NP-Z]{5}$/);
    expect(applicationNumber('id-1', date('2026-11-24'))).toBe(number);
    expect(applicationNumber('id-2', date('2026-11-24'))).not.toBe(number);
  });
});
