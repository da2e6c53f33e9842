import { describe, expect, test } from 'vitest';
import { checkFile, holds } from '../../src/self-check/check-file';
import { isAgreed } from '../../src/self-check/comparison';
import { SCENARIO_FILES, SCENARIO_LISTS } from '../../src/self-check/scenario-files';
import { publishedBook } from '../pricing/published-book';

const BOOKS = [publishedBook, ...SCENARIO_LISTS];
const FILES = Object.entries(SCENARIO_FILES);

const EXAMPLE = {
  title: '两个专家坐席',
  titleEn: 'Two expert seats',
  source: '购买指南',
  link: '#/add?start=2024-05-20&term=2&on=2024-11-20&experts=2',
  fields: { start: '2024-05-20', term: '2', on: '2024-11-20', experts: '2' },
  figures: {
    total: '9600.00',
    'group:base': '9600.00',
    'group:value-added': '0.00',
    'line:experts': '9600.00',
    'sessions:included': '0',
    'sessions:total': '0',
    'months-left': '18',
    'whole-years': '1',
    'odd-months': '6',
    'date:expiry': '2026-05-20',
    'date:reclaim': '2026-08-20',
  },
  formula: '2×1×3000 + 2×6×300',
  steps: ['300 = 3000/10'],
};
const CONTRACT = {
  start: '2025-01-31',
  years: 1,
  quantities: { employees: 1000, experts: 3, tickets: 3, robots: 1, knowledge: 0, sessionsInPacks: 0 },
  changes: [],
};
const DAY = {
  day: '2025-06-01',
  termYears: 1,
  expiry: '2026-01-31',
  reclaim: '2026-04-30',
  state: 'running',
  quantities: CONTRACT.quantities,
  sessionsGiven: 50000,
  deadline: { tag: 'expiry', date: '2026-01-31', days: 244 },
};

const PATH = '../scenarios/add/example.json';
const check = (written: unknown, path = PATH) => checkFile(path, written, BOOKS);
const wrongIn = (written: unknown, path = PATH) =>
  check(written, path).comparisons.filter((comparison) => !isAgreed(comparison));

