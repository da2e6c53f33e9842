import { describe, expect, test } from 'vitest';
import {
  amountCellFormula,
  billedCellFormula,
  type LineCells,
  listAmountCellFormula,
  liveLines,
} from '../../../src/documents/workbook/live-line';
import { documentOfLink } from './document-of-link';

const CELLS: LineCells = {
  quantity: 'quantity',
  billed: 'billed',
  unitPrice: 'price',
  years: 'years',
  discount: 'discount',
  blockSize: 'block',
  partYearDivisor: 'divisor',
  partYearCap: 'cap',
};
/** Every line of a link by its id: billed, list amount, amount. */
const formulas = (link: string, cells: LineCells) =>
  Object.fromEntries(
    liveLines(documentOfLink(link)).map((live) => [
      live.line.id,
      [billedCellFormula(live, cells), listAmountCellFormula(live, cells), amountCellFormula(live, cells)],
    ]),
  );

describe('a line as formulas over cells', () => {
  test('of a purchase', () => {
    expect(formulas('#/new?knowledge=1&pack-6m=2&years=2&discount=85', CELLS)).toEqual({
      employees: [
        'ROUNDUP(quantity/block,0)*block',
        'ROUND(billed/block*price*years,2)',
        'ROUND(billed/block*price*years*discount,2)',
      ],
      experts: ['quantity', 'ROUND(quantity*price*years,2)', 'ROUND(quantity*price*years*discount,2)'],
      tickets: ['quantity', 'ROUND(quantity*price*years,2)', 'ROUND(quantity*price*years*discount,2)'],
      robots: ['quantity', 'ROUND(quantity*price*years,2)', 'ROUND(quantity*price*years*discount,2)'],
      knowledge: ['quantity', 'ROUND(quantity*price,2)', 'ROUND(quantity*price*discount,2)'],
      'pack-6m': ['quantity', 'ROUND(quantity*price,2)', 'ROUND(quantity*price*discount,2)'],
    });
  });

  test('of an addition, with odd months though there are none now', () => {
    const link = '#/add?start=2025-05-24&term=2&on=2025-05-24&experts=2';
    expect(formulas(link, { ...CELLS, oddMonths: 'months' })).toEqual({
      experts: [
        'quantity',
        'ROUND(quantity*years*price+quantity*MIN(months*price/divisor,cap*price),2)',
        'ROUND((quantity*years*price+quantity*MIN(months*price/divisor,cap*price))*discount,2)',
      ],
    });
  });

  test('is refused where a number has no cell', () => {
    const link = '#/add?start=2025-05-24&term=2&on=2025-11-24&experts=2';
    expect(() => formulas(link, CELLS)).toThrow("No cell of a quote's line holds months-left.");
  });
});
