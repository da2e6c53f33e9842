import type { TimeLeft } from '../calendar/months-left';
import { evaluateToFen } from '../formula/evaluate';
import {
  capped,
  type Formula,
  type FormulaUnit,
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
  return {
    ...line,
    clause: {
      tag: 'for-the-time-left',
      partYearDivisor: addOn.partYearDivisor,
      partYearCapInYears: addOn.partYearCapInYears,
    },
    source: addOn.source,
    parts: {
      wholeYearsFen: evaluateToFen(wholeYears),
      partYearFen: line.listAmountFen - evaluateToFen(wholeYears),
      capSavedFen: evaluateToFen(partYearUncapped) - evaluateToFen(partYear),
    },
  };
}

/** The list amount of a row for the time left, in yuan: the parts that there are. `timeLeft` is a month or more. */
export function addOnListFormula(row: PricedRow, timeLeft: TimeLeft, addOn: PriceBook['addOn']): Formula {
  if (!row.recurring) return row.periodFormula;
  const { wholeYears, partYear } = partFormulas(row, timeLeft, addOn);
  if (timeLeft.wholeYears > 0 && timeLeft.oddMonths > 0) return sum(wholeYears, partYear);
  return timeLeft.wholeYears > 0 ? wholeYears : partYear;
}

/** The same list amount with both of its parts, whether or not there are whole years and odd months now. */
export function addOnBothPartsFormula(
  row: PricedRow,
  timeLeft: TimeLeft,
  addOn: PriceBook['addOn'],
): Formula {
  if (!row.recurring) return row.periodFormula;
  const { wholeYears, partYear } = partFormulas(row, timeLeft, addOn);
  return sum(wholeYears, partYear);
}

interface PartFormulas {
  readonly wholeYears: Formula;
  readonly partYear: Formula;
  readonly partYearUncapped: Formula;
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
  const months = product(number(oddMonths, 'months-left'), monthPrice);
  const cap = product(number(partYearCapInYears, 'years-at-most'), annualPrice);
  return {
    wholeYears: product(quantityFormula, number(wholeYears, 'years-left'), annualPrice),
    partYear: product(quantityFormula, capped(months, cap)),
    partYearUncapped: product(quantityFormula, months),
  };
}
