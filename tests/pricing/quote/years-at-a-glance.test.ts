import { expect, test } from 'vitest';
import { yearsAtAGlance } from '../../../src/pricing/quote/years-at-a-glance';
import { minimalSelection } from '../minimal-selection';
import { bookWith, publishedBook } from '../published-book';

test('the same selection for 1 to 8 years: one-off items count once', () => {
  const quotes = yearsAtAGlance({ ...minimalSelection, knowledge: 1, years: 5 }, publishedBook);
  expect(quotes.map(({ selection, totalFen }) => [selection.years, totalFen])).toEqual([
    [1, 16_764_000n],
    [2, 32_028_000n],
    [3, 47_292_000n],
    [4, 62_556_000n],
    [5, 77_820_000n],
    [6, 93_084_000n],
    [7, 108_348_000n],
    [8, 123_612_000n],
  ]);
});

test('the terms are the book’s', () => {
  const quotes = yearsAtAGlance(minimalSelection, bookWith('term', { unit: 'year', minimum: 2, maximum: 4 }));
  expect(quotes.map(({ selection }) => selection.years)).toEqual([2, 3, 4]);
});
