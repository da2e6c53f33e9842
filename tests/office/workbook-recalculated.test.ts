import { beforeAll, describe, expect, test } from 'vitest';
import { readWorkbookLink } from '../../src/documents/workbook/read-workbook-link';
import { documentOfLink } from '../documents/workbook/document-of-link';
import { workbookBytes } from '../documents/workbook/workbook-parts';
import { CHINESE, ENGLISH } from '../documents/workbook/workbook-texts';
import { type Change, changedWorkbook } from './support/changed-workbook';
import { figuresShown, figuresToShow } from './support/figures-shown';
import { type ShownSheet, shownSheet } from './support/shown-sheet';
import { AS_CSV, convertWorkbooks, NO_SOFFICE, OFFICE_REQUIRED, SOFFICE_PATH } from './support/soffice';
import { THIRTY_LINKS } from './support/thirty-links';

const names = Object.keys(THIRTY_LINKS);
/** Every other one in English. */
const textsOf = (name: string) => (names.indexOf(name) % 2 === 0 ? CHINESE : ENGLISH);

const PURCHASE = '#/new?employees=6000&experts=3&tickets=3&robots=1&knowledge=1&years=2&tax=6';
const ADDITION = '#/add?start=2025-05-24&term=2&on=2025-11-24&experts=2&employees=900&knowledge=1';

interface ChangedCase {
  readonly link: string;
  readonly changes: readonly Change[];
  /** By the labels of their rows, in the column of amounts. */
  readonly amounts: Readonly<Record<string, string>>;
}

const quote = (label: string, column: string, value: string): Change => ({ sheet: 1, label, column, value });
const prices = (label: string, column: string, value: string): Change => ({ sheet: 2, label, column, value });

/** Worked out by hand from the price list: product.md sections 1 to 3. */
const CHANGED: Readonly<Record<string, ChangedCase>> = {
  // (60000 + 9000 + 5640 + 128000) × 3 + 15000
  'two years become three': {
    link: PURCHASE,
    changes: [quote('购买时长（年）', 'B', '3')],
    amounts: { 员工数: '180,000.00', 行业知识云: '15,000.00', 合计: '622,920.00' },
  },
  // 11280 × 83.33 % = 9399.624, each line to the fen
  'a discount of 83.33 %': {
    link: PURCHASE,
    changes: [quote('商务折扣（客户自行填写，100% 即标价）', 'B', '0.8333')],
    amounts: { 工单坐席数: '9,399.62', 标价合计: '420,280.00', 合计: '350,219.32' },
  },
  // 420280 ÷ 1.13 = 371929.2035…
  'another tax rate': {
    link: PURCHASE,
    changes: [quote('增值税率（客户自行填写）', 'B', '0.13')],
    amounts: { 合计: '420,280.00', 不含税金额: '371,929.20', '增值税额（按客户填写的税率）': '48,350.80' },
  },
  // 500 more for each of 3 seats and 2 years
  'a price of the list': {
    link: PURCHASE,
    changes: [prices('专家坐席数', 'B', '3500')],
    amounts: { 专家坐席数: '21,000.00', 合计: '423,280.00' },
  },
  // 6000 people in blocks of 2500 are 3 blocks; 5 robots give 250 000 sessions
  'blocks of another size, and more robots': {
    link: PURCHASE,
    changes: [prices('员工数', 'D', '2500'), quote('企业版机器人', 'D', '5')],
    amounts: { 员工数: '60,000.00', 企业版机器人: '1,280,000.00', '会话合计（次）': '250,000' },
  },
  // 2 × (3000 + 6 × 300) + (10000 + 6 × 1000) + 15000
  'an addition as it is': {
    link: ADDITION,
    changes: [],
    amounts: { 专家坐席数: '9,600.00', 员工数: '16,000.00', 合计: '40,600.00' },
  },
  // The cap bites: eleven odd months cost a year
  'six odd months become eleven': {
    link: ADDITION,
    changes: [quote('不满一年的月数（个月）', 'B', '11')],
    amounts: { 专家坐席数: '12,000.00', 员工数: '20,000.00', 行业知识云: '15,000.00', 合计: '47,000.00' },
  },
  // 2 × 11 × 3000 ÷ 12 = 5500 beside 2 × 3000
  'eleven odd months at a twelfth each': {
    link: ADDITION,
    changes: [
      quote('不满一年的月数（个月）', 'B', '11'),
      prices('不满一年时，每月按年价的几分之一', 'B', '12'),
    ],
    amounts: { 专家坐席数: '11,500.00', 员工数: '19,166.67' },
  },
  // 2 × (3000 + 11 × 300)
  'a cap of two years': {
    link: ADDITION,
    changes: [quote('不满一年的月数（个月）', 'B', '11'), prices('不满一年的部分最多按几年计', 'B', '2')],
    amounts: { 专家坐席数: '12,600.00' },
  },
  'no whole year': {
    link: ADDITION,
    changes: [quote('剩余整年（年）', 'B', '0')],
    amounts: { 专家坐席数: '3,600.00', 员工数: '6,000.00', 合计: '24,600.00' },
  },
  // The second block begins
  '900 people become 1001': {
    link: ADDITION,
    changes: [quote('员工数', 'D', '1001')],
    amounts: { 员工数: '32,000.00', 合计: '56,600.00' },
  },
  // 24 months left have no odd ones; the sheet has their part all the same
  'a month where there was none': {
    link: '#/add?start=2025-05-24&term=2&on=2025-05-24&experts=2',
    changes: [quote('剩余整年（年）', 'B', '1'), quote('不满一年的月数（个月）', 'B', '6')],
    amounts: { 专家坐席数: '9,600.00' },
  },
};

