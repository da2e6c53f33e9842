import { describe, expect, test } from 'vitest';
import type { FieldTexts } from '../../src/entry/field-names';
import { readNewPurchase } from '../../src/entry/read-new-purchase';
import { writeFormula, writeSteps } from '../../src/pricing/formula/write';
import type { Quote } from '../../src/pricing/quote/quote';
import { quoteNewPurchase } from '../../src/pricing/quote/quote-new-purchase';
import { publishedBook } from '../pricing/published-book';
import { figuresOf } from './figures-of';

/** One golden. Its figures were worked out by hand from the price list, never by this project's code. */
interface Scenario {
  readonly title: string;
  readonly source: string;
  readonly link: string;
  readonly fields: FieldTexts;
  readonly figures: Readonly<Record<string, string>>;
  readonly formula: string;
  readonly steps?: readonly string[];
  readonly notInTotal?: readonly string[];
}

const files = import.meta.glob<Scenario>('./*.json', { eager: true, import: 'default' });
const scenarios = Object.entries(files).map(([file, scenario]) => ({ file, ...scenario }));

function quoteOf(fields: FieldTexts): Quote {
  const reading = readNewPurchase(fields, publishedBook);
  if (!reading.ok) throw new Error(JSON.stringify(reading.issues));
  return quoteNewPurchase(reading.selection, publishedBook);
}

test('the scenarios were found', () => {
  expect(scenarios.map(({ file }) => file)).toContain('./published-example-new-purchase.json');
  expect(scenarios).toHaveLength(25);
});

describe.each(scenarios)('$title', ({ link, fields, figures, formula, steps, notInTotal, source }) => {
  test('every figure, and no other', () => {
    expect(figuresOf(quoteOf(fields))).toEqual(figures);
  });

  test('the formula reads', () => {
    const quote = quoteOf(fields);
    expect(writeFormula(quote.formula)).toBe(formula);
    expect(writeSteps(quote.formula)).toEqual(steps ?? []);
  });

  test('what has no list price stands beside the total', () => {
    expect(quoteOf(fields).priceOnRequest).toEqual(notInTotal ?? []);
  });

  test('the link says the same as the fields, and the source is named', () => {
    const [, query = ''] = link.split('?');
    expect(Object.fromEntries(new URLSearchParams(query))).toEqual(fields);
    expect(source).not.toBe('');
  });
});
