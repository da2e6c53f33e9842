import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayAdvice } from '../../src/pricing/advice/day-advice';
import { feeByMonth, feeSteps, firstDayToCompare } from '../../src/pricing/advice/fee-by-day';
import { expiryDate } from '../../src/pricing/calendar/contract-dates';
import { addDays, daysBetween } from '../../src/pricing/calendar/day-arithmetic';
import { compareDates, isBefore, type PlainDate } from '../../src/pricing/calendar/plain-date';
import type { Fen } from '../../src/pricing/fen';
import { quoteAddOn } from '../../src/pricing/quote/quote-add-on';
import type { AddOnSelection } from '../../src/pricing/selection';
import { bookWithSeatPrices, publishedBook } from '../pricing/published-book';
import { anyAddition } from './any-selection';
import { anyShare } from './any-share';

/** The vendor's list, written down once more: fen a year, for what is paid by the year. */
const ANNUAL_FEN: Readonly<Record<string, bigint>> = {
  employees: 1_000_000n,
  experts: 300_000n,
  tickets: 188_000n,
  robots: 12_800_000n,
};
/** In fen, for what is paid once. */
const ONCE_FEN: Readonly<Record<string, bigint>> = {
  knowledge: 1_500_000n,
  'pack-120k': 160_000n,
  'pack-360k': 360_000n,
  'pack-960k': 760_000n,
  'pack-6m': 3_600_000n,
};

const expiryOf = ({ contract }: AddOnSelection) => expiryDate(contract.start, contract.termYears);
const feeOn = (selection: AddOnSelection, on: PlainDate): Fen =>
  quoteAddOn({ ...selection, on }, publishedBook).totalFen;

/** A day of what is left of the contract: at 0 the day itself, at 1 the day before expiry. */
function laterDay(selection: AddOnSelection, share: number): PlainDate {
  const days = daysBetween(selection.on, expiryOf(selection));
  return addDays(selection.on, Math.floor(share * (days - 1)));
}

describe('the fee for what is added', () => {
  test('by the rule, in whole numbers: quantity × (price × years + the lesser of months × price ÷ 10 and price)', () => {
    fc.assert(
      fc.property(anyAddition, (selection) => {
        const { lines, timeLeft } = quoteAddOn(selection, publishedBook);
        const [years, months] = [BigInt(timeLeft.wholeYears), BigInt(timeLeft.oddMonths)];
        for (const { id, billedQuantity, listAmountFen } of lines) {
          const annualFen = ANNUAL_FEN[id];
          const quantity = BigInt(billedQuantity) / (id === 'employees' ? 1000n : 1n);
          if (annualFen === undefined) {
            expect(listAmountFen).toBe(quantity * (ONCE_FEN[id] ?? 0n));
          } else {
            const oddFen = (months * annualFen) / 10n;
            const partYearFen = oddFen < annualFen ? oddFen : annualFen;
            expect(listAmountFen).toBe(quantity * (annualFen * years + partYearFen));
          }
        }
      }),
      { numRuns: 250 },
    );
  });

  test('never rises as the day gets later', () => {
    fc.assert(
      fc.property(anyAddition, anyShare, (selection, share) => {
        expect(feeOn(selection, laterDay(selection, share)) <= feeOn(selection, selection.on)).toBe(true);
      }),
      { numRuns: 250 },
    );
  });

  test('never exceeds quantity × annual price × started years', () => {
    fc.assert(
      fc.property(anyAddition, (selection) => {
        const { lines, timeLeft } = quoteAddOn(selection, publishedBook);
        const startedYears = BigInt(Math.ceil(timeLeft.months / 12));
        for (const { id, billedQuantity, recurring, amountFen, listAmountFen } of lines) {
          if (!recurring) continue;
          const quantity = BigInt(billedQuantity) / (id === 'employees' ? 1000n : 1n);
          const mostFen = quantity * (ANNUAL_FEN[id] ?? 0n) * startedYears;
          expect(listAmountFen <= mostFen && amountFen <= mostFen).toBe(true);
        }
      }),
      { numRuns: 250 },
    );
  });

  test('is its two parts, and the cap saves at most a tenth of a year', () => {
    fc.assert(
      fc.property(anyAddition, (selection) => {
        const { lines, capSavedFen } = quoteAddOn(selection, publishedBook);
        let savedFen = 0n;
        for (const { id, parts, listAmountFen, billedQuantity } of lines) {
          if (parts === undefined) {
            expect(ONCE_FEN).toHaveProperty(id);
            continue;
          }
          expect(parts.wholeYearsFen + parts.partYearFen).toBe(listAmountFen);
          const quantity = BigInt(billedQuantity) / (id === 'employees' ? 1000n : 1n);
          expect([0n, (quantity * (ANNUAL_FEN[id] ?? 0n)) / 10n]).toContain(parts.capSavedFen);
          savedFen += parts.capSavedFen;
        }
        expect(capSavedFen).toBe(savedFen);
      }),
      { numRuns: 200 },
    );
  });
});

