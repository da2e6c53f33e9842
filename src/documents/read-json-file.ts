import * as v from 'valibot';
import type { StatedAmounts, StatedDetails } from '../entry/link-record';
import { MODES } from '../entry/modes';
import { isRealDate } from '../pricing/calendar/plain-date';
import { PRICE_ON_REQUEST_IDS, type PriceBook } from '../pricing/price-book/price-book';
import { type FoundLink, findLink } from './find-link';
import { QUOTE_FILE_KIND, QUOTE_FILE_VERSION } from './json-file';

/** The kind of the file that holds everything the visitor keeps. */
export const LEDGER_FILE_KIND = 'ssc-ledger';

/** What a JSON text turned out to be. */
export type JsonReading =
  | {
      readonly tag: 'quote';
      readonly found: FoundLink;
      readonly stated: StatedAmounts;
      readonly details: StatedDetails;
    }
  | { readonly tag: 'ledger-file' }
  | { readonly tag: 'not-ours' }
  | { readonly tag: 'cut-off' }
  | { readonly tag: 'newer-version'; readonly version: number }
  | { readonly tag: 'damaged' };

type Texts = Readonly<Record<string, string | undefined>>;

/** Longer than any text that the page writes into a file. */
const MAX_TEXT = 4000;
const MAX_LINES = 100;
/** More than there are fields, the 50 packs of the longest price list and 50 of another one among them. */
const MAX_NAMES = 150;

/** Keys that reach into the machinery of objects: no file of ours has them. */
const FORBIDDEN_KEYS: readonly string[] = ['__proto__', 'constructor', 'prototype'];

const text = v.pipe(v.string(), v.maxLength(MAX_TEXT));
const isoDate = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d\d-\d\d$/),
  v.check((iso) => {
    const [year = 0, month = 0, day = 0] = iso.split('-').map(Number);
    return isRealDate({ year, month, day });
  }),
);
const yuan = v.pipe(v.string(), v.regex(/^\d{1,15}\.\d\d$/));
const percent = v.pipe(v.string(), v.regex(/^\d{1,3}(?:\.\d{1,2})?$/));
const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const lineId = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]{0,30}$/));

const line = v.strictObject({
  id: lineId,
  item: text,
  quantity: count,
  billedQuantity: count,
  unitPrice: yuan,
  pricedPer: v.picklist(['block-year', 'seat-year', 'set-year', 'set', 'pack']),
  term: text,
  formula: text,
  listAmount: yuan,
  amount: yuan,
});

const quoteFile = v.strictObject({
  $schema: v.exactOptional(text),
  version: v.literal(QUOTE_FILE_VERSION),
  kind: v.literal(QUOTE_FILE_KIND),
  number: text,
  name: text,
  customer: text,
  madeOn: isoDate,
  validUntil: isoDate,
  mode: v.picklist(MODES),
  // It must be what the link says: no other name gets through, and no longer text.
  selection: v.pipe(
    v.custom<object>((names) => isObject(names) && Object.keys(names).length <= MAX_NAMES),
    v.record(v.string(), v.string()),
  ),
  book: text,
  currency: v.literal('CNY'),
  lines: v.pipe(v.array(line), v.maxLength(MAX_LINES)),
  priceOnRequest: v.pipe(v.array(v.picklist(PRICE_ON_REQUEST_IDS)), v.maxLength(MAX_LINES)),
  totals: v.strictObject({
    base: yuan,
    'value-added': yuan,
    listTotal: yuan,
    discountPercent: v.exactOptional(percent),
    total: yuan,
    tax: v.exactOptional(v.strictObject({ ratePercent: percent, net: yuan, amount: yuan })),
  }),
  link: text,
});

const versioned = v.object({ kind: v.string(), version: v.pipe(v.number(), v.safeInteger()) });

/**
 * Reads a quote's file into fresh objects of known keys, whatever stands in it. The quote is what its link
 * says; a selection that says otherwise makes the file a damaged one. Amounts are handed on as stated. Never throws.
 */
export function readJsonFile(json: string, book: PriceBook): JsonReading {
  const { deepest, isCutOff } = nestingOf(json);
  const broken: JsonReading = { tag: isCutOff ? 'cut-off' : 'damaged' };
  if (deepest > MAX_DEPTH) return broken;
  let input: unknown;
  try {
    input = JSON.parse(json);
  } catch {
    return broken;
  }
  const head = v.safeParse(versioned, input);
  if (!head.success) return { tag: 'not-ours' };
  const { kind, version } = head.output;
  if (kind === LEDGER_FILE_KIND) return { tag: 'ledger-file' };
  if (kind !== QUOTE_FILE_KIND) return { tag: 'not-ours' };
  if (version > QUOTE_FILE_VERSION) return { tag: 'newer-version', version };
  // The first thing that is wrong is enough: lists of thousands of them would be kept.
  const parsed = v.safeParse(quoteFile, input, { abortEarly: true });
  const found = parsed.success ? findLink(parsed.output.link, book) : undefined;
  if (!parsed.success || found === undefined || hasForbiddenKey(input)) return { tag: 'damaged' };
  const { mode, selection, lines, totals, name, customer, validUntil } = parsed.output;
  if (mode !== found.content.mode || !isSame(selection, found.content.texts)) return { tag: 'damaged' };
  return {
    tag: 'quote',
    found,
    details: { name, customer, validUntil },
    stated: {
      totalYuan: totals.total,
      lines: lines.map(({ id, amount }) => ({ id, amountYuan: amount })),
    },
  };
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** Whether such a key stands anywhere in what the schema, which does not see them, has otherwise let through. */
const hasForbiddenKey = (value: unknown): boolean =>
  isObject(value) &&
  Object.entries(value).some(([key, within]) => FORBIDDEN_KEYS.includes(key) || hasForbiddenKey(within));

/** Whether both say the same. */
const isSame = (many: Texts, few: Texts): boolean =>
  Object.keys(many).length === Object.keys(few).length &&
  Object.entries(few).every(([name, text]) => many[name] === text);

/** Deeper than any file of ours: four million brackets would keep the parser busy for seconds. */
const MAX_DEPTH = 20;

/** How deep the text nests, brackets in strings left out, and whether it ends within a string, an object or a list. */
function nestingOf(json: string): { deepest: number; isCutOff: boolean } {
  let depth = 0;
  let deepest = 0;
  let isInString = false;
  for (let index = 0; index < json.length; index++) {
    const sign = json[index];
    if (sign === '"') isInString = !isInString;
    else if (isInString) index += sign === '\\' ? 1 : 0;
    else if (sign === '{' || sign === '[') depth += 1;
    else if (sign === '}' || sign === ']') depth -= 1;
    deepest = Math.max(deepest, depth);
  }
  return { deepest, isCutOff: isInString || depth > 0 };
}
