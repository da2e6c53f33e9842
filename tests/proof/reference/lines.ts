import type { PriceBook } from '../../../src/pricing/price-book/price-book';
import {
  add,
  divide,
  type ExactFraction,
  fraction,
  fromDecimal,
  multiply,
  roundUp,
  smaller,
  toFenHalfUp,
} from '../../properties/exact-fraction';
import { BASE, type ReferenceItem } from './asked';

/** The time that is paid for: whole years, and months beyond them. */
export interface Time {
  readonly wholeYears: number;
  readonly oddMonths: number;
}

/** A row of the bill, its money in fen. */
export interface ReferenceLine {
  readonly id: string;
  readonly group: 'base' | 'value-added';
  readonly listFen: bigint;
  readonly dueFen: bigint;
  readonly wholeYearsFen: bigint;
  readonly partYearFen: bigint;
  readonly capSavedFen: bigint;
}

const ALL = 10_000n;
const count = (value: number): ExactFraction => fraction(BigInt(value));

/** Section 6: employees in started blocks. */
export function billedUnits(id: ReferenceItem, quantity: number, { items }: PriceBook): ExactFraction {
  const { blockSize } = items.employees;
  return id === 'employees' ? roundUp(divide(count(quantity), count(blockSize))) : count(quantity);
}

/**
 * The rows of a bill for a time, in the order of the price list, those of nothing left out. `discount` is hundredths of
 * a percent of the list price. Sections 2 and 3.
 */
export function billLines(
  quantities: Readonly<Record<string, number>>,
  { wholeYears, oddMonths }: Time,
  discount: bigint,
  book: PriceBook,
): ReferenceLine[] {
  const { partYearDivisor, partYearCapInYears } = book.addOn;

  const line = (
    id: string,
    group: ReferenceLine['group'],
    whole: ExactFraction,
    part: ExactFraction,
    uncapped: ExactFraction,
  ): ReferenceLine => {
    const list = add(whole, part);
    return {
      id,
      group,
      listFen: toFenHalfUp(list),
      dueFen: toFenHalfUp(multiply(list, fraction(discount, ALL))),
      wholeYearsFen: toFenHalfUp(whole),
      partYearFen: toFenHalfUp(part),
      capSavedFen: toFenHalfUp(add(uncapped, multiply(part, count(-1)))),
    };
  };
  const recurring = (id: (typeof BASE)[number]): ReferenceLine => {
    const yearly = multiply(
      fromDecimal(book.items[id].price.amount),
      billedUnits(id, quantities[id] ?? 0, book),
    );
    const byMonth = multiply(divide(yearly, count(partYearDivisor)), count(oddMonths));
    const cap = multiply(yearly, count(partYearCapInYears));
    return line(id, 'base', multiply(yearly, count(wholeYears)), smaller(byMonth, cap), byMonth);
  };
  const once = (id: string, yuan: string): ReferenceLine => {
    const amount = multiply(fromDecimal(yuan), count(quantities[id] ?? 0));
    return line(id, 'value-added', amount, fraction(0n), fraction(0n));
  };
  return [
    ...BASE.map(recurring),
    once('knowledge', book.items.knowledge.price.amount),
    ...book.sessionPacks.map(({ id, price }) => once(id, price.amount)),
  ].filter(({ id }) => (quantities[id] ?? 0) > 0);
}

export const sumOf = (lines: readonly ReferenceLine[], amount: (line: ReferenceLine) => bigint): bigint =>
  lines.reduce((sum, line) => sum + amount(line), 0n);
