import type { ChangeTexts, ContractTexts, QuantityTexts } from '../../../entry/read-contract-history';
import { modeAt, readContractHistory } from '../../../entry/read-contract-history';
import { type PlainDate, toIsoDate } from '../../../pricing/calendar/plain-date';
import {
  CONTRACT_ITEMS,
  type ContractChange,
  type ContractQuantities,
} from '../../../pricing/contract-history/contract-history';
import { contractOnDay } from '../../../pricing/contract-history/contract-on-day';
import { contractLimits } from '../../../pricing/contract-history/contract-problems';
import { termLimits } from '../../../pricing/limits';
import type { PriceBook } from '../../../pricing/price-book/price-book';
import type { ContractRecord } from '../../../store/ledger/records';

/** A new contract before anything is typed: the least that is sold, the start left open. */
export const emptyContractTexts = (book: PriceBook): ContractTexts => ({
  name: '',
  start: '',
  years: String(termLimits(book).minimum),
  quantities: leastTexts(undefined, book),
  changes: [],
});

export const contractTextsOf = ({
  name,
  start,
  years,
  quantities,
  changes,
}: ContractRecord): ContractTexts => ({
  name,
  start,
  years: String(years),
  quantities: quantityTexts(quantities),
  changes: changes.map((change, index) => ({
    key: `kept-${index}`,
    kind: change.kind,
    on: change.on,
    years: change.kind === 'renewal' ? String(change.years) : '1',
    quantities: quantityTexts(change.kind === 'renewal' ? change.renewed : change.added),
  })),
});

/**
 * One more change, with what is likely: an addition of nothing yet, today; a renewal on the day of expiry
 * with the quantities that the contract then has, as far as it can be read.
 */
export function newChangeTexts(
  kind: ContractChange['kind'],
  texts: ContractTexts,
  today: PlainDate,
  book: PriceBook,
): ChangeTexts {
  const key = `new-${1 + Math.max(0, ...texts.changes.map((change) => Number(/^new-(\d+)$/.exec(change.key)?.[1] ?? 0)))}`;
  const years = String(termLimits(book).minimum);
  if (kind === 'addition') {
    return { key, kind, on: toIsoDate(today), years, quantities: leastTexts(kind, book) };
  }
  const reading = readContractHistory(texts, book);
  if (!reading.ok) return { key, kind, on: '', years, quantities: leastTexts(kind, book) };
  const latest = reading.history.changes.at(-1)?.on ?? reading.history.start;
  const { life, quantities, renewedAhead } = contractOnDay(reading.history, latest, book);
  const renewed = { ...(renewedAhead?.quantities ?? quantities), knowledge: 0, sessionsInPacks: 0 };
  return { key, kind, on: toIsoDate(life.expiry), years, quantities: quantityTexts(renewed) };
}

const leastTexts = (kind: ContractChange['kind'] | undefined, book: PriceBook): QuantityTexts =>
  textsOf((item) => contractLimits(item, modeAt(kind), undefined, book).minimum);

const quantityTexts = (quantities: ContractQuantities): QuantityTexts => textsOf((item) => quantities[item]);

const textsOf = (countOf: (item: keyof ContractQuantities) => number): QuantityTexts =>
  Object.fromEntries(CONTRACT_ITEMS.map((item) => [item, String(countOf(item))])) as Record<
    keyof ContractQuantities,
    string
  >;
