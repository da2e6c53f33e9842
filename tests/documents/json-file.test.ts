import { Ajv2020 } from 'ajv/dist/2020';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import schema from '../../public/quote.schema.json';
import { writeJson } from '../../src/documents/json-file';
import { anyDocument, chineseTexts, documentOf, publishedExample } from './any-document';

const validate = new Ajv2020({ allErrors: true }).compile(schema);

test('the published example has its figures as decimal texts', () => {
  const file = JSON.parse(
    writeJson(publishedExample({ name: '方案一', customer: '某某公司' }), chineseTexts),
  );
  expect(file).toMatchObject({
    $schema: 'https://example.com/pricing/quote.schema.json',
    version: 1,
    kind: 'ssc-quote',
    name: '方案一',
    customer: '某某公司',
    madeOn: '2026-11-24',
    validUntil: '2026-12-24',
    mode: 'new',
    selection: { employees: '6000', experts: '3', tickets: '3', robots: '1', knowledge: '1', years: '2' },
    book: 'ssc-pro-2022-10-18',
    currency: 'CNY',
    priceOnRequest: [],
    totals: { base: '405280.00', 'value-added': '15000.00', listTotal: '420280.00', total: '420280.00' },
  });
  expect(file.lines[0]).toEqual({
    id: 'employees',
    item: '员工数',
    quantity: 6000,
    billedQuantity: 6000,
    unitPrice: '10000.00',
    pricedPer: 'block-year',
    term: '2 年',
    formula: '6000/1000×10000×2',
    listAmount: '120000.00',
    amount: '120000.00',
  });
  expect(file.link).toBe(
    'https://example.com/pricing/#/new?employees=6000&experts=3&tickets=3&robots=1&knowledge=1&years=2&book=ssc-pro-2022-10-18&quoted=420280.00',
  );
});

test('discount and VAT stand in the totals', () => {
  const file = JSON.parse(writeJson(documentOf('new', { discount: '85', tax: '6' }), chineseTexts));
  expect(file.totals).toMatchObject({
    listTotal: '152640.00',
    discountPercent: '85',
    total: '129744.00',
    tax: { ratePercent: '6', net: '122400.00', amount: '7344.00' },
  });
});

test('every document is valid by the published schema', () => {
  fc.assert(
    fc.property(anyDocument, (document) => {
      validate(JSON.parse(writeJson(document, chineseTexts)));
      expect(validate.errors).toBeNull();
    }),
    { numRuns: 500 },
  );
});

test.each([
  ['another version', { version: 2 }],
  [
    'a number for an amount',
    { totals: { base: 1, 'value-added': '0.00', listTotal: '1.00', total: '1.00' } },
  ],
  ['a key of its own', { more: 1 }],
  ['an unknown field', { selection: { price: '1' } }],
])('the schema refuses %s', (_, change) => {
  expect(validate({ ...JSON.parse(writeJson(publishedExample(), chineseTexts)), ...change })).toBe(false);
});
