import type { PlainDate } from '../pricing/calendar/plain-date';
import type { PriceBook } from '../pricing/price-book/price-book';
import type { RenewalSelection } from '../pricing/selection';
import type { FieldTexts } from './field-names';
import { fieldReader, readBase, readRates, readValueAdded, type SelectionReading } from './field-reader';
import { readContract, readOn } from './read-contract';

/** Reads a renewal from the texts of its fields. Source: public surface, "Deep links", mode `renew`. */
export function readRenewal(
  texts: FieldTexts,
  today: PlainDate,
  book: PriceBook,
): SelectionReading<RenewalSelection> {
  const reader = fieldReader(texts, 'renew', book);
  const contract = readContract(reader, 'renew', texts, today);
  const on = readOn(reader, 'renew', texts, contract, today, book);
  const base = readBase(reader);
  const valueAdded = readValueAdded(reader, texts, 'renew', book);
  const years = reader.term('years');
  const rates = readRates(reader);
  if (reader.issues.length > 0) return { ok: false, issues: reader.issues };
  return { ok: true, selection: { mode: 'renew', contract, on, ...base, ...valueAdded, years, ...rates } };
}
