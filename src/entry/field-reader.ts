import type { PlainDate } from '../pricing/calendar/plain-date';
import { contractYearsLimits, type QuantityName, quantityLimits, termLimits } from '../pricing/limits';
import { type PackId, PRICE_ON_REQUEST_IDS, type PriceBook } from '../pricing/price-book/price-book';
import type { BuyersRates, Quantities, SessionPackChoice } from '../pricing/selection';
import { defaultQuantityText, defaultTermText } from './default-text';
import type { FieldName, FieldTexts } from './field-names';
import type { FieldProblem, FieldReading } from './field-problem';
import type { Mode } from './modes';
import { notOffered } from './not-offered';
import { readChoice } from './read-choice';
import { readDate } from './read-date';
import { readDiscount, readTaxRate } from './read-percent';
import { readQuantity } from './read-quantity';

export interface FieldIssue {
  readonly field: FieldName;
  readonly problem: FieldProblem;
}

/** The selection that the texts say, or every field that has to be mended first, in the form's order. */
export type SelectionReading<Selection> =
  | { readonly ok: true; readonly selection: Selection }
  | { readonly ok: false; readonly issues: readonly FieldIssue[] };

/** Reads the fields of one form one by one and gathers what is wrong with them, in the order of reading. */
export interface FieldReader {
  readonly issues: readonly FieldIssue[];
  readonly accept: <Value>(field: FieldName, reading: FieldReading<Value>) => Value | undefined;
  /** 0 where the text is refused: the issue then keeps the selection from being used. */
  readonly quantity: (name: QuantityName) => number;
  readonly optional: <Value>(
    field: FieldName,
    read: (text: string) => FieldReading<Value>,
  ) => Value | undefined;
  readonly term: (field: 'years' | 'term') => number;
}

export function fieldReader(texts: FieldTexts, mode: Mode, book: PriceBook): FieldReader {
  const issues: FieldIssue[] = [];
  const accept: FieldReader['accept'] = (field, reading) => {
    if (reading.ok) return reading.value;
    issues.push({ field, problem: reading.problem });
    return undefined;
  };
  return {
    issues,
    accept,
    quantity: (name) => {
      const text = texts[name] ?? defaultQuantityText(name, mode, book);
      return accept(name, readQuantity(text, quantityLimits(name, mode, book))) ?? 0;
    },
    optional: (field, read) => {
      const text = texts[field];
      return text === undefined ? undefined : accept(field, read(text));
    },
    term: (field) =>
      accept(
        field,
        readQuantity(
          texts[field] ?? defaultTermText(field, book),
          (field === 'years' ? termLimits : contractYearsLimits)(book),
        ),
      ) ?? 0,
  };
}

/** Packs count as chosen by hand as soon as one of them has a text; until then a demand holds. */
export function hasPacksByHand(texts: FieldTexts, book: PriceBook): boolean {
  return book.sessionPacks.some(({ id }) => texts[id] !== undefined);
}

export type BaseQuantities = Pick<Quantities, 'employees' | 'experts' | 'tickets' | 'robots'>;

export const readBase = ({ quantity }: FieldReader): BaseQuantities => ({
  employees: quantity('employees'),
  experts: quantity('experts'),
  tickets: quantity('tickets'),
  robots: quantity('robots'),
});

export function readValueAdded(
  { quantity }: FieldReader,
  texts: FieldTexts,
  mode: Mode,
  book: PriceBook,
): Pick<Quantities, 'knowledge' | 'packs' | 'notOffered'> {
  const missing = notOffered(texts, mode, book);
  return {
    knowledge: quantity('knowledge'),
    packs: readPacks(texts, book, quantity),
    ...(missing.length > 0 && { notOffered: missing }),
  };
}

/** The items without a list price that are asked for. */
export const readRequests = ({ optional }: FieldReader, book: PriceBook) =>
  PRICE_ON_REQUEST_IDS.filter(
    (id) => book.priceOnRequest.includes(id) && optional(id, (text) => readChoice(text, ['1'])) === '1',
  );

export function readRates({ optional }: FieldReader): BuyersRates {
  const discountPercent = optional('discount', readDiscount);
  const taxRatePercent = optional('tax', readTaxRate);
  return {
    ...(discountPercent !== undefined && { discountPercent }),
    ...(taxRatePercent !== undefined && { taxRatePercent }),
  };
}

/**
 * A day that the form needs: where nothing usable was typed, its default is the mend; '' where that default
 * lies beyond the days that can be typed, so that an emptied field shows it.
 */
export function readRequiredDate(text: string, fallback: string): FieldReading<PlainDate> {
  const reading = readDate(text);
  if (reading.ok || reading.problem.mend !== '') return reading;
  return { ok: false, problem: { ...reading.problem, mend: readDate(fallback).ok ? fallback : '' } };
}

function readPacks(
  texts: FieldTexts,
  book: PriceBook,
  quantity: (name: QuantityName) => number,
): SessionPackChoice {
  if (texts.sessions !== undefined && book.sessionPacks.length > 0 && !hasPacksByHand(texts, book)) {
    return { by: 'demand', sessions: quantity('sessions') };
  }
  const quantities: Record<PackId, number> = {};
  for (const { id } of book.sessionPacks) quantities[id] = quantity(id);
  return { by: 'hand', quantities };
}
