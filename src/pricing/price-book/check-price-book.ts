import { parsePriceBook } from './parse-price-book';
import type { PriceBook } from './price-book';
import { describePriceBookProblem } from './price-book-problem';

export interface PriceBookCheck {
  readonly isGood: boolean;
  /** In English: one for each fault, with its path; for a good list what is in it. */
  readonly lines: readonly string[];
}

/** What the page would make of a price list's text, for whoever writes one. */
export function checkPriceBook(text: string): PriceBookCheck {
  // Editors on Windows begin a file so, and browsers leave it out.
  const reading = parsePriceBook(text.replace(/^\ufeff/, ''));
  return reading.ok
    ? { isGood: true, lines: [contentOf(reading.value)] }
    : { isGood: false, lines: reading.problems.map(describePriceBookProblem) };
}

const contentOf = ({ id, effectiveDate, term, items, sessionPacks }: PriceBook): string =>
  [
    `good. ${id}, in force from ${effectiveDate}, terms of ${term.minimum} to ${term.maximum} years`,
    ...Object.entries(items).map(([name, { price }]) => `${name} ${price.amount} ${price.unit}`),
    ...sessionPacks.map((pack) => `${pack.id} ${pack.price.amount} ${pack.price.unit}`),
  ].join(', ');
