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
import { speakFormula } from '../../../src/pricing/formula/speak';
import { WORDS } from './spoken-words';

const seats = number(3, 'seats');
const price = number(1880, 'yuan-per-seat-year');
const people = (count: number) => startedBlocks(number(count, 'people'), number(1000, 'people'));
const monthPrice = (annualPrice: string, divisor: number) =>
  workedOut(
    quotient(number(annualPrice, 'yuan-per-seat-year'), number(divisor, 'times')),
    'yuan-per-seat-month',
  );

describe('the formula as it is spoken, every figure with its unit', () => {
  test.each<[string, Formula, string]>([
    ['a product', product(seats, price), '3 seats times 1880 yuan-per-seat-year'],
    ['a percentage', product(number(9, 'yuan'), percent('85')), '9 yuan times 85 percent'],
    ['a sum', sum(number(1, 'yuan'), number(2, 'yuan')), '1 yuan plus 2 yuan'],
    [
      'a sum within a product is held together',
      product(sum(number(1, 'yuan'), number(2, 'yuan')), number(2, 'years')),
      'the sum of 1 yuan plus 2 yuan, together times 2 years',
    ],
    ['a sum of one is not', product(sum(number(1, 'yuan')), number(2, 'years')), '1 yuan times 2 years'],
    [
      'a sum within a quotient is',
      quotient(sum(number(1, 'yuan'), number(2, 'yuan')), number(2, 'years')),
      'the sum of 1 yuan plus 2 yuan, together over 2 years',
    ],
    ['full blocks are just people', people(6000), '6000 people'],
    ['started blocks say both counts', people(5200), '5200 people, billed as 6000 people'],
    [
      'a minimum',
      { kind: 'minimum', choices: [number(1800, 'yuan'), number(3000, 'yuan')] },
      'the lesser of 1800 yuan and 3000 yuan',
    ],
    [
      'a month’s price is said with the way to it',
      product(number(6, 'months-left'), monthPrice('3000', 10)),
      '6 months-left times 300 yuan-per-seat-month (which is 3000 yuan-per-seat-year over 10 times)',
    ],
    [
      'a month’s price without end is said as the division alone',
      product(number(6, 'months-left'), monthPrice('1880', 12)),
      '6 months-left times 1880 yuan-per-seat-year over 12 times',
    ],
    ['rounding is said', roundedToFen(number('4699.812', 'yuan')), '4699.812 yuan, to the fen'],
  ])('%s', (_, formula, sentence) => {
    expect(speakFormula(formula, WORDS)).toBe(sentence);
  });
});
