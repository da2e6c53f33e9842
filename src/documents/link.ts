import { canonicalText } from '../entry/canonical-text';
import { defaultOnText, defaultQuantityText, defaultStartText, defaultTermText } from '../entry/default-text';
import { type Display, languageOf, THEMES, type Theme } from '../entry/display';
import {
  cutFieldText,
  type FieldName,
  type FieldTexts,
  MAX_FIELD_TEXT,
  modeFields,
} from '../entry/field-names';
import { hasPacksByHand } from '../entry/field-reader';
import type { LinkRecord } from '../entry/link-record';
import { MODES, type Mode } from '../entry/modes';
import { countNotOffered, isNotOfferedName, notOfferedNames } from '../entry/not-offered';
import { type Place, PRICING, RECORD_LISTS, type RecordList } from '../entry/places';
import type { Remark } from '../entry/remark';
import type { PlainDate } from '../pricing/calendar/plain-date';
import type { PriceBook } from '../pricing/price-book/price-book';
import { queryOf, readPairs } from './link-query';

/** What a link says, in fresh objects with known names only. */
export interface LinkContent {
  readonly mode: Mode;
  /** A link of the records says nothing of a selection: its mode and texts mean nothing. */
  readonly place: Place;
  readonly texts: FieldTexts;
  readonly display: Partial<Display>;
  readonly record: LinkRecord;
  readonly remarks: readonly Remark[];
}

const LINK_START = '#/';
/** As many as the longest list has; with more, what the page itself writes could not be read again. */
const MOST_NOT_OFFERED = 50;
const RECORDS = 'records';
const YUAN = /^\d{1,15}(?:\.\d{1,2})?$/;
const BOOK_ID = /^[a-z0-9][a-z0-9.-]{0,63}$/;

/**
 * Reads a deep link's hash. A hash of another form is none of ours: `undefined`. A wrong value stays in its
 * field as given, for the field to refuse; unknown names are remarked on and left out. Never throws.
 * Source: public surface, "Deep links".
 */
export function readLink(hash: string, book: PriceBook): LinkContent | undefined {
  if (!hash.startsWith(LINK_START) || hash === LINK_START) return undefined;
  const [modeText = '', query = ''] = hash.slice(LINK_START.length).split(/\?(.*)/s);
  const name = modeText.replace(/\/$/, '');
  const isRecords = name === RECORDS;
  const mode = isRecords ? MODES[0] : MODES.find((known) => known === name);
  if (mode === undefined) {
    return {
      mode: MODES[0],
      place: PRICING,
      texts: {},
      display: {},
      record: {},
      remarks: [{ tag: 'unknown-mode', text: cutFieldText(modeText) }],
    };
  }

  const given = readPairs(query);
  const texts: Partial<Record<FieldName, string>> = {};
  const remarks: Remark[] = [];
  const cutNames: string[] = [];
  for (const field of isRecords ? [] : modeFields(mode, book)) {
    const text = given.get(field);
    given.delete(field);
    if (text === undefined) continue;
    texts[field] = cutFieldText(text);
    if (texts[field] !== text) cutNames.push(field);
  }
  // What only another list has stays as it was asked for, so that the page can say that it is missing.
  let room = MOST_NOT_OFFERED;
  for (const [other, text] of isRecords ? [] : given) {
    if (text.length > MAX_FIELD_TEXT || !isNotOfferedName(other, mode, book)) continue;
    if (countNotOffered(other, text, book) === undefined || room === 0) continue;
    room -= 1;
    texts[other] = text;
    given.delete(other);
  }
  // A demand is ignored beside packs, wrong or right: it is no text of this selection.
  if (hasPacksByHand(texts, book)) delete texts.sessions;
  if (cutNames.length > 0) remarks.push({ tag: 'cut', names: cutNames });

  const take = (key: string, isGood: (text: string) => boolean, tag: 'wrong-display' | 'wrong-record') => {
    const text = given.get(key);
    given.delete(key);
    if (text === undefined || isGood(text)) return text;
    remarks.push({ tag, name: key, text: cutFieldText(text) });
    return undefined;
  };
  const isTheme = (text: string | undefined): text is Theme => THEMES.some((theme) => theme === text);
  const language = languageOf(take('lang', (text) => languageOf(text) !== undefined, 'wrong-display') ?? '');
  const theme = take('theme', isTheme, 'wrong-display');
  const bookId = take('book', (text) => BOOK_ID.test(text), 'wrong-record');
  const quotedYuan = take('quoted', (text) => YUAN.test(text), 'wrong-record');

  // Known in all modes; the records have those of each quote.
  if (isRecords) for (const rate of ['discount', 'tax']) given.delete(rate);

  const listText = isRecords ? given.get('list') : undefined;
  const list = RECORD_LISTS.find((known) => known === listText);
  if (list !== undefined) given.delete('list');

  if (given.size > 0) remarks.push({ tag: 'unknown-names', names: [...given.keys()].map(cutFieldText) });
  return {
    mode,
    place: isRecords ? { tag: 'records', list: list ?? RECORD_LISTS[0] } : PRICING,
    texts,
    display: {
      ...(language !== undefined && { language }),
      ...(isTheme(theme) && { theme }),
    },
    record: { ...(bookId !== undefined && { bookId }), ...(quotedYuan !== undefined && { quotedYuan }) },
    remarks,
  };
}

