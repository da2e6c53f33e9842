import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { writeCsv } from '../../src/documents/csv-file';
import { chineseTexts, documentOf, englishTexts, publishedExample } from './any-document';

/** The cells as another program reads them, the byte order mark taken off by it. */
const cellsOf = (csv: string): string[][] =>
  parse(csv, { bom: true, relax_column_count: true, skip_empty_lines: true });

const rowsNamed = (csv: string, name: string) => cellsOf(csv).filter(([first]) => first === name);

describe('the published example as CSV', () => {
  const csv = writeCsv(publishedExample(), chineseTexts);

  test('begins with a byte order mark, and ends every line with CR LF', () => {
    expect(csv.startsWith('\ufeffquotation,报价单,企业共享服务中心 专业版\r\n')).toBe(true);
    expect(csv.endsWith('\r\n')).toBe(true);
    expect(csv.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  test('has a row for each line, with its formula and its amount as a plain number', () => {
    expect(rowsNamed(csv, 'employees')).toEqual([
      [
        'employees',
        '员工数',
        '¥10,000 / 1,000 人 / 年',
        '6,000 人',
        '2 年',
        '6000/1000×10000×2',
        '120000.00',
      ],
    ]);
    expect(rowsNamed(csv, 'knowledge')).toEqual([
      ['knowledge', '行业知识云', '¥15,000 / 套 · 一次性', '1 套', '一次性', '15000', '15000.00'],
    ]);
    expect(rowsNamed(csv, 'total')).toEqual([['total', '合计', '', '', '', '', '420280.00']]);
    expect(rowsNamed(csv, 'capitals')[0]?.at(-1)).toMatch(/^人民币肆拾贰万零?贰佰捌拾元整$/);
  });

  test('ends with the link that carries the price list and the total', () => {
    expect(cellsOf(csv).at(-1)?.at(-1)).toBe(
      'https://example.com/pricing/#/new?employees=6000&experts=3&tickets=3&robots=1&knowledge=1&years=2&book=ssc-pro-2022-10-18&quoted=420280.00',
    );
  });
});

test('a discount is a negative number and stays one; what has no price says so', () => {
  const csv = writeCsv(documentOf('new', { discount: '85', tax: '6', 'robot-pro': '1' }), chineseTexts);
  expect(csv).toMatch(/^discount,[^\r]*,-22896\.00\r$/m);
  expect(rowsNamed(csv, 'robot-pro')[0]?.at(-1)).toBe('询价，不在合计内');
  expect(rowsNamed(csv, 'tax:net')[0]?.at(-1)).toBe('122400.00');
  expect(rowsNamed(csv, 'tax:amount')[0]?.at(-1)).toBe('7344.00');
});

test.each([
  ['=1+1', "'=1+1"],
  ['+86 138', "'+86 138"],
  ['-1', "'-1"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['\t=1', "'\t=1"],
  ['\r=1', "'\r=1"],
  ['\n=1', "'\n=1"],
  ['＝1', "'＝1"],
  ['a "quoted", name', 'a "quoted", name'],
  ['two\r\nlines', 'two\r\nlines'],
  ["'", "'"],
])('the name %j stands in its cell as %j: no spreadsheet runs it', (name, cell) => {
  const csv = writeCsv(publishedExample({ name, customer: name }), chineseTexts);
  expect(rowsNamed(csv, 'name')).toEqual([['name', '报价名称', cell]]);
  expect(rowsNamed(csv, 'customer')).toEqual([['customer', '客户', cell]]);
});

test('is in English where the page is', () => {
  const csv = writeCsv(publishedExample(), englishTexts);
  expect(rowsNamed(csv, 'total')).toEqual([['total', 'Total', '', '', '', '', '420280.00']]);
  expect(csv.replace(/^.*capitals.*$/m, '')).not.toMatch(/\p{Script=Han}/u);
});
