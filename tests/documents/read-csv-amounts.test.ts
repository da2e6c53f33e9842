import { describe, expect, test } from 'vitest';
import { readCsvAmounts } from '../../src/documents/read-csv-amounts';

/** A file of the page with these rows below its first one. */
const read = (...rows: string[]) => readCsvAmounts(['quotation,报价单', ...rows].join('\r\n'));

describe('the amounts of a CSV file are the last cells of its lines', () => {
  test.each([
    ['with a mark', '\ufeffquotation,x\r\nemployees,120000.00\r\ntotal,420280.00\r\n'],
    ['in quotes', '\ufeff"quotation","x"\r\n"employees","120000.00"\r\n"total","420280.00"\r\n'],
    ['with semicolons', 'quotation;x\nemployees;120,000.00\ntotal;¥420,280.00'],
    ['with tabs', 'quotation\tx\remployees\t¥ 120,000.00\rtotal\t420280.00'],
    [
      'padded with empty cells, as a spreadsheet saves them',
      'quotation,x,,,\r\nemployees,a,120000.00,,\r\ntotal,,,420280.00,\r\n',
    ],
  ])('%s', (_, text) => {
    expect(readCsvAmounts(text)).toStrictEqual({
      totalYuan: '420280.00',
      lines: [{ id: 'employees', amountYuan: '120000.00' }],
    });
  });

  test('a total alone is stated without lines, lines without a total', () => {
    expect(read('total,420280.00')).toStrictEqual({ totalYuan: '420280.00', lines: [] });
    expect(read('robots,256000')).toStrictEqual({ lines: [{ id: 'robots', amountYuan: '256000' }] });
  });

  test('of a line or a total that comes twice the first one counts', () => {
    expect(read('experts,18000.00', 'total,1.00', 'tickets,5', 'experts,2.00', 'total,3')).toStrictEqual({
      totalYuan: '1.00',
      lines: [
        { id: 'experts', amountYuan: '18000.00' },
        { id: 'tickets', amountYuan: '5' },
      ],
    });
  });
});

test('packs of any list are lines by their names', () => {
  const twenty = `pack-${'9z'.repeat(10)}`;
  expect(read('pack-120k,8160.00', `${twenty},1.00`)).toStrictEqual({
    lines: [
      { id: 'pack-120k', amountYuan: '8160.00' },
      { id: twenty, amountYuan: '1.00' },
    ],
  });
});

describe('left out is', () => {
  test.each([
    ['a line without a number', 'experts,many'],
    ['a line without any cell', 'experts'],
    ['a number with a quote in it', 'experts,"18""000"'],
    ['what stands behind a quote that never ends', 'note,"5" mm\r\nexperts,18000.00'],
    ['a line that no quote has', 'discount,18000.00'],
    ['a line whose name ends like one', 'all-robots,18000.00'],
    ['a line whose name begins like one', 'robots-pro,18000.00'],
    ['a pack without a name', 'pack-,18000.00'],
    ['a pack with capitals in its name', 'pack-120K,18000.00'],
    ['a pack with more than 20 letters in its name', `pack-${'a'.repeat(21)},18000.00`],
    ['what stands behind 100 000 letters', `note,${'x'.repeat(100_000)}\r\nexperts,18000.00`],
  ])('%s', (_, rows) => {
    expect(read('total,420280.00', rows)).toStrictEqual({ totalYuan: '420280.00', lines: [] });
    expect(read(rows)).toBeUndefined();
  });
});

describe('no file of the page, whatever amounts it holds, is', () => {
  test.each([
    ['another table', 'employees,120000.00\r\ntotal,420280.00\r\n'],
    ['one that speaks of a quotation later', 'my quotation,x\r\ntotal,420280.00\r\n'],
    ['one that has a word more', 'quotations,x\r\ntotal,420280.00\r\n'],
    ['a text', 'quotation total 420280.00'],
  ])('%s', (_, text) => {
    expect(readCsvAmounts(text)).toBeUndefined();
  });
});
