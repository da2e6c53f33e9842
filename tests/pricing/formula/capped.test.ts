import { describe, expect, test } from 'vitest';
import { capped, workedOut } from '../../../src/pricing/formula/capped';
import { evaluateToText } from '../../../src/pricing/formula/evaluate';
import { number, product, quotient } from '../../../src/pricing/formula/formula';
import { speakFormula } from '../../../src/pricing/formula/speak';
import { writeFormula, writeSteps } from '../../../src/pricing/formula/write';
import { WORDS } from './spoken-words';

const price = number('3000', 'yuan-per-seat-year');
const monthPrice = workedOut(quotient(price, number(10, 'times')), 'yuan-per-seat-month');
const oddMonths = (months: number, capInYears = 1) =>
  capped(
    product(number(months, 'months-left'), monthPrice),
    product(number(capInYears, 'years-at-most'), price),
  );

describe('odd months with their cap: read of only where it bites', () => {
  test.each([
    [6, 1, '1800', '6×300'],
    [10, 1, '3000', '10×300'],
    [11, 1, '3000', 'min(11×300, 3000)'],
    [11, 2, '3300', '11×300'],
    [25, 2, '6000', 'min(25×300, 2×3000)'],
  ])('%i months, at most %i years: %s', (months, capInYears, value, text) => {
    const formula = oddMonths(months, capInYears);
    expect(evaluateToText(formula)).toBe(value);
    expect(writeFormula(formula)).toBe(text);
    expect(writeSteps(formula)).toEqual(['300 = 3000/10']);
  });

  test('among other factors it is no parenthesis', () => {
    expect(writeFormula(product(number(2, 'seats'), oddMonths(6)))).toBe('2×6×300');
    expect(writeFormula(product(number(2, 'seats'), oddMonths(11)))).toBe('2×min(11×300, 3000)');
  });

  test('is spoken without a cap that does not bite, and one year’s as the price of the year', () => {
    const month = '300 yuan-per-seat-month (which is 3000 yuan-per-seat-year over 10 times)';
    expect(speakFormula(oddMonths(6), WORDS)).toBe(`6 months-left times ${month}`);
    expect(speakFormula(oddMonths(11), WORDS)).toBe(
      `the lesser of 11 months-left times ${month} and 3000 yuan-per-seat-year`,
    );
    expect(speakFormula(oddMonths(25, 2), WORDS)).toBe(
      `the lesser of 25 months-left times ${month} and 2 years-at-most times 3000 yuan-per-seat-year`,
    );
  });
});
