import fc from 'fast-check';
import { expect, test } from 'vitest';
import { writeCsv } from '../../../src/documents/csv-file';
import { findLink } from '../../../src/documents/find-link';
import { writeTable } from '../../../src/documents/html-table';
import { writeJson } from '../../../src/documents/json-file';
import { writePlainText } from '../../../src/documents/plain-text';
import { chineseTexts, englishTexts } from '../../documents/any-document';
import { publishedBook } from '../../pricing/published-book';
import { answerInTime } from '../answer-in-time';
import { RUNS } from '../runs';
import { anyLinkText } from './any-link-text';
import { hostile } from './damaged-text';
import { documentPool } from './document-pool';
import { expectOpenedWell, open } from './opened-well';

const formats = [
  ['JSON', writeJson],
  ['CSV', writeCsv],
  ['plain text', writePlainText],
  ['an HTML table', (...given: Parameters<typeof writeTable>) => writeTable(...given).html],
] as const;

test.each(formats)('%s opens as the quote that it says, or is refused', async (_, write) => {
  const texts = documentPool.flatMap((document) => [
    write(document, chineseTexts),
    write(document, englishTexts),
  ]);
  // Days that never are, as a careless program writes them.
  const withWrongDays = texts.map((text) => text.replaceAll('2026-12-24', '2026-02-30'));
  const anyText = fc.constantFrom(...texts, ...texts, ...withWrongDays);
  await fc.assert(
    fc.asyncProperty(hostile(anyText), async (text) => {
      expectOpenedWell(await open(text), writtenIn(text));
    }),
    { numRuns: RUNS },
  );
});

/** What a JSON file has for its link, signs that are escaped as they are meant; any other text as it is. */
function writtenIn(text: string): string {
  try {
    return String(JSON.parse(text).link);
  } catch {
    return text;
  }
}

/** Names of the published list's fields. */
const FIELD =
  /^(?:employees|experts|tickets|robots|knowledge|sessions|pack-\w+|industry|cold-start|years|start|term|on|discount|tax)$/;

test('JSON whose selection says other than its link is refused', async () => {
  const texts = documentPool.map((document) => writeJson(document, chineseTexts));
  let opened = 0;
  await fc.assert(
    fc.asyncProperty(hostile(fc.constantFrom(...texts)), async (text) => {
      const reading = await open(text);
      // Some damage leaves a text that begins otherwise, and is searched for a link like any other.
      if (reading.tag !== 'quote' || reading.details === undefined) return;
      opened += 1;
      const { mode, selection } = JSON.parse(text);
      const [, modeOfLink, query = ''] = /^#\/(\w+)\/?\?(.*)$/s.exec(reading.link) ?? [];
      expect(mode).toBe(modeOfLink);
      expect(selection).toEqual(fieldsOf(query));
    }),
    { numRuns: RUNS },
  );
  expect(opened).toBeGreaterThan(RUNS / 20);
});

function fieldsOf(query: string): Record<string, string> {
  const pairs = query.split('&').map((pair) => pair.split('='));
  const ofFields = pairs.filter(([name = '']) => FIELD.test(name));
  return Object.fromEntries(ofFields.map(([name, text = '']) => [name, decodeURIComponent(text)]));
}

test('a link among other text is found whole, or none is', async () => {
  const anySurroundings = fc.constantFrom(
    '',
    '看看：https://example.com/',
    'see ',
    '(',
    '\r\n',
    '&amp;',
    ' ',
  );
  const anyText = fc
    .array(fc.tuple(anySurroundings, anyLinkText, anySurroundings), { minLength: 1, maxLength: 3 })
    .map((parts) => parts.flat().join(''));
  await fc.assert(
    fc.asyncProperty(hostile(anyText), async (text) => {
      const found = answerInTime(() => findLink(text, publishedBook));
      expect(found?.link.slice(0, 2) ?? '#/').toBe('#/');
      expectOpenedWell(await open(text), text);
    }),
    { numRuns: RUNS },
  );
});
