import { parsePriceBook } from './parse-price-book';
import type { PriceBook } from './price-book';
import { describePriceBookProblem } from './price-book-problem';
import { takenIdProblems } from './same-price-book';

export interface PriceBookCheck {
  readonly isGood: boolean;
  /** In English: one for each fault, with its path; for a good list what is in it. */
  readonly lines: readonly string[];
}

/** What the page would make of a price list's text, for whoever writes one. `pageLists` are the texts of its own lists. */
export function checkPriceBook(text: string, pageLists: readonly string[]): PriceBookCheck {
  // Editors on Windows begin a file so, and browsers leave it out.
  const reading = parsePriceBook(text.replace(/^\ufeff/, ''));
  const problems = reading.ok ? takenIdProblems(reading.value, goodLists(pageLists)) : reading.problems;
  return reading.ok && problems.length === 0
    ? { isGood: true, lines: [contentOf(reading.value)] }
    : { isGood: false, lines: problems.map(describePriceBookProblem) };
}

const goodLists = (texts: readonly string[]): PriceBook[] =>
  texts
    .map(parsePriceBook)
    .filter((reading) => reading.ok)
    .map(({ value }) => value);

const contentOf = ({ id, effectiveDate, term, items, sessionPacks }: PriceBook): string =>
  [
    `good. ${id}, in force from ${effectiveDate}, terms of ${term.minimum} to ${term.maximum} years`,
    ...Object.entries(items).map(([name, { price }]) => `${name} ${price.amount} ${price.unit}`),
    ...sessionPacks.map((pack) => `${pack.id} ${pack.price.amount} ${pack.price.unit}`),
  ].join(', ');
