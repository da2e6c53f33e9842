import type { TimeLeft } from '../calendar/months-left';
import { evaluateToFen } from '../formula/evaluate';
import {
  type Formula,
  type FormulaUnit,
  minimum,
  number,
  product,
  quotient,
  sum,
  workedOut,
} from '../formula/formula';
import type { PriceBook } from '../price-book/price-book';
import type { PricedRow } from './priced-rows';
import type { QuoteLine } from './quote';
import { quoteLine } from './quote-line';

/** The unit of a month's price, by that of the year's. */
const MONTH_UNITS: Readonly<Partial<Record<FormulaUnit, FormulaUnit>>> = {
  'yuan-per-block-year': 'yuan-per-block-month',
  'yuan-per-seat-year': 'yuan-per-seat-month',
  'yuan-per-set-year': 'yuan-per-set-month',
};

/**
 * A line of an addition: quantity × whole years left × annual price, and
 * quantity × min(odd months × annual price ÷ 10, annual price). One-off items in full.
 * Source: product.md section 3, and section 6, "one-off items bought mid-term".
 */
export function addOnLine(
  row: PricedRow,
  timeLeft: TimeLeft,
  discountPercent: string | undefined,
  { addOn }: PriceBook,
): QuoteLine {
  const line = quoteLine(row, addOnListFormula(row, timeLeft, addOn), discountPercent);
  if (!row.recurring) return line;
  const { wholeYears, partYear, partYearUncapped } = partFormulas(row, timeLeft, addOn);
  const fenOf = (part: Formula | undefined) => (part === undefined ? 0n : evaluateToFen(part));
  return {
    ...line,
    clause: {
      tag: 'for-the-time-left',
      partYearDivisor: addOn.partYearDivisor,
      partYearCapInYears: addOn.partYearCapInYears,
    },
    source: addOn.source,
    parts: {
      wholeYearsFen: fenOf(wholeYears),
      partYearFen: line.listAmountFen - fenOf(wholeYears),
      capSavedFen: fenOf(partYearUncapped) - fenOf(partYear),
    },
  };
}

/** The list amount of a row for the time left, in yuan. `timeLeft` is a month or more. */
export function addOnListFormula(row: PricedRow, timeLeft: TimeLeft, addOn: PriceBook['addOn']): Formula {
  if (!row.recurring) return row.periodFormula;
  const { wholeYears, partYear } = partFormulas(row, timeLeft, addOn);
  if (wholeYears !== undefined && partYear !== undefined) return sum(wholeYears, partYear);
  return wholeYears ?? partYear ?? sum();
}

interface PartFormulas {
  readonly wholeYears: Formula | undefined;
  readonly partYear: Formula | undefined;
  readonly partYearUncapped: Formula | undefined;
}

function partFormulas(
  { quantityFormula, price, priceUnit }: PricedRow,
  { wholeYears, oddMonths }: TimeLeft,
  { partYearDivisor, partYearCapInYears }: PriceBook['addOn'],
): PartFormulas {
  const annualPrice = number(price.amount, priceUnit);
  const monthPrice = workedOut(
    quotient(annualPrice, number(partYearDivisor, 'times')),
    MONTH_UNITS[priceUnit] ?? 'yuan',
  );
  const months = number(oddMonths, 'months-left');
  const uncapped = product(quantityFormula, months, monthPrice);
  // The cap stands in the formula only where it bites: otherwise it reads as the published example.
  const isCapped = oddMonths > partYearDivisor * partYearCapInYears;
  const cap =
    partYearCapInYears === 1 ? annualPrice : product(number(partYearCapInYears, 'times'), annualPrice);
  const partYear = isCapped ? product(quantityFormula, minimum(product(months, monthPrice), cap)) : uncapped;
  return {
    wholeYears:
      wholeYears > 0 ? product(quantityFormula, number(wholeYears, 'years-left'), annualPrice) : undefined,
    partYear: oddMonths > 0 ? partYear : undefined,
    partYearUncapped: oddMonths > 0 ? uncapped : undefined,
  };
}
