import fc from 'fast-check';
import { parsePriceBook } from '../../src/pricing/price-book/parse-price-book';
import type { PriceBook } from '../../src/pricing/price-book/price-book';
import { anyPriceBook } from '../properties/any-price-book';

/** As far as a list's file may go: what the parser admits, and hardly a vendor would write. */
const anyExtremes = fc.record({
  blockSize: fc.constantFrom(1, 7, 999, 1_000_000),
  people: fc.constantFrom(1, 1500, 999_999, 10_000_000),
  sessionsIncluded: fc.constantFrom(0, 1, 1_000_000_000),
  partYearDivisor: fc.constantFrom(1, 3, 7, 11, 12, 13, 365, 1000),
  partYearCapInYears: fc.constantFrom(1, 2, 10),
  graceMonths: fc.constantFrom(0, 1, 13, 24, 120),
  term: fc.constantFrom([1, 99], [8, 8], [3, 12], [1, 1]),
});

/** Any list that the page may be given, as its parser reads it from the file. */
export const anyBook: fc.Arbitrary<PriceBook> = fc.oneof(
  anyPriceBook.map(parsed),
  fc.tuple(anyPriceBook, anyExtremes).map(([book, extremes]) => {
    const { items, addOn, lifecycle, term } = book;
    const [minimum = 1, maximum = 1] = extremes.term;
    return parsed({
      ...book,
      term: { ...term, minimum, maximum },
      items: {
        ...items,
        employees: { ...items.employees, blockSize: extremes.blockSize, minimum: extremes.people },
        robots: { ...items.robots, sessionsIncluded: extremes.sessionsIncluded },
      },
      addOn: {
        ...addOn,
        partYearDivisor: extremes.partYearDivisor,
        partYearCapInYears: extremes.partYearCapInYears,
      },
      lifecycle: { ...lifecycle, graceMonths: extremes.graceMonths },
    });
  }),
);

function parsed(book: PriceBook): PriceBook {
  const reading = parsePriceBook(JSON.stringify(book));
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return reading.value;
}
