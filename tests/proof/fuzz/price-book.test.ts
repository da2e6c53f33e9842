import { Ajv2020 } from 'ajv/dist/2020';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import schema from '../../../public/price-book.schema.json';
import { parsePriceBook } from '../../../src/pricing/price-book/parse-price-book';
import type { PriceBook } from '../../../src/pricing/price-book/price-book';
import { describePriceBookProblem } from '../../../src/pricing/price-book/price-book-problem';
import { publishedBookText } from '../../pricing/published-book';
import { anyPriceBook } from '../../properties/any-price-book';
import { answerInTime } from '../answer-in-time';
import { RUNS } from '../runs';
import { hostile } from './damaged-text';
import { withOneOtherLeaf } from './one-other-leaf';

const validate = new Ajv2020({ allowUnionTypes: true }).compile(schema);

/** The list that is published, and any other, as somebody may write it down. */
const anyBookText = fc.oneof(
  fc.constant(publishedBookText),
  fc
    .tuple(anyPriceBook, fc.constantFrom(undefined, 1, 2, '\t'))
    .map(([book, space]) => JSON.stringify(book, null, space)),
);

/** What a schema can not say, and what this one says, in other words. */
function expectPublishedWell(book: PriceBook): void {
  const { effectiveDate } = book;
  expect(Temporal.PlainDate.from(effectiveDate, { overflow: 'reject' }).toString()).toBe(effectiveDate);
  const named: { readonly source: string; readonly amount?: string }[] = [
    book.addOn,
    book.lifecycle,
    ...Object.values(book.items).map(({ price }) => price),
    ...book.sessionPacks.map(({ price }) => price),
  ];
  for (const { source, amount } of named) {
    expect(Object.keys(book.sources)).toContain(source);
    if (amount === undefined) continue;
    const fen = Number(amount) * 100;
    expect([amount, Math.abs(fen - Math.round(fen)) < 1e-6, fen >= 0, fen <= 1e9]).toEqual([
      amount,
      true,
      true,
      true,
    ]);
  }
}

test('a price list that is accepted follows its published schema, and reads the same when written again', () => {
  fc.assert(
    fc.property(fc.oneof(hostile(anyBookText), withOneOtherLeaf(anyBookText)), (text) => {
      const reading = answerInTime(() => parsePriceBook(text));
      if (!reading.ok) {
        expect(reading.problems.length).toBeGreaterThan(0);
        for (const problem of reading.problems)
          expect(answerInTime(() => describePriceBookProblem(problem))).toContain(problem.tag);
        return;
      }
      const { value: book } = reading;
      expect(validate(JSON.parse(text)), text).toBe(true);
      expect(validate(book)).toBe(true);
      expect(Object.getPrototypeOf(book)).toBe(Object.prototype);
      expectPublishedWell(book);
      const ids = [...book.priceOnRequest, ...book.sessionPacks.map(({ id }) => id)];
      expect(new Set(ids).size).toBe(ids.length);
      expect(book.term.minimum).toBeLessThanOrEqual(book.term.maximum);
      expect(parsePriceBook(JSON.stringify(book))).toEqual(reading);
    }),
    { numRuns: RUNS },
  );
});
