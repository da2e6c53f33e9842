import {
  isPackId,
  type PackId,
  PRICE_ON_REQUEST_IDS,
  type PriceBook,
  type PriceOnRequestId,
} from '../pricing/price-book/price-book';
import type { Mode } from './modes';

const FIXED_NAMES = [
  'employees',
  'experts',
  'tickets',
  'robots',
  'knowledge',
  'sessions',
  'years',
  'industry',
  ...PRICE_ON_REQUEST_IDS,
  'start',
  'term',
  'on',
  'headcount',
  'discount',
  'tax',
] as const;

/**
 * The fields of a selection, by the one name that each has in links, the element's attributes, saved files and
 * the store. Source: public surface, "Deep links"; `robot-pro` and `headcount` are ours.
 */
export type FieldName = (typeof FIXED_NAMES)[number] | PackId;

/** Whether a name from outside can be a field's; packs are named by the price book in force. */
export const isFieldName = (name: string): name is FieldName =>
  FIXED_NAMES.some((known) => known === name) || isPackId(name);

/** What stands in each field, as typed. A field that is not here has its default. */
export type FieldTexts = Readonly<Partial<Record<FieldName, string>>>;

/** The longest text that a field keeps, in UTF-16 units. */
export const MAX_FIELD_TEXT = 200;

/** At most `MAX_FIELD_TEXT` characters, and a mark where there were more: the mark has the field refuse it. */
export const cutFieldText = (text: string): string =>
  text.length > MAX_FIELD_TEXT ? `${text.slice(0, MAX_FIELD_TEXT)}…` : text;

/** The fields of a mode in the order of its form. */
export function modeFields(mode: Mode, book: PriceBook): FieldName[] {
  const onRequest: PriceOnRequestId[] = PRICE_ON_REQUEST_IDS.filter((id) => book.priceOnRequest.includes(id));
  const packs = book.sessionPacks.map(({ id }) => id);
  const base = ['employees', 'experts', 'tickets', 'robots'] as const;
  // Without packs a number of sessions could not be met.
  const valueAdded: FieldName[] = [
    'knowledge',
    ...(packs.length > 0 ? (['sessions', ...packs] as const) : []),
  ];
  const rates = ['discount', 'tax'] as const;
  const contract = ['start', 'term', 'on'] as const;
  switch (mode) {
    case 'new':
      return [...base, 'industry', ...onRequest, ...valueAdded, 'years', 'start', ...rates];
    case 'add':
      return [...contract, 'headcount', ...base, ...onRequest, ...valueAdded, ...rates];
    case 'renew':
      return [...contract, ...base, ...valueAdded, 'years', ...rates];
  }
}
