import type { PriceBook } from '../pricing/price-book/price-book';
import { INDUSTRIES, type NewPurchaseSelection } from '../pricing/selection';
import type { FieldTexts } from './field-names';
import {
  fieldReader,
  readBase,
  readRates,
  readRequests,
  readValueAdded,
  type SelectionReading,
} from './field-reader';
import { readChoice } from './read-choice';
import { readDate } from './read-date';

/** Reads a new purchase from the texts of its fields. Source: public surface, "Deep links" and "Ranges". */
export function readNewPurchase(texts: FieldTexts, book: PriceBook): SelectionReading<NewPurchaseSelection> {
  const reader = fieldReader(texts, 'new', book);
  const base = readBase(reader);
  const industry = reader.optional('industry', (text) => readChoice(text, INDUSTRIES));
  const priceOnRequest = readRequests(reader, book);
  const valueAdded = readValueAdded(reader, texts, 'new', book);
  const years = reader.term('years');
  const start = reader.optional('start', readDate);
  const rates = readRates(reader);
  if (reader.issues.length > 0) return { ok: false, issues: reader.issues };
  return {
    ok: true,
    selection: {
      mode: 'new',
      ...base,
      ...valueAdded,
      years,
      priceOnRequest,
      ...(industry && { industry }),
      ...(start && { start }),
      ...rates,
    },
  };
}