describe('the steps of the fee by day', () => {
  test('follow each other from the first day to the day before expiry, each cheaper than the one before', () => {
    fc.assert(
      fc.property(anyAddition, (selection) => {
        const steps = feeSteps(feeByMonth(selection, selection.on, publishedBook));
        let next = selection.on;
        let feeFen: Fen | undefined;
        for (const step of steps) {
          expect(step.from).toEqual(next);
          expect(isBefore(step.to, step.from)).toBe(false);
          expect(step.dropFen).toBe(feeFen === undefined ? 0n : feeFen - step.feeFen);
          expect(feeFen === undefined || step.feeFen < feeFen).toBe(true);
          next = addDays(step.to, 1);
          feeFen = step.feeFen;
        }
        expect(next).toEqual(expiryOf(selection));
        expect(steps.at(-1)?.fewestMonths).toBe(1);
      }),
      { numRuns: 100 },
    );
  });

  test.each([
    ['the published list', publishedBook],
    ['a list whose months cost half a fen', bookWithSeatPrices('3000.55', '1880.55')],
  ])('agree on any day with the quote of an addition on that day: %s', (_, book) => {
    fc.assert(
      fc.property(anyAddition, anyShare, (selection, share) => {
        const day = laterDay(selection, share);
        const holds = ({ from, to }: { from: PlainDate; to: PlainDate }) =>
          compareDates(from, day) <= 0 && compareDates(day, to) <= 0;
        const months = feeByMonth(selection, selection.on, book);
        const quote = quoteAddOn({ ...selection, on: day }, book);
        expect(months.filter(holds)).toMatchObject([
          { feeFen: quote.totalFen, monthsLeft: quote.timeLeft.months },
        ]);
        expect(feeSteps(months).filter(holds)).toMatchObject([{ feeFen: quote.totalFen }]);
      }),
      { numRuns: 150 },
    );
  });
});

test('the advice about a day holds: what it promises is what the quotes say', () => {
  fc.assert(
    fc.property(anyAddition, anyShare, (selection, share) => {
      const today = selection.on;
      const on = laterDay(selection, share);
      const asked = { ...selection, on };
      const advice = dayAdvice(feeByMonth(asked, firstDayToCompare(asked, today), publishedBook), on, today);
      const feeFen = feeOn(selection, on);
      switch (advice.tag) {
        case 'same-fee-longer':
          expect(feeOn(selection, advice.by)).toBe(feeFen);
          expect(isBefore(advice.by, today)).toBe(false);
          expect(advice.moreMonths).toBeGreaterThan(0);
          expect(advice.moreMonths).toBeLessThanOrEqual(2);
          break;
        case 'cheaper-later':
          expect(feeOn(selection, advice.from)).toBe(feeFen - advice.savedFen);
          expect(advice.savedFen > 0n && isBefore(on, advice.from)).toBe(true);
          expect(feeOn(selection, addDays(advice.from, -1))).toBe(feeFen);
          break;
        default:
          expect(feeOn(selection, addDays(expiryOf(selection), -1))).toBe(feeFen);
      }
    }),
    { numRuns: 200 },
  );
});
