import { newPurchaseLimits, type QuantityName } from '../pricing/limits';
import { type PackId, PRICE_ON_REQUEST_IDS, type PriceBook } from '../pricing/price-book/price-book';
import { INDUSTRIES, type NewPurchaseSelection, type SessionPackChoice } from '../pricing/selection';
import type { FieldName, FieldTexts } from './field-names';
import type { FieldProblem, FieldReading } from './field-problem';
import { readChoice } from './read-choice';
import { readDate } from './read-date';
import { readDiscount, readTaxRate } from './read-percent';
import { readQuantity } from './read-quantity';

export interface FieldIssue {
  readonly field: FieldName;
  readonly problem: FieldProblem;
}

/** The selection that the texts say, or every field that has to be mended first, in the form's order. */
export type NewPurchaseReading =
  | { readonly ok: true; readonly selection: NewPurchaseSelection }
  | { readonly ok: false; readonly issues: readonly FieldIssue[] };

/** The text that a quantity has where nothing was typed: the least that is sold, and one year. */
export function defaultQuantityText(name: QuantityName | 'years', book: PriceBook): string {
  return String(name === 'years' ? book.term.minimum : newPurchaseLimits(name, book).minimum);
}

/** Packs count as chosen by hand as soon as one of them has a text; until then a demand holds. */
export function hasPacksByHand(texts: FieldTexts, book: PriceBook): boolean {
  return book.sessionPacks.some(({ id }) => texts[id] !== undefined);
}

/** Reads a new purchase from the texts of its fields. Source: public surface, "Deep links" and "Ranges". */
export function readNewPurchase(texts: FieldTexts, book: PriceBook): NewPurchaseReading {
  const issues: FieldIssue[] = [];
  const accept = <Value>(field: FieldName, reading: FieldReading<Value>): Value | undefined => {
    if (reading.ok) return reading.value;
    issues.push({ field, problem: reading.problem });
    return undefined;
  };
  const quantity = (name: QuantityName): number =>
    accept(
      name,
      readQuantity(texts[name] ?? defaultQuantityText(name, book), newPurchaseLimits(name, book)),
    ) ?? 0;
  const optional = <Value>(
    field: FieldName,
    read: (text: string) => FieldReading<Value>,
  ): Value | undefined => {
    const text = texts[field];
    return text === undefined ? undefined : accept(field, read(text));
  };

  const employees = quantity('employees');
  const experts = quantity('experts');
  const tickets = quantity('tickets');
  const robots = quantity('robots');
  const industry = optional('industry', (text) => readChoice(text, INDUSTRIES));
  const priceOnRequest = PRICE_ON_REQUEST_IDS.filter(
    (id) => book.priceOnRequest.includes(id) && optional(id, (text) => readChoice(text, ['1'])) === '1',
  );
  const knowledge = quantity('knowledge');
  const packs = readPacks(texts, book, quantity);
  const term = { ...book.term, step: 1 };
  const years = accept('years', readQuantity(texts.years ?? defaultQuantityText('years', book), term)) ?? 0;
  const start = optional('start', readDate);
  const discountPercent = optional('discount', readDiscount);
  const taxRatePercent = optional('tax', readTaxRate);

  if (issues.length > 0) return { ok: false, issues };
  return {
    ok: true,
    selection: {
      mode: 'new',
      employees,
      experts,
      tickets,
      robots,
      knowledge,
      packs,
      years,
      priceOnRequest,
      ...(industry && { industry }),
      ...(start && { start }),
      ...(discountPercent !== undefined && { discountPercent }),
      ...(taxRatePercent !== undefined && { taxRatePercent }),
    },
  };
}

function readPacks(
  texts: FieldTexts,
  book: PriceBook,
  quantity: (name: QuantityName) => number,
): SessionPackChoice {
  if (texts.sessions !== undefined && !hasPacksByHand(texts, book)) {
    return { by: 'demand', sessions: quantity('sessions') };
  }
  const quantities: Record<PackId, number> = {};
  for (const { id } of book.sessionPacks) quantities[id] = quantity(id);
  return { by: 'hand', quantities };
}
