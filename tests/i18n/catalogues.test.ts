import { describe, expect, test } from 'vitest';
import { ZH_CN_CATALOGUE } from '../../src/i18n/catalogue';
import { en } from '../../src/i18n/en';
import { enApplication } from '../../src/i18n/en-application';
import { enBreakdown } from '../../src/i18n/en-breakdown';
import { enBroken } from '../../src/i18n/en-broken';
import { enContract } from '../../src/i18n/en-contract';
import { enDocuments } from '../../src/i18n/en-documents';
import { enPaper } from '../../src/i18n/en-paper';
import { enProducts } from '../../src/i18n/en-products';
import { enRecords } from '../../src/i18n/en-records';
import { enSelfCheck } from '../../src/i18n/en-self-check';
import { enSend } from '../../src/i18n/en-send';
import { enWorkbook } from '../../src/i18n/en-workbook';
import { loadCatalogue } from '../../src/i18n/load-catalogue';
import { zhCN } from '../../src/i18n/zh-cn';
import { zhCNApplication } from '../../src/i18n/zh-cn-application';
import { zhCNBreakdown } from '../../src/i18n/zh-cn-breakdown';
import { zhCNBroken } from '../../src/i18n/zh-cn-broken';
import { zhCNContract } from '../../src/i18n/zh-cn-contract';
import { zhCNDocuments } from '../../src/i18n/zh-cn-documents';
import { zhCNPaper } from '../../src/i18n/zh-cn-paper';
import { zhCNProducts } from '../../src/i18n/zh-cn-products';
import { zhCNRecords } from '../../src/i18n/zh-cn-records';
import { zhCNSelfCheck } from '../../src/i18n/zh-cn-self-check';
import { zhCNSend } from '../../src/i18n/zh-cn-send';
import { zhCNWorkbook } from '../../src/i18n/zh-cn-workbook';
import type { FormulaUnit } from '../../src/pricing/formula/formula';
import { leftOut, messageTexts, parameterCounts } from './message-texts';

const CHINESE = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u;
const UNITS: readonly FormulaUnit[] = [
  'people',
  'people-per-block',
  'seats',
  'sets',
  'packs',
  'years',
  'years-left',
  'months-left',
  'days',
  'years-at-most',
  'yuan-per-block-year',
  'yuan-per-seat-year',
  'yuan-per-set-year',
  'yuan-per-block-month',
  'yuan-per-seat-month',
  'yuan-per-set-month',
  'yuan-per-set',
  'yuan-per-pack',
  'yuan',
];

