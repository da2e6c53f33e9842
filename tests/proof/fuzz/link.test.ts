import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type LinkContent, readLink, writeLink, writeRecordsLink } from '../../../src/documents/link';
import { LANGUAGES, THEMES } from '../../../src/entry/display';
import { modeFields } from '../../../src/entry/field-names';
import { MODES } from '../../../src/entry/modes';
import { RECORD_LISTS } from '../../../src/entry/places';
import { readSelection } from '../../../src/entry/read-selection';
import { publishedBook } from '../../pricing/published-book';
import { answerInTime } from '../answer-in-time';
import { RUNS } from '../runs';
import { anyLinkText } from './any-link-text';
import { hostile } from './damaged-text';

const TODAY = { year: 2026, month: 11, day: 27 };
const ANOTHER_LISTS_PACK = /^pack-[a-z0-9]{1,20}$/;

const written = ({ place, mode, texts, display, record }: LinkContent): string =>
  place.tag === 'records'
    ? writeRecordsLink(place.list, display)
    : writeLink({ mode, texts, display, record }, publishedBook, TODAY);

/** What the selection of a link comes to: the selection itself, or the fields that have to be mended. */
function outcomeOf({ mode, texts }: LinkContent) {
  const reading = readSelection(mode, texts, TODAY, publishedBook);
  return reading.ok ? reading.selection : reading.issues.map(({ field, problem }) => [field, problem.tag]);
}

function expectKnownThingsOnly({ mode, place, texts, display, record, remarks }: LinkContent): void {
  expect(MODES).toContain(mode);
  const fields: string[] = modeFields(mode, publishedBook);
  for (const [name, text] of Object.entries(texts)) {
    expect(fields.includes(name) || ANOTHER_LISTS_PACK.test(name), name).toBe(true);
    expect(text?.length).toBeLessThanOrEqual(201);
  }
  if (place.tag === 'records') expect(RECORD_LISTS).toContain(place.list);
  expect([...LANGUAGES, undefined]).toContain(display.language);
  expect([...THEMES, undefined]).toContain(display.theme);
  expect(record.bookId ?? 'x').toMatch(/^[a-z0-9][a-z0-9.-]{0,63}$/);
  expect(record.quotedYuan ?? '0').toMatch(/^\d{1,15}(\.\d{1,2})?$/);
  for (const { tag } of remarks)
    expect(['unknown-mode', 'unknown-names', 'cut', 'wrong-display', 'wrong-record']).toContain(tag);
}

/** The widest that the public surface allows. */
function expectWithinRanges(mode: LinkContent['mode'], texts: LinkContent['texts']): void {
  const reading = readSelection(mode, texts, TODAY, publishedBook);
  if (!reading.ok) return;
  const { selection } = reading;
  const least = mode === 'add' ? [0, 0, 0, 0] : [1000, 3, 3, 1];
  const counts = [selection.employees, selection.experts, selection.tickets, selection.robots];
  const most = [10_000_000, 1_000_000, 1_000_000, 10_000];
  for (const [index, count] of counts.entries()) {
    expect(Number.isSafeInteger(count)).toBe(true);
    expect(count).toBeGreaterThanOrEqual(least[index] ?? 0);
    expect(count).toBeLessThanOrEqual(most[index] ?? 0);
  }
  if (selection.mode !== 'add') expect([1, 2, 3, 4, 5, 6, 7, 8]).toContain(selection.years);
  if (selection.mode !== 'new') {
    expect(selection.on.year).toBeGreaterThanOrEqual(2000);
    expect(selection.on.year).toBeLessThanOrEqual(2107);
  }
}

function isWellEncoded(query: string): boolean {
  try {
    return encodeURIComponent(decodeURIComponent(query)) !== '';
  } catch {
    return query === '';
  }
}

/** By the platform's own reader of queries: a name that comes once has its text, one that comes again has no price. */
function expectAsWritten(hash: string, { mode, place, texts }: LinkContent): void {
  const query = hash.slice(hash.indexOf('?') + 1);
  // That reader takes a plus for a space, and mends what is broken in another way.
  if (place.tag !== 'pricing' || !hash.includes('?') || query.includes('+') || !isWellEncoded(query)) return;
  const given = new URLSearchParams(query);
  for (const [name, text] of Object.entries(texts)) {
    const values = given.getAll(name);
    if (values.length === 1) expect(values[0]?.slice(0, 200)).toBe(text?.slice(0, 200));
    else expect([name, readSelection(mode, texts, TODAY, publishedBook).ok]).toEqual([name, false]);
  }
}

test('a link brings known things only, and what it brings is written so that it reads the same', () => {
  fc.assert(
    fc.property(hostile(anyLinkText), (hash) => {
      const content = answerInTime(() => readLink(hash, publishedBook));
      if (content === undefined) {
        expect(hash.startsWith('#/') && hash !== '#/').toBe(false);
        return;
      }
      expectKnownThingsOnly(content);
      expectWithinRanges(content.mode, content.texts);
      expectAsWritten(hash, content);
      const link = written(content);
      const again = readLink(link, publishedBook);
      if (again === undefined) throw new Error(`not read again: ${link}`);
      expect(again.remarks.filter(({ tag }) => tag !== 'cut')).toEqual([]);
      expect(outcomeOf(again), link).toEqual(outcomeOf(content));
      expect([again.place, again.display]).toEqual([content.place, content.display]);
      // The records have no total of their own.
      if (content.place.tag === 'pricing') expect(again.record).toEqual(content.record);
      expect(written(again)).toBe(link);
    }),
    { numRuns: RUNS },
  );
});