export interface LinkInput {
  readonly mode: Mode;
  readonly texts: FieldTexts;
  readonly display?: Partial<Display>;
  readonly record?: LinkRecord;
}

/**
 * The hash that opens exactly this state. What every quote of the mode needs is always written out, so that
 * the link keeps its meaning on another day and under a later price book; the rest only where it was given.
 */
export function writeLink(
  { mode, texts, display, record }: LinkInput,
  book: PriceBook,
  today: PlainDate,
): string {
  const pairs: [name: string, text: string | undefined][] = modeFields(mode, book).map((field) => [
    field,
    linkText(field, mode, texts, book, today),
  ]);
  pairs.push(
    ...notOfferedNames(texts, mode, book).map((id): [string, string | undefined] => [id, texts[id]]),
    ['lang', display?.language],
    ['theme', display?.theme],
    ['book', record?.bookId],
    ['quoted', record?.quotedYuan],
  );
  return `${LINK_START}${mode}?${queryOf(pairs)}`;
}

/** The hash that opens the records: what they hold is the visitor's own and never stands in a link. */
export function writeRecordsLink(list: RecordList, display: Partial<Display>): string {
  const query = queryOf([
    ['list', list === RECORD_LISTS[0] ? undefined : list],
    ['lang', display.language],
    ['theme', display.theme],
  ]);
  return query === '' ? `${LINK_START}${RECORDS}` : `${LINK_START}${RECORDS}?${query}`;
}

function linkText(
  field: FieldName,
  mode: Mode,
  texts: FieldTexts,
  book: PriceBook,
  today: PlainDate,
): string | undefined {
  if (field === 'sessions' && hasPacksByHand(texts, book)) return undefined;
  const text = texts[field];
  return text === undefined
    ? writtenDefault(field, mode, book, today)
    : canonicalText(field, text, mode, book);
}

/** Defaults that may differ tomorrow. A renewal's day is left out: it follows from the contract. */
function writtenDefault(field: FieldName, mode: Mode, book: PriceBook, today: PlainDate): string | undefined {
  switch (field) {
    case 'employees':
    case 'experts':
    case 'tickets':
    case 'robots':
      return mode === 'add' ? undefined : defaultQuantityText(field, mode, book);
    case 'years':
    case 'term':
      return defaultTermText(field, book);
    case 'start':
      return mode === 'new' ? undefined : defaultStartText(mode, today);
    case 'on':
      return mode === 'add' ? defaultOnText(mode, {}, today, book) : undefined;
    default:
      return undefined;
  }
}
