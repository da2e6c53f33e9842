import { expect, test } from 'vitest';
import { cheapestQuotes } from '../../../src/pricing/advice/cheapest-quotes';
import { quoteAddOn } from '../../../src/pricing/quote/quote-add-on';
import { quoteNewPurchase } from '../../../src/pricing/quote/quote-new-purchase';
import type { NewPurchaseSelection } from '../../../src/pricing/selection';
import { addition } from '../addition';
import { minimalSelection } from '../minimal-selection';
import { publishedBook } from '../published-book';

const purchase = (changes: Partial<NewPurchaseSelection> = {}) =>
  quoteNewPurchase({ ...minimalSelection, ...changes }, publishedBook);

test('the least in all need not be the least by the year or by the person', () => {
  // 152640; 2 × 152640 + a pack for 1600 is more by the year; 2000 people: 162640, less for each of them.
  const quotes = [purchase(), purchase({ knowledge: 1, years: 2 }), purchase({ employees: 2000 })];
  expect(cheapestQuotes(quotes)).toEqual({ inAll: [0], perYear: [0], perEmployeeMonth: [2] });
});

test('a one-off item weighs less by the year over a longer term', () => {
  const quotes = [purchase({ knowledge: 1 }), purchase({ knowledge: 1, years: 2 })];
  expect(cheapestQuotes(quotes)).toEqual({ inAll: [0], perYear: [1], perEmployeeMonth: [1] });
});

test('equal quotes share the place', () => {
  expect(cheapestQuotes([purchase(), purchase()]).inAll).toEqual([0, 1]);
});

test('beside an addition there is no year to compare by', () => {
  const added = quoteAddOn(addition('2026-03-05', 2, '2026-09-05', { experts: 2 }), publishedBook);
  expect(cheapestQuotes([purchase(), added])).toEqual({ inAll: [1] });
});
