import type { PlainDate } from '../pricing/calendar/plain-date';
import type { PriceBook } from '../pricing/price-book/price-book';
import type { AddOnSelection } from '../pricing/selection';
import type { FieldTexts } from './field-names';
import {
  fieldReader,
  readBase,
  readRates,
  readRequests,
  readValueAdded,
  type SelectionReading,
} from './field-reader';
import { readContract, readOn } from './read-contract';
import { readHeadcount } from './read-headcount';

/** Reads an addition from the texts of its fields. Source: public surface, "Deep links", mode `add`. */
export function readAddOn(
  texts: FieldTexts,
  today: PlainDate,
  book: PriceBook,
): SelectionReading<AddOnSelection> {
  const reader = fieldReader(texts, 'add', book);
  const contract = readContract(reader, 'add', texts, today);
  const on = readOn(reader, 'add', texts, contract, today, book);
  const headcount = reader.optional('headcount', (text) => readHeadcount(text, book));
  const base = readBase(reader);
  const priceOnRequest = readRequests(reader, book);
  const valueAdded = readValueAdded(reader, texts, 'add', book);
  const rates = readRates(reader);
  if (reader.issues.length > 0) return { ok: false, issues: reader.issues };
  return {
    ok: true,
    selection: {
      mode: 'add',
      contract,
      on,
      ...(headcount !== undefined && { headcount }),
      ...base,
      priceOnRequest,
      ...valueAdded,
      ...rates,
    },
  };
}
