import { describe, expect, test } from 'vitest';
import { workedOut } from '../../../src/pricing/formula/capped';
import { evaluateToText, isShort } from '../../../src/pricing/formula/evaluate';
import { evaluateToFen } from '../../../src/pricing/formula/evaluate-to-fen';
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

const yuan = (value: string | number): Formula => number(value, 'yuan');
const third = quotient(yuan(100), yuan(3));

describe('exact value of a formula', () => {
  test.each<[string, Formula, string]>([
    ['a number', yuan('1880'), '1880'],
    ['a percentage', percent('83.33'), '0.8333'],
    ['a sum', sum(yuan('0.1'), yuan('0.2')), '0.3'],
    ['a sum of one', sum(yuan(7)), '7'],
    ['a product', product(yuan(3), yuan(1880), percent('83.33')), '4699.812'],
    ['a quotient', quotient(yuan(6000), yuan(1000)), '6'],
    ['a third, three times', product(third, yuan(3)), '100'],
    ['three thirds, added', sum(third, third, third), '100'],
    ['a quotient of quotients', quotient(third, quotient(yuan(50), yuan(3))), '2'],
    ['the lesser, first', { kind: 'minimum', choices: [yuan(1800), yuan(3000)] }, '1800'],
    ['the lesser, last', { kind: 'minimum', choices: [yuan(3300), yuan(3000)] }, '3000'],
    ['the lesser of fractions', { kind: 'minimum', choices: [third, yuan('33.3')] }, '33.3'],
    ['a month’s price', workedOut(quotient(yuan(3000), yuan(10)), 'yuan-per-seat-month'), '300'],
    [
      'twelve twelfths of a price: nothing is lost on the way',
      product(yuan(12), workedOut(quotient(yuan(1880), yuan(12)), 'yuan-per-seat-month')),
      '1880',
    ],
    ['rounded to the fen', roundedToFen(third), '33.33'],
    ['rounded half up', roundedToFen(yuan('0.005')), '0.01'],
    ['rounded down below a half', roundedToFen(yuan('0.0049')), '0'],
    ['past 2^53', product(yuan('9007199254740993'), yuan(3)), '27021597764222979'],
  ])('%s', (_, formula, value) => {
    expect(evaluateToText(formula)).toBe(value);
  });
});

describe('started blocks', () => {
  test.each([
    [0, '0'],
    [1, '1000'],
    [999, '1000'],
    [1000, '1000'],
    [1001, '2000'],
    [5200, '6000'],
    [10_000_000, '10000000'],
  ])('%i people in blocks of 1000 are %s', (people, billed) => {
    expect(evaluateToText(startedBlocks(number(people, 'people'), number(1000, 'people')))).toBe(billed);
  });
});

describe('amount in fen, half up', () => {
  test.each<[string, Formula, bigint]>([
    ['3 tickets at 83.33 % are 4699.81, not 4699.812', product(yuan(5640), percent('83.33')), 469_981n],
    ['5641.50 at 85 % is 4795.275: up to 4795.28', product(yuan('5641.50'), percent('85')), 479_528n],
    ['4795.2749 stays 4795.27', yuan('4795.2749'), 479_527n],
    ['a third of 100 is 33.33', third, 3333n],
    ['two thirds of 100 are 66.67', sum(third, third), 6667n],
  ])('%s', (_, formula, fen) => {
    expect(evaluateToFen(formula)).toBe(fen);
  });
});

describe('a result is short enough to stand in a formula with up to four decimals', () => {
  test.each(['300', '188.5', '188.055', '156.7125', '0'])('%s is', (text) => {
    expect(isShort(text)).toBe(true);
  });

  test.each(['156.66666', '0.00001', '-300', ''])('%j is not', (text) => {
    expect(isShort(text)).toBe(false);
  });
});
