import { Ajv2020 } from 'ajv/dist/2020';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import schema from '../../public/quote.schema.json';
import { quoteJson, writeJson } from '../../src/documents/json-file';
import { anyDocument, chineseTexts, documentOf, englishTexts, publishedExample } from './any-document';
import { fullPurchase, namedAddition, namelessRenewal } from './named-documents';

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

test('a purchase with all that a quote can have, whole', () => {
  expect(quoteJson(fullPurchase(), chineseTexts)).toStrictEqual({
    $schema: 'https://example.com/pricing/quote.schema.json',
    version: 1,
    kind: 'ssc-quote',
    number: 'Q20261124-7KD3M',
    name: '总部方案',
    customer: '某某公司',
    madeOn: '2026-11-24',
    validUntil: '2026-12-24',
    mode: 'new',
    selection: {
      employees: '5500',
      experts: '3',
      tickets: '3',
      robots: '1',
      industry: 'university',
      'robot-pro': '1',
      'cold-start': '1',
      knowledge: '1',
      'pack-120k': '1',
      years: '2',
      start: '2026-12-01',
      discount: '85',
      tax: '6',
    },
    book: 'ssc-pro-2022-10-18',
    currency: 'CNY',
    lines: [
      {
        id: 'employees',
        item: '员工数',
        quantity: 5500,
        billedQuantity: 6000,
        unitPrice: '10000.00',
        pricedPer: 'block-year',
        term: '2 年',
        formula: '6000/1000×10000×2×85%',
        listAmount: '120000.00',
        amount: '102000.00',
      },
      {
        id: 'experts',
        item: '专家坐席数',
        quantity: 3,
        billedQuantity: 3,
        unitPrice: '3000.00',
        pricedPer: 'seat-year',
        term: '2 年',
        formula: '3×3000×2×85%',
        listAmount: '18000.00',
        amount: '15300.00',
      },
      {
        id: 'tickets',
        item: '工单坐席数',
        quantity: 3,
        billedQuantity: 3,
        unitPrice: '1880.00',
        pricedPer: 'seat-year',
        term: '2 年',
        formula: '3×1880×2×85%',
        listAmount: '11280.00',
        amount: '9588.00',
      },
      {
        id: 'robots',
        item: '企业版机器人',
        quantity: 1,
        billedQuantity: 1,
        unitPrice: '128000.00',
        pricedPer: 'set-year',
        term: '2 年',
        formula: '128000×2×85%',
        listAmount: '256000.00',
        amount: '217600.00',
      },
      {
        id: 'knowledge',
        item: '行业知识云',
        quantity: 1,
        billedQuantity: 1,
        unitPrice: '15000.00',
        pricedPer: 'set',
        term: '一次性',
        formula: '15000×85%',
        listAmount: '15000.00',
        amount: '12750.00',
      },
      {
        id: 'pack-120k',
        item: '12 万次充值包',
        quantity: 1,
        billedQuantity: 1,
        unitPrice: '1600.00',
        pricedPer: 'pack',
        term: '一次性',
        formula: '1600×85%',
        listAmount: '1600.00',
        amount: '1360.00',
      },
    ],
    priceOnRequest: ['robot-pro', 'cold-start'],
    totals: {
      base: '344488.00',
      'value-added': '14110.00',
      listTotal: '421880.00',
      discountPercent: '85',
      total: '358598.00',
      tax: { ratePercent: '6', net: '338300.00', amount: '20298.00' },
    },
    link: 'https://example.com/pricing/#/new?employees=5500&experts=3&tickets=3&robots=1&industry=university&robot-pro=1&cold-start=1&knowledge=1&pack-120k=1&years=2&start=2026-12-01&discount=85&tax=6&book=ssc-pro-2022-10-18&quoted=358598.00',
  });
});

test('what was not entered has no key at all, for a host that asks for one', () => {
  const { selection, totals } = quoteJson(namelessRenewal(), englishTexts);
  expect(selection).toStrictEqual({
    start: '2024-12-01',
    term: '2',
    on: '2026-11-24',
    employees: '6000',
    experts: '3',
    tickets: '3',
    robots: '1',
    years: '1',
  });
  expect(totals).toStrictEqual({
    base: '202640.00',
    'value-added': '0.00',
    listTotal: '202640.00',
    total: '202640.00',
  });
});

test('each line says what it is, and the time that is paid for', () => {
  expect(quoteJson(namelessRenewal(), englishTexts)).toMatchObject({
    lines: [
      { item: 'Employees', term: '1 year' },
      { item: 'Expert seats', term: '1 year' },
      { item: 'Ticket seats', term: '1 year' },
      { item: 'Enterprise robot', term: '1 year' },
    ],
  });
  expect(quoteJson(namedAddition(), englishTexts)).toMatchObject({
    lines: [
      { item: 'Employees', term: '1 year + 2 months' },
      { item: 'Expert seats', term: '1 year + 2 months' },
    ],
  });
});

test.each([
  'https://example.com/pricing/',
  'https://example.com/pricing/index.html',
  'https://example.com/pricing/index.html?from=/a/b',
])('made on %s names its schema beside the page', (pageAddress) => {
  expect(quoteJson({ ...publishedExample(), pageAddress }, chineseTexts).$schema).toBe(
    'https://example.com/pricing/quote.schema.json',
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
