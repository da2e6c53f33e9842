import { describe, expect, test } from 'vitest';
import { evaluateToText } from '../../../src/pricing/formula/evaluate';
import { writeFormula } from '../../../src/pricing/formula/write';
import { quoteNewPurchase } from '../../../src/pricing/quote/quote-new-purchase';
import type { NewPurchaseSelection } from '../../../src/pricing/selection';
import { minimalSelection } from '../minimal-selection';
import { publishedBook } from '../published-book';

const YEARLY = '1000/1000×10000 + 3×3000 + 3×1880 + 128000';

describe('the whole total in one expression', () => {
  test.each<[string, Partial<NewPurchaseSelection>, text: string, value: string]>([
    ['one year needs no parentheses', {}, YEARLY, '152640'],
    ['several years', { years: 2 }, `(${YEARLY})×2`, '305280'],
    ['one-off items stand outside the term', { years: 2, knowledge: 1 }, `(${YEARLY})×2 + 15000`, '320280'],
    ['one-off items in one year', { knowledge: 2 }, `${YEARLY} + 2×15000`, '182640'],
    ['two robots', { robots: 2 }, '1000/1000×10000 + 3×3000 + 3×1880 + 2×128000', '280640'],
    ['a discount on all', { discountPercent: '85' }, `(${YEARLY})×85%`, '129744'],
    [
      'a discount over years and one-off items',
      { years: 2, knowledge: 1, discountPercent: '85' },
      `((${YEARLY})×2 + 15000)×85%`,
      '272238',
    ],
    ['100 % is no discount', { discountPercent: '100' }, YEARLY, '152640'],
    // Rounded once it would be 127194.912; charged are the lines as shown.
    [
      'a discount that rounds',
      { discountPercent: '83.33' },
      '8333.00 + 7499.70 + 4699.81 + 106662.40',
      '127194.91',
    ],
  ])('%s', (_, change, text, value) => {
    const { formula } = quoteNewPurchase({ ...minimalSelection, ...change }, publishedBook);
    expect(writeFormula(formula)).toBe(text);
    expect(evaluateToText(formula)).toBe(value);
  });
});

test('a term of one year is no factor, so that none is spoken', () => {
  const units = (years: number) => {
    const { formula } = quoteNewPurchase({ ...minimalSelection, years }, publishedBook);
    return JSON.stringify(formula).match(/"unit":"years"/g) ?? [];
  };
  expect(units(1)).toHaveLength(0);
  expect(units(2)).toHaveLength(1);
});

describe('each line’s expression', () => {
  const written = (change: Partial<NewPurchaseSelection>) =>
    quoteNewPurchase({ ...minimalSelection, ...change }, publishedBook).lines.map(({ formula }) =>
      writeFormula(formula),
    );

  test('in one year', () => {
    expect(written({ knowledge: 1 })).toEqual(['1000/1000×10000', '3×3000', '3×1880', '128000', '15000']);
  });

  test('over years, discounted, with people in started blocks', () => {
    expect(written({ employees: 5200, years: 2, knowledge: 2, discountPercent: '85' })).toEqual([
      '6000/1000×10000×2×85%',
      '3×3000×2×85%',
      '3×1880×2×85%',
      '128000×2×85%',
      '2×15000×85%',
    ]);
  });
});
