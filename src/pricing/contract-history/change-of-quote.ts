import { isBefore, type PlainDate } from '../calendar/plain-date';
import type { AddOnQuote, Quote, RenewalQuote } from '../quote/quote';
import { CONTRACT_ITEMS, type ContractChange, type ContractQuantities } from './contract-history';

/** What a quote buys, as a contract keeps it: packs by their sessions. */
export const quantitiesOf = ({ selection, sessions }: Quote): ContractQuantities => ({
  employees: selection.employees,
  experts: selection.experts,
  tickets: selection.tickets,
  robots: selection.robots,
  knowledge: selection.knowledge,
  sessionsInPacks: sessions.inPacks,
});

/**
 * An addition or renewal that was priced, as one that was carried out by `today`; `undefined` where nothing
 * is added. A renewal is priced alike on every day up to expiry, so a day to come stands for today; an
 * addition keeps its day, which decides its fee.
 */
export function changeOfQuote(
  quote: AddOnQuote | RenewalQuote,
  today: PlainDate,
): ContractChange | undefined {
  const bought = quantitiesOf(quote);
  const { on } = quote.selection;
  if (quote.mode === 'renew') {
    const carriedOutOn = isBefore(today, on) ? latestOf(today, quote.life.start) : on;
    return { kind: 'renewal', on: carriedOutOn, years: quote.selection.years, renewed: bought };
  }
  return CONTRACT_ITEMS.some((item) => bought[item] > 0)
    ? { kind: 'addition', on, added: bought }
    : undefined;
}

const latestOf = (a: PlainDate, b: PlainDate): PlainDate => (isBefore(a, b) ? b : a);