describe('every scenario file', () => {
  test.each(FILES)('%s agrees', (path, written) => {
    const checked = check(written, path);
    expect(checked.failure).toBeUndefined();
    expect(checked.comparisons.filter((comparison) => !isAgreed(comparison))).toEqual([]);
    expect(checked.comparisons.length).toBeGreaterThan(1);
    expect(holds(checked)).toBe(true);
  });

  test('is one of 144, five of them the guide’s own examples', () => {
    expect(FILES).toHaveLength(144);
    const published = FILES.filter(([path, written]) => {
      const content = check(written, path).scenario?.content;
      return content !== undefined && 'published' in content;
    });
    expect(published.map(([path]) => path.replace(/^.*scenarios\//, '')).sort()).toEqual([
      'add/published-example-addition.json',
      'new/guide-screen-one-year.json',
      'new/guide-screen-three-years.json',
      'new/published-example-new-purchase.json',
      'renew/late-as-published.json',
    ]);
  });
});

describe('a figure', () => {
  test('that is expected otherwise is told with what was expected and found', () => {
    expect(wrongIn({ ...EXAMPLE, figures: { ...EXAMPLE.figures, total: '9601.00' } })).toEqual([
      { figure: 'total', expected: '9601.00', found: '9600.00' },
    ]);
  });

  test('that no quote has is told as missing', () => {
    expect(wrongIn({ ...EXAMPLE, figures: { ...EXAMPLE.figures, totl: '9600.00' } })).toEqual([
      { figure: 'totl', expected: '9600.00', found: undefined },
    ]);
  });

  test('that nobody asked for is told, too', () => {
    const { total: _, ...others } = EXAMPLE.figures;
    expect(wrongIn({ ...EXAMPLE, figures: others })).toEqual([
      { figure: 'total', expected: undefined, found: '9600.00' },
    ]);
  });

  test('of a formula, of its steps and of what is on request counts', () => {
    const written = { ...EXAMPLE, formula: '2×3000', steps: ['1 = 1'], notInTotal: ['cold-start'] };
    expect(wrongIn(written)).toEqual([
      { figure: 'formula', expected: '2×3000', found: '2×1×3000 + 2×6×300' },
      { figure: 'steps', expected: '1 = 1', found: '300 = 3000/10' },
      { figure: 'not-in-total', expected: 'cold-start', found: undefined },
    ]);
  });
});

describe('a refusal', () => {
  const { figures: _, formula: __, steps: ___, ...input } = EXAMPLE;
  const refused = {
    ...input,
    link: '#/add?start=2024-05-20&term=9&on=2024-11-20&experts=2',
    fields: { ...input.fields, term: '9' },
    refused: [{ field: 'term', tag: 'above-maximum', mend: '7' }],
  };
  const path = '../scenarios/refused/example.json';

  test('for another reason or with another mend is told', () => {
    expect(wrongIn(refused, path)).toEqual([{ figure: 'mend:term', expected: '7', found: '8' }]);
  });

  test('that does not come is told, with the figures that come in its place', () => {
    const wrong = wrongIn({ ...refused, fields: input.fields }, path);
    expect(wrong).toContainEqual({ figure: 'refused:term', expected: 'above-maximum', found: undefined });
    expect(wrong).toContainEqual({ figure: 'total', expected: undefined, found: '9600.00' });
  });

  test('that nobody expected is told', () => {
    const wrong = wrongIn({ ...EXAMPLE, fields: { ...EXAMPLE.fields, term: '9' } });
    expect(wrong).toContainEqual({ figure: 'refused:term', expected: undefined, found: 'above-maximum' });
    expect(wrong).toContainEqual({ figure: 'total', expected: '9600.00', found: undefined });
  });
});

describe('a contract', () => {
  const said = { title: '合同', titleEn: 'A contract', source: '手算' };
  const path = '../scenarios/contracts/example.json';

  test('is compared on each of its days', () => {
    expect(check({ ...said, contract: CONTRACT, days: [DAY] }, path).comparisons).toHaveLength(15);
    const days = [DAY, { ...DAY, day: '2025-07-01', reclaim: '2026-05-01' }];
    expect(wrongIn({ ...said, contract: CONTRACT, days }, path)).toEqual([
      { figure: 'date:reclaim', day: '2025-07-01', expected: '2026-05-01', found: '2026-04-30' },
      { figure: 'days-to-deadline', day: '2025-07-01', expected: '244', found: '214' },
    ]);
  });

  test('that can’t have been so is no contract to stand on some day', () => {
    const contract = { ...CONTRACT, years: 9 };
    const wrong = wrongIn({ ...said, contract, days: [DAY] }, path);
    expect(wrong).toContainEqual({ figure: 'problems', expected: '0', found: '1' });
  });

  test('has all that is wrong with it compared, with its figures', () => {
    const contracts = [
      {
        contract: { ...CONTRACT, years: 9 },
        problems: [{ at: 'purchase', tag: 'term-out-of-range', years: 9, minimum: 1, maximum: 7 }],
      },
    ];
    expect(wrongIn({ ...said, contracts }, path)).toEqual([
      {
        figure: 'problem:1.1',
        expected: 'term-out-of-range · at purchase · maximum 7 · minimum 1 · years 9',
        found: 'term-out-of-range · at purchase · maximum 8 · minimum 1 · years 9',
      },
    ]);
  });
});

describe('a file never holds', () => {
  test.each([
    ['that says something nobody reads', { ...EXAMPLE, figure: {} }, /figure/],
    ['without figures', { ...EXAMPLE, figures: undefined }, /figures/],
    ['with a figure that is no text', { ...EXAMPLE, figures: { total: 9600 } }, /total/],
    ['without a title in English', { ...EXAMPLE, titleEn: '' }, /titleEn/],
    ['that is no object', 'total', /add\/example\.json/],
    ['of a list that is not at hand', { ...EXAMPLE, book: 'ssc-pro-1999' }, /no price list ssc-pro-1999/],
    ['of no mode', { ...EXAMPLE, link: '#/buy' }, /#\/buy has no mode/],
  ])('%s', (_, written, reason) => {
    const checked = check(written);
    expect(checked.failure).toMatch(reason);
    expect(checked.comparisons).toEqual([]);
    expect(holds(checked)).toBe(false);
  });

  test('in another place', () => {
    expect(check(EXAMPLE, '../scenarios/buy/example.json').failure).toMatch(/no scenarios in such a place/);
  });

  test.each([
    ['refused', { refused: [] }],
    ['contracts', { contract: CONTRACT, days: [] }],
    ['contracts', { contracts: [] }],
    ['contracts', { contracts: [{ contract: CONTRACT, problems: [] }] }],
  ])('of %s that has nothing to compare: %j', (kind, content) => {
    const { title, titleEn, source, link, fields } = EXAMPLE;
    const said = { title, titleEn, source, ...(kind === 'refused' && { link, fields }) };
    const checked = check({ ...said, ...content }, `../scenarios/${kind}/example.json`);
    expect(checked.failure).toBeDefined();
    expect(holds(checked)).toBe(false);
  });

  test('where nothing was compared, whatever the reason', () => {
    expect(holds({ comparisons: [] })).toBe(false);
  });
});