describe.each<[name: string, chinese: Map<string, string>, english: Map<string, string>, fewest?: number]>([
  ['page', messageTexts(zhCN), messageTexts(en)],
  ['breakdown', messageTexts(zhCNBreakdown), messageTexts(enBreakdown)],
  ['contract', messageTexts(zhCNContract), messageTexts(enContract)],
  ['application', messageTexts(zhCNApplication), messageTexts(enApplication)],
  ['documents', messageTexts(zhCNDocuments), messageTexts(enDocuments)],
  ['workbook', messageTexts(zhCNWorkbook), messageTexts(enWorkbook)],
  ['records', messageTexts(zhCNRecords), messageTexts(enRecords)],
  ['products', messageTexts(zhCNProducts), messageTexts(enProducts)],
  ['paper', messageTexts(zhCNPaper), messageTexts(enPaper)],
  ['send', messageTexts(zhCNSend), messageTexts(enSend)],
  ['self-check', messageTexts(zhCNSelfCheck), messageTexts(enSelfCheck)],
  ['broken', messageTexts(zhCNBroken), messageTexts(enBroken), 2],
])('the texts of the %s', (_, chinese, english, fewest = 20) => {
  test('have the same names in both languages', () => {
    expect([...english.keys()].sort()).toEqual([...chinese.keys()].sort());
    expect(english.size).toBeGreaterThanOrEqual(fewest);
  });

  test('are empty in English only where the Chinese has no word either', () => {
    const empty = (texts: Map<string, string>) =>
      [...texts].filter(([, text]) => text.trim() === '').map(([path]) => path);
    // "sessions" beside twelve digits is too long for the field, whose label says what is counted.
    const withoutSessions = empty(english).filter((path) => path !== 'fields.sessions.unit');
    expect(withoutSessions).toEqual(empty(chinese));
    for (const path of empty(english)) expect(path).toMatch(/^fields\..+\.(unit|about)$/);
  });

  test('hold no Chinese in English, but for the way to the Chinese page', () => {
    const withChinese = [...english].filter(([, text]) => CHINESE.test(text)).map(([path]) => path);
    expect(withChinese.filter((path) => path !== 'page.otherLanguage')).toEqual([]);
  });

  test('use every argument as a word, never as an object or nothing', () => {
    for (const text of [...chinese.values(), ...english.values()]) {
      expect(text).not.toMatch(/undefined|null|NaN|\[object|=>/);
    }
  });

  test('never have ¥ and 元 together', () => {
    for (const text of [...chinese.values(), ...english.values()]) expect(text).not.toMatch(/¥.*元/);
  });
});

describe.each([
  ['page', zhCN, en],
  ['breakdown', zhCNBreakdown, enBreakdown],
  ['contract', zhCNContract, enContract],
  ['application', zhCNApplication, enApplication],
  ['documents', zhCNDocuments, enDocuments],
  ['workbook', zhCNWorkbook, enWorkbook],
  ['records', zhCNRecords, enRecords],
  ['products', zhCNProducts, enProducts],
  ['paper', zhCNPaper, enPaper],
  ['send', zhCNSend, enSend],
])('the patterns of the %s', (_, chinese, english) => {
  test('use in English what they are given, as in Chinese', () => {
    const taken = parameterCounts(english);
    for (const [path, count] of parameterCounts(chinese))
      expect([path, taken.get(path)]).toEqual([path, count]);
  });

  test('have every date, count and amount that they are given in both languages', () => {
    // The last argument of these only chooses between one and many.
    const choosing = [
      'counted: 2',
      'daysLostOf: 1',
      'monthsOfUse: 1',
      'needAttention: 1',
      'inAll: 1',
      'inDays: 1',
      'history: 1',
    ];
    const shown = (catalogue: unknown) => leftOut(catalogue).filter((place) => !choosing.includes(place));
    expect(shown(chinese)).toEqual([]);
    expect(shown(english)).toEqual([]);
  });
});

test.each(UNITS)('%s has a name in both languages', (unit) => {
  const number = { kind: 'number', value: '7', unit } as const;
  expect(zhCNBreakdown.words.number(number)).toMatch(/^7 \p{Script=Han}+$/u);
  expect(enBreakdown.words.number(number)).toMatch(/^7 [a-z ]+$/);
});

test('one of a kind is in the singular in English', () => {
  expect(en.form.years(1)).toBe('1 year');
  expect(en.form.years(2)).toBe('2 years');
  expect(enBreakdown.chooseTerm(1)).toBe('Choose 1 year');
  expect(en.counted('1', 'sets', 1)).toBe('1 set');
  expect(en.counted('1', 'people', 1)).toBe('1 person');
  expect(en.counted('3', 'seats', 3)).toBe('3 seats');
  expect(en.summary.waiting(1)).toBe('Fix one field and the total shows');
  expect(en.summary.waiting(2)).toBe('Fix 2 fields and the total shows');
});

test('pack sizes are spoken of in 万, where they are whole ones', () => {
  expect(zhCN.fields.pack.label(120_000)).toBe('12 万次充值包');
  expect(zhCN.fields.pack.label(6_000_000)).toBe('600 万次充值包');
  expect(zhCN.fields.pack.label(125_500)).toBe('125,500次充值包');
  expect(en.fields.pack.label(960_000)).toBe('960,000-session pack');
});

test('each language loads its own catalogue; Chinese is always at hand', async () => {
  expect(await loadCatalogue('zh-CN')).toBe(ZH_CN_CATALOGUE);
  expect(ZH_CN_CATALOGUE).toMatchObject({ language: 'zh-CN', messages: zhCN });
  expect(await loadCatalogue('en')).toEqual({
    language: 'en',
    messages: en,
    application: enApplication,
    breakdown: enBreakdown,
    contract: enContract,
    documents: enDocuments,
    paper: enPaper,
    products: enProducts,
    selfCheck: enSelfCheck,
    broken: enBroken,
    records: enRecords,
    send: enSend,
    workbook: enWorkbook,
  });
});
