import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readBareNumber, readNumber } from '../../../src/entry/read-number';
import { readDiscount, readTaxRate } from '../../../src/entry/read-percent';
import { readQuantity, splitValues } from '../../../src/entry/read-quantity';
import { quantityLimits } from '../../../src/pricing/limits';
import { publishedBook } from '../../pricing/published-book';
import { answerInTime } from '../answer-in-time';
import { RUNS } from '../runs';
import { anyNumberText, anyPercentText } from './any-number-text';
import { hostile } from './damaged-text';
import { denotedNumber, plainSigns } from './independent-number';

const UNIT = /(?:席位|[人名个席套年元条次包])$/;
const EMPLOYEES = quantityLimits('employees', 'new', publishedBook);

test('a number field takes what its text denotes, whole, and nothing else', () => {
  fc.assert(
    fc.property(hostile(anyNumberText), (text) => {
      const value = answerInTime(() => readNumber(text));
      if (value === undefined) return;
      expect(value.isFinite()).toBe(true);
      expect(value.toFixed(), text).toBe(denotedNumber(text, UNIT));
      const bare = answerInTime(() => readBareNumber(text));
      if (bare !== undefined) expect(bare.toFixed()).toBe(value.toFixed());
      // 6.000 alone is refused: it may be six or six thousand.
      const written = value.toFixed();
      if (!/^-?\d{1,3}\.\d{3}$/.test(written)) expect(readNumber(written)?.toFixed()).toBe(written);
    }),
    { numRuns: RUNS },
  );
});

test('a quantity is whole, within its limits and what its text denotes; what mends a refused one is taken', () => {
  fc.assert(
    fc.property(hostile(anyNumberText), (text) => {
      const reading = answerInTime(() => readQuantity(text, EMPLOYEES));
      if (reading.ok) {
        expect(Number.isSafeInteger(reading.value)).toBe(true);
        expect(reading.value).toBeGreaterThanOrEqual(1000);
        expect(reading.value).toBeLessThanOrEqual(10_000_000);
        // A column that was pasted with one value in it.
        const [only = ''] = splitValues(text);
        expect(String(reading.value), text).toBe(denotedNumber(only, UNIT));
      }
      const again = reading.ok ? String(reading.value) : reading.problem.mend;
      expect(readQuantity(again, EMPLOYEES)).toEqual({ ok: true, value: Number(again) });
    }),
    { numRuns: RUNS },
  );
});

/** Percent as fold: 85折 is 85, 8.5折 is 85, 八折 is 80. */
function denotedPercent(text: string): string | undefined {
  const isFold = plainSigns(text).endsWith('折');
  const denoted = denotedNumber(text, isFold ? /折$/ : / *%$/);
  return denoted !== undefined && isFold && Number(denoted) <= 10
    ? denotedNumber(`${denoted}十`, /^$/)
    : denoted;
}

test.each([
  ['a discount', readDiscount, 0.01],
  ['a tax rate', readTaxRate, 0],
] as const)('%s is a percentage of at most two decimals, and what its text denotes', (_, read, least) => {
  fc.assert(
    fc.property(hostile(anyPercentText), (text) => {
      const reading = answerInTime(() => read(text));
      const { mend } = reading.ok ? { mend: reading.value } : reading.problem;
      if (mend !== '') expect(read(mend)).toEqual({ ok: true, value: mend });
      if (!reading.ok) return;
      expect(reading.value).toMatch(/^(?:100|\d{1,2}(?:\.\d{1,2})?)$/);
      expect(Number(reading.value)).toBeGreaterThanOrEqual(least);
      const [only = ''] = splitValues(text);
      expect(reading.value, text).toBe(denotedPercent(only));
    }),
    { numRuns: RUNS },
  );
});
