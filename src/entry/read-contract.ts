import type { Contract } from '../pricing/calendar/contract-dates';
import { type ContractLife, contractLife } from '../pricing/calendar/contract-life';
import { addDays } from '../pricing/calendar/day-arithmetic';
import { dayToRenew } from '../pricing/calendar/day-to-renew';
import { isBefore, type PlainDate, toIsoDate } from '../pricing/calendar/plain-date';
import type { PriceBook } from '../pricing/price-book/price-book';
import { defaultOnText, defaultStartText } from './default-text';
import type { FieldTexts } from './field-names';
import type { FieldProblem } from './field-problem';
import { type FieldReader, fieldReader, readRequiredDate } from './field-reader';

/** The contract that the texts say, as far as they can be read: whatever else is wrong in the form. */
export function contractOf(
  mode: 'add' | 'renew',
  texts: FieldTexts,
  today: PlainDate,
  book: PriceBook,
): Contract | undefined {
  const reader = fieldReader(texts, mode, book);
  const contract = readContract(reader, mode, texts, today);
  return reader.issues.length > 0 ? undefined : contract;
}

/** The contract's start and years. A refused field gives an issue, and then nothing may use the contract. */
export function readContract(
  reader: FieldReader,
  mode: 'add' | 'renew',
  texts: FieldTexts,
  today: PlainDate,
): Contract {
  const fallback = defaultStartText(mode, today);
  const start = reader.accept('start', readRequiredDate(texts.start ?? fallback, fallback)) ?? today;
  return { start, termYears: reader.term('term') };
}

/**
 * The day of the addition or renewal, within the contract as far as that is known: an addition ends before
 * expiry, a renewal before reclaim. Source: product.md sections 3, 4 and 6.
 */
export function readOn(
  reader: FieldReader,
  mode: 'add' | 'renew',
  texts: FieldTexts,
  contract: Contract,
  today: PlainDate,
  book: PriceBook,
): PlainDate {
  const isContractKnown = reader.issues.length === 0;
  const fallback = defaultOnText(mode, texts, today, book);
  // A default that follows from fields which are refused is no mistake of its own.
  const text = texts.on ?? fallback;
  if (text === undefined) return today;
  // What the page itself derives may lie beyond the years that can be typed.
  const on =
    texts.on === undefined && mode === 'renew' && isContractKnown
      ? dayToRenew(contract, book.lifecycle.graceMonths)
      : reader.accept('on', readRequiredDate(text, fallback ?? ''));
  if (on === undefined) return today;
  const problem = isContractKnown ? dayProblem(mode, on, contractLife(contract, book)) : undefined;
  if (problem !== undefined) reader.accept('on', { ok: false, problem });
  return on;
}

function dayProblem(
  mode: 'add' | 'renew',
  on: PlainDate,
  { start, expiry, reclaim }: ContractLife,
): FieldProblem | undefined {
  const day = toIsoDate(on);
  if (isBefore(on, start)) {
    return { tag: 'before-start', day, start: toIsoDate(start), mend: toIsoDate(start) };
  }
  const end = mode === 'add' ? expiry : reclaim;
  if (isBefore(on, end)) return undefined;
  const mend = toIsoDate(addDays(end, -1));
  if (mode === 'renew') return { tag: 'not-before-reclaim', day, reclaim: toIsoDate(end), mend };
  const isReclaimed = !isBefore(on, reclaim);
  return {
    tag: 'not-before-expiry',
    day,
    expiry: toIsoDate(end),
    ...(isReclaimed && { reclaimed: toIsoDate(reclaim) }),
    mend,
  };
}
