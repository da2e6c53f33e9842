import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readLink, writeLink } from '../../src/documents/link';
import { defaultQuantityText } from '../../src/entry/default-text';
import { readSelection } from '../../src/entry/read-selection';
import type { Fen } from '../../src/pricing/fen';
import { writeFormula } from '../../src/pricing/formula/write';
import { parsePriceBook } from '../../src/pricing/price-book/parse-price-book';
import { quoteSelection } from '../../src/pricing/quote/quote-selection';
import { date } from '../pricing/iso-date';
import { anyListAndSelection, anyPriceBook } from './any-price-book';
import { toFenHalfUp } from './exact-fraction';
import { quoteOf } from './quote-of';
import { readFormula } from './read-formula';

const TODAY = date('2026-11-24');

const addUp = (amounts: readonly { readonly amountFen: Fen }[]): Fen =>
  amounts.reduce((sum, { amountFen }) => sum + amountFen, 0n);

test('the strict parser takes any of the lists', () => {
  fc.assert(
    fc.property(anyPriceBook, (book) => {
      expect(parsePriceBook(JSON.stringify(book))).toEqual({ ok: true, value: book });
    }),
    { numRuns: 100 },
  );
});

test('under any list the total is the sum of the lines and of the groups', () => {
  fc.assert(
    fc.property(anyListAndSelection, ({ book, selection }) => {
      const { lines, groups, totalFen, listTotalFen } = quoteOf(selection, book);
      expect(addUp(lines)).toBe(totalFen);
      expect(addUp(groups)).toBe(totalFen);
      expect(totalFen <= listTotalFen).toBe(true);
    }),
    { numRuns: 300 },
  );
});

test('under any list each formula, read back from its text, is the amount that it made', () => {
  fc.assert(
    fc.property(anyListAndSelection, ({ book, selection }) => {
      const { lines, formula, totalFen } = quoteOf(selection, book);
      for (const line of lines) {
        expect(toFenHalfUp(readFormula(writeFormula(line.formula)))).toBe(line.amountFen);
        expect(toFenHalfUp(readFormula(writeFormula(line.listFormula)))).toBe(line.listAmountFen);
      }
      expect(toFenHalfUp(readFormula(writeFormula(formula)))).toBe(totalFen);
    }),
    { numRuns: 200 },
  );
});

test('under any list the least that is sold has a price, and its link brings it back', () => {
  fc.assert(
    fc.property(anyPriceBook, fc.constantFrom('new', 'add', 'renew'), (book, mode) => {
      const reading = readSelection(mode, {}, TODAY, book);
      if (!reading.ok) throw new Error(JSON.stringify(reading.issues));
      expect(String(reading.selection.experts)).toBe(defaultQuantityText('experts', mode, book));
      const content = readLink(writeLink({ mode, texts: {} }, book, TODAY), book);
      expect(content?.remarks).toEqual([]);
      const again = readSelection(mode, content?.texts ?? {}, TODAY, book);
      expect(again.ok && quoteSelection(again.selection, book)).toEqual(
        quoteSelection(reading.selection, book),
      );
    }),
    { numRuns: 200 },
  );
});
