import { Ajv2020 } from 'ajv/dist/2020';
import { describe, expect, test } from 'vitest';
import schema from '../../../public/price-book.schema.json';
import { parsePriceBook } from '../../../src/pricing/price-book/parse-price-book';
import { bookTextWith, publishedBookText } from '../published-book';

const validate = new Ajv2020({ allErrors: true, allowUnionTypes: true }).compile(schema);
const verdicts = (text: string) => [validate(JSON.parse(text)), parsePriceBook(text).ok];

test('the published list follows the schema, and is read', () => {
  expect(verdicts(publishedBookText)).toEqual([true, true]);
});

const packs = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    id: `pack-${index}`,
    sessions: 100_000_000,
    price: { amount: '36000', unit: 'CNY/pack', source: 'billing-overview' },
  }));

const GOOD: readonly [path: string, value: unknown][] = [
  ['id', 'a'],
  ['effectiveDate', '2028-02-29'],
  ['effectiveDate', '2099-12-31'],
  ['sources.other', '另一份'],
  ['term', { unit: 'year', minimum: 2, maximum: 99 }],
  ['items.employees.blockSize', 500],
  ['items.employees.minimum', 10_000_000],
  ['items.knowledge.minimum', 0],
  ['items.experts.minimum', 1_000_000],
  ['items.robots.minimum', 10_000],
  ['items.knowledge.minimum', 10_000],
  ['items.robots.sessionsIncluded', 0],
  ['items.experts.price.amount', '0'],
  ['items.experts.price.amount', '1880.5'],
  ['items.experts.price.amount', '10000000.00'],
  ['sessionPacks', []],
  ['sessionPacks[0].id', 'pack-new1'],
  ['sessionPacks[0].id', `pack-${'9'.repeat(20)}`],
  ['sessionPacks', packs(50)],
  ['priceOnRequest', []],
  ['priceOnRequest', ['robot-pro']],
  ['addOn.partYearDivisor', 1],
  ['lifecycle.graceMonths', 0],
];

const BAD: readonly [path: string, value: unknown][] = [
  ['schema', 2],
  ['schema', '1'],
  ['id', ''],
  ['id', 'SSC'],
  ['id', 'a'.repeat(65)],
  ['currency', 'USD'],
  ['effectiveDate', '2022-10-18T00:00:00Z'],
  ['effectiveDate', '2022-02-29'],
  ['effectiveDate', '2100-01-01'],
  ['effectiveDate', '2022-04-31'],
  ['effectiveDate', '2022-13-01'],
  ['effectiveDate', ' 2022-10-18'],
  ['effectiveDate', '2022-10-18 '],
  ['effectiveDate', '2022-10-18-01'],
  ['effectiveDate', '12022-10-18'],
  ['effectiveDate', null],
  ['sources', []],
  ['sources.other', ''],
  ['sources.other', 7],
  ['sources', { 'billing-overview': 'a\nb', 'arrears-and-refunds': 'c' }],
  ['term.unit', 'month'],
  ['term.minimum', 0],
  ['term.maximum', 1.5],
  ['items.employees', undefined],
  ['items.extra', {}],
  ['items.employees.blockSize', 1_000_001],
  ['items.employees.minimum', 0],
  ['items.experts.minimum', '3'],
  ['items.experts.minimum', 1_000_001],
  ['items.tickets.minimum', 1_000_001],
  ['items.robots.minimum', 10_001],
  ['items.knowledge.minimum', 10_001],
  ['items.tickets.unit', 'seat'],
  ['items.robots.sessionsIncluded', -1],
  ['items.robots.price.unit', 'CNY/set'],
  ['items.knowledge.price.unit', 'CNY/set/year'],
  ['items.experts.price.amount', 3000],
  ['items.experts.price.amount', '-3000'],
  ['items.experts.price.amount', '03000'],
  ['items.experts.price.amount', '3000.005'],
  ['items.experts.price.amount', '10000001'],
  ['items.experts.price.amount', '10000000.01'],
  ['items.experts.price.amount', '3000\n'],
  ['items.experts.price.amount', ' 3000'],
  ['items.experts.price.source', undefined],
  ['items.experts.price.note', ''],
  ['sessionPacks', {}],
  ['sessionPacks', packs(51)],
  ['sessionPacks[1].sessions', 100_000_001],
  ['sessionPacks[0].id', 'pack-A'],
  ['sessionPacks[0].id', 'pack-'],
  ['sessionPacks[0].id', `pack-${'9'.repeat(21)}`],
  ['sessionPacks[0].id', 'six-pack-120k'],
  ['sessionPacks[0].id', ['pack-120k']],
  ['sessionPacks[1].sessions', 0],
  ['sessionPacks[1].price.unit', 'CNY/set'],
  ['priceOnRequest', ['robots']],
  ['addOn.partYearDivisor', 0],
  ['addOn.partYearCapInYears', 11],
  ['addOn', undefined],
  ['lifecycle.graceMonths', 121],
  ['lifecycle.source', 7],
  ['$schema', './price-book.schema.json'],
];

describe('schema and parser agree', () => {
  test.each(GOOD)('that %s may be %j', (path, value) => {
    expect(verdicts(bookTextWith(path, value))).toEqual([true, true]);
  });

  test.each(BAD)('that %s may not be %j', (path, value) => {
    expect(verdicts(bookTextWith(path, value))).toEqual([false, false]);
  });

  test('that a key may not be __proto__, wherever it stands', () => {
    expect(verdicts(publishedBookText.replace('"term":', '"__proto__": {}, "term":'))).toEqual([
      false,
      false,
    ]);
    expect(verdicts(publishedBookText.replace('"sources": {', '"sources": { "__proto__": "x",'))).toEqual([
      false,
      false,
    ]);
  });

  test.each<[path: string, value: unknown]>([
    ['term.maximum', 0.5 + 0.5],
    ['sessionPacks[3].id', 'pack-120k'],
    ['items.experts.price.source', 'hearsay'],
    ['sessionPacks[3].sessions', 5_999_999],
  ])('but for what only the parser sees: %s is %j', (path, value) => {
    const text =
      path === 'term.maximum'
        ? bookTextWith('term', { unit: 'year', minimum: 2, maximum: value })
        : bookTextWith(path, value);
    expect(verdicts(text)).toEqual([true, false]);
  });
});
