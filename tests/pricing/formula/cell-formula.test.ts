import { describe, expect, test } from 'vitest';
import { capped, workedOut } from '../../../src/pricing/formula/capped';
import { type FormulaCells, writeCellFormula } from '../../../src/pricing/formula/cell-formula';
import {
  type Formula,
  number,
  percent,
  product,
  quotient,
  roundedToFen,
  startedBlocks,
  sum,
} from '../../../src/pricing/formula/formula';

/** Every unit in a cell of its own. */
const CELLS: FormulaCells = {
  number: ({ unit }) =>
    ({ people: 'D4', 'people-per-block': 'B1', seats: 'D5', years: 'C1', 'months-left': 'C2' })[
      unit as string
    ] ??
    { 'yuan-per-seat-year': 'P5', times: 'B2', 'years-at-most': 'B3', 'years-left': 'C3' }[unit as string] ??
    unit,
  percent: '$B$9',
};
const cell = (formula: Formula) => writeCellFormula(formula, CELLS);

const seats = number(2, 'seats');
const price = number('3000', 'yuan-per-seat-year');
const blocks = startedBlocks(number(5200, 'people'), number(1000, 'people-per-block'));
const monthPrice = workedOut(quotient(price, number(10, 'times')), 'yuan-per-seat-month');
const months = product(number(6, 'months-left'), monthPrice);
const cap = product(number(1, 'years-at-most'), price);

describe('the formula as a workbook’s cell has it: every number is its cell', () => {
  test.each<[string, Formula, string]>([
    ['a number', price, 'P5'],
    ['a product', product(seats, price, number(2, 'years')), 'D5*P5*C1'],
    ['factors of 1 stay: they may change', product(number(1, 'seats'), price), 'D5*P5'],
    ['a percentage is the cell of the discount', product(seats, price, percent('85')), 'D5*P5*$B$9'],
    ['a sum within a product', product(sum(seats, price), percent('100')), '(D5+P5)*$B$9'],
    ['a sum of one', sum(seats), 'D5'],
    ['a sum of one within a product', product(sum(seats), price), 'D5*P5'],
    ['a sum of nothing', sum(), '0'],
    ['a product within a sum', sum(product(seats, price), price), 'D5*P5+P5'],
    ['a divided sum', quotient(sum(seats, price), number(2, 'years')), '(D5+P5)/C1'],
    ['a divisor that is a product', quotient(price, product(seats, number(2, 'years'))), 'P5/(D5*C1)'],
    ['a divisor that is a quotient', quotient(price, quotient(seats, price)), 'P5/(D5/P5)'],
    ['a quotient within a product', product(quotient(seats, price), price), 'D5/P5*P5'],
    ['a product within a product', product(product(seats, price), price), 'D5*P5*P5'],
    ['a sum of nothing within a product', product(sum(), price), '0*P5'],
    ['a divisor that is a percentage', quotient(price, percent('85')), 'P5/$B$9'],
    ['a divisor that is a minimum', quotient(price, capped(seats, cap)), 'P5/MIN(D5,B3*P5)'],
    ['a divisor that is rounded', quotient(price, roundedToFen(seats)), 'P5/ROUND(D5,2)'],
    ['started blocks', blocks, 'ROUNDUP(D4/B1,0)*B1'],
    ['divided started blocks', quotient(blocks, number(1000, 'people-per-block')), 'ROUNDUP(D4/B1,0)*B1/B1'],
    ['a divisor of started blocks', quotient(price, blocks), 'P5/(ROUNDUP(D4/B1,0)*B1)'],
    ['a month’s price is the way to it', monthPrice, 'P5/B2'],
    ['the cap stands there before it bites', capped(months, cap), 'MIN(C2*P5/B2,B3*P5)'],
    ['rounding to the fen', roundedToFen(product(seats, price)), 'ROUND(D5*P5,2)'],
  ])('%s', (_, formula, text) => {
    expect(cell(formula)).toBe(text);
  });

  test('both parts of an addition, at a discount, to the fen', () => {
    const whole = product(seats, number(1, 'years-left'), price);
    const formula = roundedToFen(product(sum(whole, product(seats, capped(months, cap))), percent('85')));
    expect(cell(formula)).toBe('ROUND((D5*C3*P5+D5*MIN(C2*P5/B2,B3*P5))*$B$9,2)');
  });

  test('full blocks that have a cell of their own are that cell', () => {
    const formula = quotient(blocks, number(1000, 'people-per-block'));
    expect(writeCellFormula(formula, { ...CELLS, startedBlocks: 'F4' })).toBe('F4/B1');
    expect(writeCellFormula(quotient(price, blocks), { ...CELLS, startedBlocks: 'F4' })).toBe('P5/F4');
  });
});
