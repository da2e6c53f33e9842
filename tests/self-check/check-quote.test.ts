import { describe, expect, test } from 'vitest';
import { readSelection } from '../../src/entry/read-selection';
import { number } from '../../src/pricing/formula/formula';
import { quoteSelection } from '../../src/pricing/quote/quote-selection';
import { checkQuote } from '../../src/self-check/check-quote';
import { isAgreed } from '../../src/self-check/comparison';
import { listOf2027 } from '../pricing/other-books';
import { publishedBook } from '../pricing/published-book';

const DAY = { year: 2026, month: 3, day: 5 };

function quoteOfTexts(texts: Record<string, string>, book = publishedBook) {
  const reading = readSelection('new', texts, DAY, book);
  if (!reading.ok) throw new Error(JSON.stringify(reading.issues));
  return quoteSelection(reading.selection, book);
}

const EXAMPLE = quoteOfTexts({ employees: '6000', knowledge: '1', years: '2' });

describe('a quote', () => {
  test('of the guide’s example adds up in every way', () => {
    expect(checkQuote(EXAMPLE)).toEqual([
      { figure: 'sum:lines', expected: '420280.00', found: '420280.00' },
      { figure: 'sum:groups', expected: '420280.00', found: '420280.00' },
      { figure: 'formula:total', expected: '420280.00', found: '420280.00' },
      { figure: 'formula:employees', expected: '120000.00', found: '120000.00' },
      { figure: 'formula:experts', expected: '18000.00', found: '18000.00' },
      { figure: 'formula:tickets', expected: '11280.00', found: '11280.00' },
      { figure: 'formula:robots', expected: '256000.00', found: '256000.00' },
      { figure: 'formula:knowledge', expected: '15000.00', found: '15000.00' },
    ]);
  });

  test('under another list, with a discount and a tax split, does so, too', () => {
    const quote = quoteOfTexts(
      { employees: '2300', experts: '7', tickets: '2', robots: '2', discount: '83.33', tax: '13' },
      listOf2027,
    );
    const checked = checkQuote(quote);
    expect(checked.filter((comparison) => !isAgreed(comparison))).toEqual([]);
    expect(checked.map(({ figure }) => figure)).toContain('sum:tax');
  });

  test('whose lines come to something else is told', () => {
    const [first, ...others] = EXAMPLE.lines;
    if (first === undefined) throw new Error('no lines');
    const lines = [{ ...first, amountFen: first.amountFen + 1n }, ...others];
    expect(checkQuote({ ...EXAMPLE, lines }).filter((comparison) => !isAgreed(comparison))).toEqual([
      { figure: 'sum:lines', expected: '420280.00', found: '420280.01' },
      { figure: 'formula:employees', expected: '120000.01', found: '120000.00' },
    ]);
  });

  test('whose formula, groups or tax come to something else is told', () => {
    const quote = {
      ...EXAMPLE,
      formula: number('420280.005', 'yuan'),
      groups: [],
      tax: { ratePercent: '6', netFen: 1n, taxFen: 2n },
    };
    expect(checkQuote(quote).filter((comparison) => !isAgreed(comparison))).toEqual([
      { figure: 'sum:groups', expected: '420280.00', found: '0.00' },
      { figure: 'formula:total', expected: '420280.00', found: '420280.005' },
      { figure: 'sum:tax', expected: '420280.00', found: '0.03' },
    ]);
  });
});
