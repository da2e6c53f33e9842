import { beforeAll, describe, expect, test } from 'vitest';
import { readWorkbookLink } from '../../src/documents/workbook/read-workbook-link';
import { documentOfLink } from '../documents/workbook/document-of-link';
import { workbookBytes } from '../documents/workbook/workbook-parts';
import { CHINESE, ENGLISH } from '../documents/workbook/workbook-texts';
import { bookWithSeatPrices } from '../pricing/published-book';
import { CHANGED, PURCHASE } from './support/changed-cases';
import { changedWorkbook } from './support/changed-workbook';
import { figuresShown, figuresToShow } from './support/figures-shown';
import { type ShownSheet, shownSheet } from './support/shown-sheet';
import { AS_CSV, convertWorkbooks, NO_SOFFICE, OFFICE_REQUIRED, SOFFICE_PATH } from './support/soffice';
import { THIRTY_LINKS } from './support/thirty-links';

const names = Object.keys(THIRTY_LINKS);
/** Every other one in English. */
const textsOf = (name: string) => (names.indexOf(name) % 2 === 0 ? CHINESE : ENGLISH);

/** Exactly half a fen, which a price list of other prices could come to: it goes up. Worked out by hand. */
const HALVES: readonly (readonly [ticketPrice: string, link: string, amount: string])[] = [
  // 5641.50 × 85 % = 4795.275
  ['1880.50', '#/new?tickets=3&discount=85', '4,795.28'],
  // 5640.03 × 50 % = 2820.015
  ['1880.01', '#/new?tickets=3&discount=50', '2,820.02'],
  // 999 999 × 1880.01 × 50 % = 940 004 059.995
  ['1880.01', '#/new?tickets=999999&discount=50', '940,004,060.00'],
  // 3 × 188.055 = 564.165
  ['1880.55', '#/add?start=2026-01-15&term=1&on=2026-12-20&tickets=3', '564.17'],
];

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
    for (const [index, [ticketPrice, link]] of HALVES.entries()) {
      const document = documentOfLink(link, {}, bookWithSeatPrices('3000', ticketPrice));
      workbooks[fileOf('half', index)] = changedWorkbook(await workbookBytes(document));
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

  test.each(HALVES.map(([price, link, amount], index) => [price, link, amount, index] as const))(
    'half a fen goes up: %s yuan, %s, %s',
    (_, __, amount, index) => {
      expect(shown(fileOf('half', index)).at('工单坐席数', '金额（元）')).toBe(amount);
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