const INJECTIONS = ['=1+1', '+1+1', '-1+1', '@SUM(1,1)', "=cmd|'/C calc'!A0", '<b>&amp;</b>', '_x0041_'];

/** A name that every file system and the command line take. */
const fileOf = (kind: string, index: number) => `${kind}-${index}`;

if (SOFFICE_PATH === undefined && !OFFICE_REQUIRED) {
  console.warn(`Workbooks were not recalculated: ${NO_SOFFICE}`);
}

describe.runIf(SOFFICE_PATH !== undefined || OFFICE_REQUIRED)('LibreOffice, from the formulas alone', () => {
  let sheets: Map<string, Uint8Array>;
  const shown = (file: string, texts = CHINESE): ShownSheet => {
    const csv = sheets.get(file);
    if (csv === undefined) throw new Error(`${file} was not converted`);
    return shownSheet(csv, texts.documents.columns.item);
  };

  beforeAll(async () => {
    const workbooks: Record<string, Uint8Array> = {};
    for (const [index, name] of names.entries()) {
      const bytes = await workbookBytes(documentOfLink(THIRTY_LINKS[name] ?? ''), textsOf(name));
      workbooks[fileOf('quote', index)] = changedWorkbook(bytes);
    }
    for (const [index, { link, changes }] of Object.values(CHANGED).entries()) {
      workbooks[fileOf('changed', index)] = changedWorkbook(
        await workbookBytes(documentOfLink(link)),
        changes,
      );
    }
    for (const [index, customer] of INJECTIONS.entries()) {
      workbooks[fileOf('text', index)] = await workbookBytes(documentOfLink('#/new?', { customer }));
    }
    sheets = await convertWorkbooks(workbooks, AS_CSV);
  });

  test.each(names.map((name, index) => [name, index] as const))(
    '%s: every figure of the quote, to the fen',
    (name, index) => {
      const { quote } = documentOfLink(THIRTY_LINKS[name] ?? '');
      const texts = textsOf(name);
      const expected = figuresToShow(quote);
      expect(figuresShown(shown(fileOf('quote', index), texts), quote, texts)).toEqual(expected);
    },
  );

  test.each(Object.entries(CHANGED).map(([name, { amounts }], index) => [name, index, amounts] as const))(
    '%s, and the amounts follow',
    (_, index, amounts) => {
      const sheet = shown(fileOf('changed', index));
      for (const [label, amount] of Object.entries(amounts)) {
        expect([label, sheet.at(label, '金额（元）')]).toEqual([label, amount]);
      }
    },
  );

  test('a date follows the years: 29 February and four years', () => {
    const sheet = shown(fileOf('quote', names.indexOf('leap-day-four-years')), ENGLISH);
    expect(sheet.fact('Expires')).toBe('2028-02-29');
  });

  test.each(INJECTIONS.map((text, index) => [text, index] as const))('%s stays a text', (text, index) => {
    expect(shown(fileOf('text', index)).fact('客户')).toBe(text);
  });
});

describe.runIf(SOFFICE_PATH !== undefined || OFFICE_REQUIRED)('saved again by LibreOffice', () => {
  test('a workbook still has its link', async () => {
    const document = documentOfLink(PURCHASE, { customer: '#/new?book=x&quoted=1' });
    const saved = await convertWorkbooks({ quote: await workbookBytes(document) }, 'xlsx');
    expect(readWorkbookLink(saved.get('quote') ?? new Uint8Array())).toBe(document.link);
  });
});
