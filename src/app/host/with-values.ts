import { type LinkContent, readLink } from '../../documents/link';
import { queryOf } from '../../documents/link-query';
import type { Display } from '../../entry/display';
import { cutFieldText, type FieldTexts, modeFields } from '../../entry/field-names';
import type { LinkRecord } from '../../entry/link-record';
import { MODES } from '../../entry/modes';
import { packNames } from '../../entry/not-offered';
import type { Remark } from '../../entry/remark';
import type { PriceBook } from '../../pricing/price-book/price-book';
import { type FieldChanges, withTexts } from '../../store/calculator-store';
import type { HostChange } from './host-change';

const RECORDS = 'records';
/** Names that are no field's, and that null takes back all the same. */
const OTHER_NAMES = ['mode', 'lang', 'theme', 'list', 'book', 'quoted'];

/**
 * Fields by their link names, read as a link's are: a wrong value stays in its field, an unknown name is left
 * out. Null returns a field, the mode, the language or the theme to its default. As where they are typed, a
 * demand of sessions takes the place of the packs, and packs that of the demand.
 */
export function withValues(
  before: HostChange,
  values: Readonly<Record<string, string | null>>,
  book: PriceBook,
  defaults: Display,
): HostChange {
  const { mode: givenMode, ...others } = values;
  const modeText = givenMode === null ? MODES[0] : givenMode;
  const isKnownMode = [...MODES, RECORDS].some((known) => known === modeText);
  const isList = modeText === undefined && before.place.tag === RECORDS && 'list' in others;
  const start = isKnownMode ? modeText : isList ? RECORDS : before.draft.mode;
  const texts = Object.entries(others).filter((pair): pair is [string, string] => pair[1] !== null);
  const query = queryOf(texts.map(([name, text]) => [encodeName(name), text]));
  // The start is a mode's: it is a link.
  const link = readLink(`#/${start}?${query}`, book) as LinkContent;

  const mode = start === RECORDS ? before.draft.mode : link.mode;
  const textsBefore = before.draft.texts[mode];
  const { fields, strangers } = takenBack(others, [...modeFields(mode, book), ...Object.keys(textsBefore)]);
  const changes: FieldChanges = { ...displaced(link, textsBefore, book), ...fields, ...link.texts };
  const next = withTexts(textsBefore, changes);
  const changed =
    next === undefined ? before.draft : { mode, texts: { ...before.draft.texts, [mode]: next } };
  const draft = changed.mode === mode ? changed : { ...changed, mode };
  return {
    draft,
    place: isKnownMode || isList ? link.place : before.place,
    ...recordAfter(draft === before.draft ? before.record : undefined, link.record, others),
    display: {
      ...before.display,
      ...(others.lang === null && { language: defaults.language }),
      ...(others.theme === null && { theme: defaults.theme }),
      ...link.display,
    },
    remarks: [
      ...before.remarks,
      ...(modeText === undefined || isKnownMode ? [] : [unknownMode(modeText)]),
      ...link.remarks,
      ...(strangers.length > 0 ? [{ tag: 'unknown-names', names: strangers } as const] : []),
    ],
  };
}

/** What the link said of its own time, with what the host says of it and without what it takes back. */
function recordAfter(
  before: LinkRecord | undefined,
  given: LinkRecord,
  values: Readonly<Record<string, string | null>>,
): { record?: LinkRecord } {
  const { bookId, quotedYuan, ...others } = before ?? {};
  const record: LinkRecord = {
    ...others,
    ...(bookId !== undefined && values.book !== null && { bookId }),
    ...(quotedYuan !== undefined && values.quoted !== null && { quotedYuan }),
    ...given,
  };
  return before === undefined && Object.keys(given).length === 0 ? {} : { record };
}

export const unknownMode = (text: string): Remark => ({ tag: 'unknown-mode', text: cutFieldText(text) });

/** The known fields that null was given for, and names that nothing has here. */
function takenBack(values: Readonly<Record<string, string | null>>, knownNames: readonly string[]) {
  const names = Object.keys(values).filter((name) => values[name] === null);
  const known = new Set(knownNames);
  return {
    fields: Object.fromEntries(names.filter((name) => known.has(name)).map((name) => [name, undefined])),
    strangers: names.filter((name) => !known.has(name) && !OTHER_NAMES.includes(name)).map(cutFieldText),
  };
}

/** Packs that the list does not have any more are displaced as well. */
function displaced({ texts }: LinkContent, before: FieldTexts, book: PriceBook): FieldChanges {
  const packs = book.sessionPacks.map(({ id }) => id);
  if (texts.sessions !== undefined)
    return Object.fromEntries([...packs, ...packNames(before)].map((id) => [id, undefined]));
  return packs.some((id) => texts[id] !== undefined) ? { sessions: undefined } : {};
}

/** A lone surrogate has no encoding. */
const encodeName = (name: string): string => encodeURIComponent(name.replace(/\p{Surrogate}/gu, '\ufffd'));
