import { describe, expect, test } from 'vitest';
import { evaluateToText } from '../../../src/pricing/formula/evaluate';
import { writeFormula } from '../../../src/pricing/formula/write';
import { quoteAddOn } from '../../../src/pricing/quote/quote-add-on';
import { quoteNewPurchase } from '../../../src/pricing/quote/quote-new-purchase';
import { termFormula } from '../../../src/pricing/quote/total-formula';
import type { AddOnSelection, NewPurchaseSelection } from '../../../src/pricing/selection';
import { addition } from '../addition';
import { minimalSelection } from '../minimal-selection';
import { bookWithSeatPrices, publishedBook } from '../published-book';

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

describe('an addition’s total in one expression: the parts of every line', () => {
  test.each<[string, on: string, Partial<AddOnSelection>, text: string, value: string]>([
    ['the published example', '2024-11-20', { experts: 2 }, '2×1×3000 + 2×6×300', '9600'],
    [
      'two lines',
      '2024-11-20',
      { experts: 2, tickets: 3 },
      '2×1×3000 + 2×6×300 + 3×1×1880 + 3×6×188',
      '18624',
    ],
    ['whole years only', '2025-05-20', { experts: 2 }, '2×1×3000', '6000'],
    [
      'odd months only, one under the cap',
      '2025-06-20',
      { experts: 2, knowledge: 1 },
      '2×min(11×300, 3000) + 15000',
      '21000',
    ],
    [
      'a discount',
      '2024-11-20',
      { experts: 2, knowledge: 1, discountPercent: '85' },
      '(2×1×3000 + 2×6×300 + 15000)×85%',
      '20910',
    ],
    ['only what is paid once', '2024-11-20', { knowledge: 2 }, '2×15000', '30000'],
    ['nothing', '2024-11-20', {}, '0', '0'],
  ])('%s', (_, on, added, text, value) => {
    const { formula } = quoteAddOn(addition('2024-05-20', 2, on, added), publishedBook);
    expect(writeFormula(formula)).toBe(text);
    expect(evaluateToText(formula)).toBe(value);
  });

  // A month costs 300.055 and 188.055: the lines are 300.06 and 188.06, together 488.12.
  describe('where the list’s months end in half a fen', () => {
    const { lines, formula, totalFen } = quoteAddOn(
      addition('2024-05-20', 2, '2026-04-20', { experts: 1, tickets: 1 }),
      bookWithSeatPrices('3000.55', '1880.55'),
    );

    test('488.12 is due', () => {
      expect(totalFen).toBe(48_812n);
      expect(evaluateToText(formula)).toBe('488.12');
    });

    test('the expression does not read 488.11, which is what rounding once would make', () => {
      expect(writeFormula(formula)).toBe('300.06 + 188.06');
    });

    test('each line’s own expression says that it is rounded', () => {
      expect(lines.map(({ listFormula }) => evaluateToText(listFormula))).toEqual(['300.06', '188.06']);
    });

    test('a line alone is what is due, as it is shown, not what it was before rounding', () => {
      const alone = quoteAddOn(
        addition('2024-05-20', 2, '2026-04-20', { experts: 1 }),
        bookWithSeatPrices('3000.55', '1880.55'),
      );
      expect(writeFormula(alone.formula)).toBe('300.06');
    });
  });
});

test('what is only paid once has no years, whatever the term', () => {
  const { lines } = quoteNewPurchase({ ...minimalSelection, knowledge: 2, years: 3 }, publishedBook);
  const once = lines.filter(({ recurring }) => !recurring);
  expect(writeFormula(termFormula(once, 3))).toBe('2×15000');
  expect(writeFormula(termFormula([], 3))).toBe('0');
});
