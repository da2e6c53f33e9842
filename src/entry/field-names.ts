import {
  type PackId,
  PRICE_ON_REQUEST_IDS,
  type PriceBook,
  type PriceOnRequestId,
} from '../pricing/price-book/price-book';

/**
 * The fields of a selection, by the one name that each has in links, the element's attributes, saved
 * files and the store. Source: public surface, "Deep links"; `robot-pro` is ours, beside `cold-start`.
 */
export type FieldName =
  | 'employees'
  | 'experts'
  | 'tickets'
  | 'robots'
  | 'knowledge'
  | PackId
  | 'sessions'
  | 'years'
  | 'industry'
  | PriceOnRequestId
  | 'start'
  | 'discount'
  | 'tax';

const FIXED_NAMES: readonly string[] = [
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
  'discount',
  'tax',
];

/** Whether a name from outside can be a field's; packs are named by the price book in force. */
export const isFieldName = (name: string): name is FieldName =>
  FIXED_NAMES.includes(name) || /^pack-[a-z0-9]{1,20}$/.test(name);

/** What stands in each field, as typed. A field that is not here has its default. */
export type FieldTexts = Readonly<Partial<Record<FieldName, string>>>;

/** The longest text that a field keeps, in UTF-16 units. */
export const MAX_FIELD_TEXT = 200;

/** At most `MAX_FIELD_TEXT` characters, and a mark where there were more: the mark has the field refuse it. */
export const cutFieldText = (text: string): string =>
  text.length > MAX_FIELD_TEXT ? `${text.slice(0, MAX_FIELD_TEXT)}…` : text;

/** The fields of a new purchase in the order of the form. */
export function newPurchaseFields(book: PriceBook): FieldName[] {
  return [
    'employees',
    'experts',
    'tickets',
    'robots',
    'industry',
    ...PRICE_ON_REQUEST_IDS.filter((id) => book.priceOnRequest.includes(id)),
    'knowledge',
    'sessions',
    ...book.sessionPacks.map(({ id }) => id),
    'years',
    'start',
    'discount',
    'tax',
  ];
}
