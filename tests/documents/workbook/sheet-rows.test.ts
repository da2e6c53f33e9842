import { expect, test } from 'vitest';
import { formulaCell, textCell } from '../../../src/documents/workbook/cells';
import { columnLetter, fixed, sheetRows } from '../../../src/documents/workbook/sheet-rows';

test('rows are numbered from 1 up, as they are added', () => {
  const sheet = sheetRows();
  expect([sheet.add(textCell('a')), sheet.add(), sheet.add(textCell('b'))]).toEqual([1, 2, 3]);
  expect(sheet.rows.map((cells) => cells.map(({ value }) => value))).toEqual([['a'], [], ['b']]);
});

test('what formulas come to is known by their cells’ addresses, of other cells nothing', () => {
  const sheet = sheetRows();
  sheet.add(textCell('a'));
  sheet.add(textCell('b'), formulaCell('1+1', '2', '#,##0'), formulaCell('1/4', '0.25', '0.00'));
  expect([...sheet.computed()]).toEqual([
    ['B2', '2'],
    ['C2', '0.25'],
  ]);
});

test('columns have letters, and a cell that formulas keep to has dollar signs', () => {
  expect([columnLetter(0), columnLetter(25)]).toEqual(['A', 'Z']);
  expect(fixed('B', 15)).toBe('$B$15');
});
