import { describe, expect, test } from 'vitest';
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

  test('plain figures have none', () => {
    expect(writeSteps(product(n(3), percent('85')))).toEqual([]);
  });
});
