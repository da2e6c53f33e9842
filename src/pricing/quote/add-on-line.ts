import type { TimeLeft } from '../calendar/months-left';
import type { Fen } from '../fen';
import { capped, workedOut } from '../formula/capped';
import { evaluate } from '../formula/evaluate';
import { type Formula, type FormulaUnit, number, product, quotient, sum } from '../formula/formula';
import { isLess, NOTHING, plus, type Rational, times, toFen } from '../formula/rational';
import type { PriceBook } from '../price-book/price-book';
import type { Discount, ExactLine } from './exact-line';
import { type PricedRow, periodFormula } from './priced-rows';
import type { QuoteLine } from './quote';
import { quoteLine, termLine } from './quote-line';

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
  discount: Discount | undefined,
  { addOn }: PriceBook,
): ExactLine {
  if (!row.recurring) return termLine(row, 1, discount);
  const formulas = partFormulas(row, timeLeft, addOn);
  const wholeYears = timeLeft.wholeYears > 0 ? evaluate(formulas.wholeYears) : NOTHING;
  const { partYear, capSavedFen } = timeLeft.oddMonths > 0 ? partYearOf(row, formulas) : NO_PART_YEAR;
  const exactListAmount = plus(wholeYears, partYear);
  const { line } = quoteLine(row, partsThatAre(formulas, timeLeft), exactListAmount, discount);
  const wholeYearsFen = toFen(wholeYears);
  // Put on the line just made: a copy of it took longer than all of the arithmetic.
  const itsOwn: Pick<QuoteLine, 'clause' | 'source' | 'parts'> = {
    clause: {
      tag: 'for-the-time-left',
      partYearDivisor: addOn.partYearDivisor,
      partYearCapInYears: addOn.partYearCapInYears,
    },
    source: addOn.source,
    parts: { wholeYearsFen, partYearFen: line.listAmountFen - wholeYearsFen, capSavedFen },
  };
  return { line: Object.assign(line, itsOwn), exactListAmount };
}

const NO_PART_YEAR = { partYear: NOTHING, capSavedFen: 0n };

/** What the odd months come to in yuan, and what the cap takes off. */
function partYearOf(
  { quantityFormula }: PricedRow,
  { months: ofMonths, cap: ofCap }: PartFormulas,
): { readonly partYear: Rational; readonly capSavedFen: Fen } {
  const quantity = evaluate(quantityFormula);
  const months = evaluate(ofMonths);
  const cap = evaluate(ofCap);
  if (!isLess(cap, months)) return { partYear: times(quantity, months), capSavedFen: 0n };
  const partYear = times(quantity, cap);
  return { partYear, capSavedFen: toFen(times(quantity, months)) - toFen(partYear) };
}

/** The list amount of a row for the time left, in yuan: the parts that there are. `timeLeft` is a month or more. */
export function addOnListFormula(row: PricedRow, timeLeft: TimeLeft, addOn: PriceBook['addOn']): Formula {
  if (!row.recurring) return periodFormula(row);
  return partsThatAre(partFormulas(row, timeLeft, addOn), timeLeft);
}

function partsThatAre({ wholeYears, partYear }: PartFormulas, timeLeft: TimeLeft): Formula {
  if (timeLeft.wholeYears > 0 && timeLeft.oddMonths > 0) return sum(wholeYears, partYear);
  return timeLeft.wholeYears > 0 ? wholeYears : partYear;
}

/** The same list amount with both of its parts, whether or not there are whole years and odd months now. */
export function addOnBothPartsFormula(
  row: PricedRow,
  timeLeft: TimeLeft,
  addOn: PriceBook['addOn'],
): Formula {
  if (!row.recurring) return periodFormula(row);
  const { wholeYears, partYear } = partFormulas(row, timeLeft, addOn);
  return sum(wholeYears, partYear);
}

interface PartFormulas {
  readonly wholeYears: Formula;
  readonly partYear: Formula;
  /** The odd months of one, and the most that they come to. */
  readonly months: Formula;
  readonly cap: Formula;
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
    months,
    cap,
  };
}
