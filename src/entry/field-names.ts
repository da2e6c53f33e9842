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

/** What stands in each field, as typed. A field that is not here has its default. */
export type FieldTexts = Readonly<Partial<Record<FieldName, string>>>;

/** The longest text that a field keeps; what is longer is cut, marked and refused. */
export const MAX_FIELD_TEXT = 200;

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
