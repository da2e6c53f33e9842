import { expect, test } from 'vitest';
import { evaluateToFen } from '../../../src/pricing/formula/evaluate-to-fen';
import { writeFormula } from '../../../src/pricing/formula/write';
import { addOnBothPartsFormula, addOnListFormula } from '../../../src/pricing/quote/add-on-line';
import { rowsToPrice } from '../../../src/pricing/quote/quote-body';
import { addition } from '../addition';
import { publishedBook } from '../published-book';

const { rows } = rowsToPrice(
  addition('2024-05-20', 2, '2024-05-20', { experts: 2, knowledge: 1 }),
  publishedBook,
);
const left = (wholeYears: number, oddMonths: number) => ({
  months: wholeYears * 12 + oddMonths,
  wholeYears,
  oddMonths,
  countedFrom: { year: 2024, month: 5, day: 20 },
});

test.each([
  [1, 6, '2×1×3000 + 2×6×300', 960_000n],
  [2, 0, '2×2×3000 + 2×0×300', 1_200_000n],
  [0, 11, '2×0×3000 + 2×min(11×300, 3000)', 600_000n],
])('%i whole years and %i odd months: both parts stand there, also one of 0', (years, months, text, fen) => {
  const [experts] = rows;
  if (experts === undefined) throw new Error('no row');
  const formula = addOnBothPartsFormula(experts, left(years, months), publishedBook.addOn);
  expect(writeFormula(formula)).toBe(text);
  expect(evaluateToFen(formula)).toBe(fen);
  expect(evaluateToFen(addOnListFormula(experts, left(years, months), publishedBook.addOn))).toBe(fen);
});

test('what is paid once has no parts', () => {
  const knowledge = rows.find(({ id }) => id === 'knowledge');
  if (knowledge === undefined) throw new Error('no row');
  expect(writeFormula(addOnBothPartsFormula(knowledge, left(1, 6), publishedBook.addOn))).toBe('15000');
});
