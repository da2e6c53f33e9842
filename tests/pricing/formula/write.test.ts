import { describe, expect, test } from 'vitest';
import { workedOut } from '../../../src/pricing/formula/capped';
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
import { writeFormula, writeSteps } from '../../../src/pricing/formula/write';

const n = (value: string | number): Formula => number(value, 'yuan');
const people = (count: number) => startedBlocks(number(count, 'people'), number(1000, 'people'));
const monthly = (annualPrice: string, divisor: number) =>
  workedOut(quotient(n(annualPrice), number(divisor, 'times')), 'yuan-per-seat-month');
const least = (...choices: [Formula, ...Formula[]]): Formula => ({ kind: 'minimum', choices });

describe('the formula as a person reads it', () => {
  test('the published example', () => {
    const employees = product(quotient(people(6000), n(1000)), n(10000));
    const yearly = sum(employees, product(n(3), n(3000)), product(n(3), n(1880)), product(n(1), n(128000)));
    expect(writeFormula(sum(product(yearly, n(2)), product(n(1), n(15000))))).toBe(
      '(6000/1000×10000 + 3×3000 + 3×1880 + 128000)×2 + 15000',
    );
  });

  test.each<[string, Formula, string]>([
    ['decimals stay as given', n('1880.50'), '1880.50'],
    ['a percentage', product(n(5640), percent('83.33')), '5640×83.33%'],
    ['1 percent stays', product(n(5640), percent('1')), '5640×1%'],
    ['factors of 1 are left out', product(n(1), n(128000), n(1)), '128000'],
    ['1 × 1 is 1', product(n(1), n(1)), '1'],
    ['a factor of 10 stays', product(n(10), n(1)), '10'],
    ['a sum within a product has parentheses', product(sum(n(2), n(3)), n(4)), '(2 + 3)×4'],
    ['a sum of one needs none', product(sum(n(2)), n(4)), '2×4'],
    ['a product within a sum needs none', sum(product(n(2), n(3)), n(4)), '2×3 + 4'],
    [
      'a product that shrinks to a sum keeps them',
      product(product(n(1), sum(n(2), n(3))), n(4)),
      '(2 + 3)×4',
    ],
    ['a divided product needs none', quotient(product(n(2), n(3)), n(4)), '2×3/4'],
    ['a divided sum has parentheses', quotient(sum(n(2), n(3)), n(4)), '(2 + 3)/4'],
    ['a divisor that is a product has them', quotient(n(24), product(n(2), n(3))), '24/(2×3)'],
    ['a divisor that is a quotient has them', quotient(n(24), quotient(n(6), n(3))), '24/(6/3)'],
    ['a divisor that is a sum has them', quotient(n(24), sum(n(2), n(3))), '24/(2 + 3)'],
    [
      'the add-on cap',
      product(n(2), least(product(quotient(n(3000), n(10)), n(6)), n(3000))),
      '2×min(3000/10×6, 3000)',
    ],
    [
      'caps of which one bites',
      { kind: 'minimum', choices: [n(5), n(9), n(3)], capsFirst: true },
      'min(5, 9, 3)',
    ],
    [
      'caps of which none bites are left out',
      { kind: 'minimum', choices: [n(5), n(9), n(5)], capsFirst: true },
      '5',
    ],
    ['a month’s price as its result', product(n(2), n(6), monthly('3000', 10)), '2×6×300'],
    ['a month’s price to four decimals', product(n(2), n(6), monthly('1880.55', 12)), '2×6×156.7125'],
    ['a month’s price without end as the division', product(n(2), n(6), monthly('1880', 12)), '2×6×1880/12'],
    [
      'a month’s price without end, alone, divided once more',
      quotient(n(24), monthly('1880', 12)),
      '24/(1880/12)',
    ],
    ['1 year left stays', product(n(2), number(1, 'years-left'), n(3000)), '2×1×3000'],
    ['1 month left stays', product(n(2), number(1, 'months-left'), monthly('3000', 10)), '2×1×300'],
    ['1 day stays', quotient(product(n(2), number(1, 'days')), number(365, 'days')), '2×1/365'],
    ['a divisor that shrinks to one figure needs none', quotient(n(24), product(n(1), n(4))), '24/4'],
    ['a divisor that is a percentage needs none', quotient(n(24), percent('85')), '24/85%'],
    ['a divisor that is people as billed needs none', quotient(n(24), people(5200)), '24/6000'],
    ['a divisor that is a month’s price needs none', quotient(n(24), monthly('3000', 10)), '24/300'],
    ['a divisor that is a minimum needs none', quotient(n(24), least(n(2), n(3))), '24/min(2, 3)'],
    ['1 seat for the time left does not', product(n(1), number(6, 'months-left'), n(300)), '6×300'],
    ['rounding leaves the figures as they are', roundedToFen(product(n(5640), percent('85'))), '5640×85%'],
    ['people stand as billed', product(quotient(people(5200), n(1000)), n(10000)), '6000/1000×10000'],
  ])('%s', (_, formula, text) => {
    expect(writeFormula(formula)).toBe(text);
  });
});

describe('the steps behind a figure', () => {
  test('5200 people: how they became 6000', () => {
    expect(writeSteps(people(5200))).toEqual(['6000 = ⌈5200/1000⌉×1000']);
  });

  test('6000 people need no step', () => {
    expect(writeSteps(people(6000))).toEqual([]);
  });

  test.each<[string, Formula]>([
    ['sum', sum(n(1), people(5200))],
    ['product', product(people(5200), n(2))],
    ['dividend', quotient(people(5200), n(1000))],
    ['divisor', quotient(n(12000), people(5200))],
    ['minimum', least(n(1), people(5200))],
    ['rounded amount', roundedToFen(people(5200))],
  ])('are found within a %s', (_, formula) => {
    expect(writeSteps(formula)).toEqual(['6000 = ⌈5200/1000⌉×1000']);
  });

  test('a month’s price: how it came from the year’s', () => {
    expect(writeSteps(monthly('3000', 10))).toEqual(['300 = 3000/10']);
    expect(writeSteps(monthly('1880.55', 10))).toEqual(['188.055 = 1880.55/10']);
  });

  test('a month’s price without end needs none: it stands there as the division', () => {
    expect(writeSteps(monthly('1880', 12))).toEqual([]);
  });

  test('steps within a step come first', () => {
    const blocks = quotient(people(5200), n(1000));
    expect(writeSteps(workedOut(blocks, 'times'))).toEqual(['6000 = ⌈5200/1000⌉×1000', '6 = 6000/1000']);
  });

  test('each step is listed once, however often its figure stands there', () => {
    const formula = sum(product(n(6), monthly('3000', 10)), people(5200), monthly('3000', 10), people(5200));
    expect(writeSteps(formula)).toEqual(['300 = 3000/10', '6000 = ⌈5200/1000⌉×1000']);
  });

  test('plain figures have none', () => {
    expect(writeSteps(product(n(3), percent('85')))).toEqual([]);
  });
});
