import { defaultTermText } from '../../entry/default-text';
import { modeFields } from '../../entry/field-names';
import type { Mode } from '../../entry/modes';
import { notOfferedNames } from '../../entry/not-offered';
import type { ContractState } from '../../pricing/calendar/contract-life';
import { isBefore, type PlainDate, toIsoDate } from '../../pricing/calendar/plain-date';
import type { ContractOnDay } from '../../pricing/contract-history/contract-on-day';
import { contractWithin } from '../../pricing/contract-history/contract-within';
import type { PriceBook } from '../../pricing/price-book/price-book';
import type { FieldChanges } from '../../store/calculator-store';
import type { Draft } from '../../store/draft';

/** What can be priced for a contract as it stands: its modes with the fields that each is filled in with. */
export type ContractWays = Readonly<Partial<Record<Mode, FieldChanges>>>;

/** Whether something can be added to a contract in this state. */
export const isRunning = ({ tag }: ContractState): boolean => tag === 'running' || tag === 'ending';

/** The buyer's own rates are about no contract: they stay as they are. */
const isKept = (field: string): boolean => field === 'discount' || field === 'tax';

/**
 * An addition while the contract runs, a renewal until it is reclaimed, after that only a new purchase. Every
 * other field of the form, whose texts are in `drafts`, returns to its default. No addition where more years are left than the form takes.
 */
export function contractWays(
  { termYears, life, state, quantities, renewedAhead }: ContractOnDay,
  today: PlainDate,
  book: PriceBook,
  drafts: Draft['texts'],
): ContractWays {
  const filled = (mode: Mode, texts: FieldChanges): FieldChanges => ({
    ...Object.fromEntries(
      [...modeFields(mode, book), ...notOfferedNames(drafts[mode], mode, book)]
        .filter((field) => !isKept(field))
        .map((field) => [field, undefined]),
    ),
    ...texts,
  });
  // A renewal is for the term after the last one that is paid for.
  const { employees, experts, tickets, robots, knowledge } = quantities;
  const latest = renewedAhead?.quantities ?? quantities;
  if (state.tag === 'reclaimed') {
    const texts = { employees, experts, tickets, robots, knowledge };
    return { new: filled('new', countTexts(texts)) };
  }
  const contract = contractWithin({ start: life.start, termYears }, book);
  const fields = { start: toIsoDate(contract.start), term: String(contract.termYears) };
  const renewal = filled('renew', {
    ...fields,
    ...countTexts({
      employees: latest.employees,
      experts: latest.experts,
      tickets: latest.tickets,
      robots: latest.robots,
    }),
    // Until expiry the day of a renewal changes nothing; then each day costs service.
    ...(state.tag === 'stopped' && { on: toIsoDate(today) }),
    years: defaultTermText('years', book),
  });
  return {
    ...(isRunning(state) &&
      !isBefore(today, contract.start) && {
        add: filled('add', { ...fields, headcount: String(employees) }),
      }),
    renew: renewal,
  };
}

const countTexts = (counts: Readonly<Record<string, number>>): FieldChanges =>
  Object.fromEntries(Object.entries(counts).map(([name, count]) => [name, String(count)]));
