import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDate } from '../../src/entry/read-date';
import { readNewPurchase } from '../../src/entry/read-new-purchase';
import { readNumber } from '../../src/entry/read-number';
import { readDiscount, readTaxRate } from '../../src/entry/read-percent';
import { readQuantity } from '../../src/entry/read-quantity';
import { toIsoDate } from '../../src/pricing/calendar/plain-date';
import { parsePriceBook } from '../../src/pricing/price-book/parse-price-book';
import { publishedBook } from '../pricing/published-book';
import { anyText } from './any-text';

const RUNS = { numRuns: 3000 };
const SEATS = { minimum: 3, maximum: 1_000_000, step: 1 };

describe('any text: never thrown at, and what is accepted reads back the same', () => {
  test('as a number', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const value = readNumber(text);
        if (value === undefined) return;
        expect(value.isFinite()).toBe(true);
        const written = value.toFixed();
        // A point and three decimals alone may also group thousands: not written in that form.
        const unmistakable = /^-?\d{1,3}\.\d{3}$/.test(written) ? `${written}0` : written;
        expect(readNumber(unmistakable)?.toFixed()).toBe(written);
      }),
      RUNS,
    );
  });

  test('as a quantity, and its mend is accepted', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const reading = readQuantity(text, SEATS);
        const written = reading.ok ? String(reading.value) : reading.problem.mend;
        const again = readQuantity(written, SEATS);
        expect(again).toEqual({ ok: true, value: Number(written) });
        expect(written).toMatch(/^\d+$/);
      }),
      RUNS,
    );
  });

  test.each([
    ['a discount', readDiscount],
    ['a VAT rate', readTaxRate],
  ])('as %s, and its mend empties the field or is accepted', (_, read) => {
    fc.assert(
      fc.property(anyText, (text) => {
        const reading = read(text);
        const written = reading.ok ? reading.value : reading.problem.mend;
        if (!reading.ok && written === '') return;
        expect(written).toMatch(/^\d{1,3}(?:\.\d{1,2})?$/);
        expect(read(written)).toEqual({ ok: true, value: written });
      }),
      RUNS,
    );
  });

  test('as a date, and its mend empties the field or is accepted', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const reading = readDate(text);
        const written = reading.ok ? toIsoDate(reading.value) : reading.problem.mend;
        if (!reading.ok && written === '') return;
        const again = readDate(written);
        expect(again.ok && toIsoDate(again.value)).toBe(written);
      }),
      RUNS,
    );
  });

  test('as a price book: refused, with a problem that names its place', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, fc.json()), (text) => {
        const result = parsePriceBook(text);
        expect(result.ok ? [] : result.problems).not.toHaveLength(0);
      }),
      { numRuns: 500 },
    );
  });
});

test('every real day from 2000 to 2099 is read in each form of writing', () => {
  const days = fc.date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true });
  fc.assert(
    fc.property(days, (instant) => {
      const [year, month, day] = [instant.getUTCFullYear(), instant.getUTCMonth() + 1, instant.getUTCDate()];
      const iso = instant.toISOString().slice(0, 10);
      for (const text of [
        iso,
        `${year}/${month}/${day}`,
        `${year}.${month}.${day}`,
        `${year}年${month}月${day}日`,
      ]) {
        expect(readDate(text)).toEqual({ ok: true, value: { year, month, day } });
      }
    }),
    { numRuns: 1000 },
  );
});

test('any texts in all fields at once: a selection, or issues of those fields only', () => {
  const fields = {
    employees: anyText,
    experts: anyText,
    robots: anyText,
    sessions: anyText,
    'pack-6m': anyText,
    years: anyText,
    industry: anyText,
    'cold-start': anyText,
    start: anyText,
    discount: anyText,
    tax: anyText,
  };
  fc.assert(
    fc.property(fc.record(fields, { requiredKeys: [] }), (texts) => {
      const reading = readNewPurchase(texts, publishedBook);
      const issues = reading.ok ? [] : reading.issues.map(({ field }) => field);
      for (const field of issues) expect(Object.keys(texts)).toContain(field);
      expect(new Set(issues).size).toBe(issues.length);
      expect(reading.ok).toBe(issues.length === 0);
    }),
    { numRuns: 1000 },
  );
});
