import { divide, fraction, multiply, toFenHalfUp } from '../../properties/exact-fraction';
import type { Asked, Understood } from './asked';
import { monthsAfter, monthsLeft, writeDay } from './calendar';
import { billedUnits, billLines, type ReferenceLine, sumOf, type Time } from './lines';

export type Figures = Readonly<Record<string, string>>;

/** "420280.00" */
export function writeFen(fen: bigint): string {
  const digits = String(fen < 0n ? -fen : fen).padStart(3, '0');
  return `${fen < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

const over = (fen: bigint, divisor: bigint): bigint => toFenHalfUp(fraction(fen, 100n * divisor));

/** The time that an order pays for. Sections 2, 3 and 4. */
export function timeOf({ mode }: Asked, { years, start, term, on }: Understood): Time {
  if (mode !== 'add' || start === undefined) return { wholeYears: years, oddMonths: 0 };
  const months = monthsLeft(start, term, on);
  return { wholeYears: Math.floor(months / 12), oddMonths: months % 12 };
}

/**
 * Every figure of an order, by its public name. `quantities` has the packs, too: those chosen by hand, or the mix that
 * covers a demand.
 */
export function reckon(
  asked: Asked,
  order: Understood,
  quantities: Readonly<Record<string, number>>,
): Figures {
  const { book } = asked;
  const lines = billLines(quantities, timeOf(asked, order), order.discount, book);
  const totalFen = sumOf(lines, ({ dueFen }) => dueFen);
  const people = quantities.employees ?? 0;
  const billed = Number(billedUnits('employees', people, book).top) * book.items.employees.blockSize;
  const given = (quantities.robots ?? 0) * book.items.robots.sessionsIncluded;
  const bought = book.sessionPacks.reduce(
    (sum, { id, sessions }) => sum + (quantities[id] ?? 0) * sessions,
    0,
  );
  const net = toFenHalfUp(divide(fraction(totalFen, 100n), fraction(10_000n + (order.tax ?? 0n), 10_000n)));
  return {
    total: writeFen(totalFen),
    ...(order.discount < 10_000n && { 'list-total': writeFen(sumOf(lines, ({ listFen }) => listFen)) }),
    ...Object.fromEntries(
      (['base', 'value-added'] as const).map((id) => [
        `group:${id}`,
        writeFen(
          sumOf(
            lines.filter(({ group }) => group === id),
            ({ dueFen }) => dueFen,
          ),
        ),
      ]),
    ),
    ...Object.fromEntries(lines.map(({ id, dueFen }) => [`line:${id}`, writeFen(dueFen)])),
    ...(people > 0 && { 'billed:employees': String(billed), 'headroom:employees': String(billed - people) }),
    'sessions:included': String(given),
    'sessions:total': String(given + bought),
    ...(order.tax !== undefined && { 'tax:net': writeFen(net), 'tax:amount': writeFen(totalFen - net) }),
    ...(asked.mode !== 'add' && {
      'per-year': writeFen(over(totalFen, BigInt(order.years))),
      'per-employee-month': writeFen(over(totalFen, BigInt(order.years * 12 * people))),
    }),
    ...datesOf(asked, order, lines),
    ...(asked.mode === 'add' && partsOf(lines)),
  };
}

/** Section 3: both parts of every yearly fee, and what the cap on odd months took off. */
function partsOf(lines: readonly ReferenceLine[]): Figures {
  const yearly = lines.filter(({ group }) => group === 'base');
  return {
    ...Object.fromEntries(
      yearly.flatMap(({ id, wholeYearsFen, partYearFen, capSavedFen }) => [
        [`whole-years:${id}`, writeFen(wholeYearsFen)],
        [`part-year:${id}`, writeFen(partYearFen)],
        [`cap-saved:${id}`, writeFen(capSavedFen)],
      ]),
    ),
    'cap-saved': writeFen(sumOf(yearly, ({ capSavedFen }) => capSavedFen)),
  };
}

/** Sections 4 and 6: expiry, reclaim, the new term from the old expiry, and the days that it lost. */
function datesOf({ mode, book }: Asked, order: Understood, lines: readonly ReferenceLine[]): Figures {
  const { start, term, years, on } = order;
  if (start === undefined) return {};
  if (mode === 'new') return { 'date:new-expiry': writeDay(monthsAfter(start, 12 * years)) };

  const expiry = monthsAfter(start, 12 * term);
  const life = {
    'date:expiry': writeDay(expiry),
    'date:reclaim': writeDay(monthsAfter(expiry, book.lifecycle.graceMonths)),
  };
  if (mode === 'add') {
    const months = monthsLeft(start, term, on);
    return {
      ...life,
      'months-left': String(months),
      'whole-years': String(Math.floor(months / 12)),
      'odd-months': String(months % 12),
    };
  }
  const newExpiry = monthsAfter(start, 12 * (term + years));
  // Only days that are paid for: a list may give a longer grace than the term that is bought.
  const lost = Math.min(on, newExpiry) - expiry;
  const recurringFen = sumOf(
    lines.filter(({ group }) => group === 'base'),
    ({ dueFen }) => dueFen,
  );
  const share = multiply(fraction(recurringFen, 100n), fraction(BigInt(lost), BigInt(newExpiry - expiry)));
  return {
    ...life,
    'date:new-expiry': writeDay(newExpiry),
    ...(lost > 0 && { 'days-lost': String(lost), 'days-lost:price': writeFen(toFenHalfUp(share)) }),
  };
}
