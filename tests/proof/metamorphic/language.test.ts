import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { writeCsv } from '../../../src/documents/csv-file';
import { quoteJson } from '../../../src/documents/json-file';
import { anyDocument, chineseTexts, englishTexts } from '../../documents/any-document';
import { publishedBook } from '../../pricing/published-book';
import { anyAsked } from '../any-asked';
import { pageFigures, pricedByPage } from '../priced-by-page';
import { RUNS } from '../runs';
import { renderedPage } from './rendered-page';

describe.each(['new', 'add', 'renew'] as const)('the page of a link of %s', (mode) => {
  test('has the same figures in the same order in Chinese and in English, the total of its quote among them', async () => {
    await fc.assert(
      fc.asyncProperty(anyAsked(mode, publishedBook), async (any) => {
        // A name that is given twice is the link's: forms have each field once.
        const asked = { ...any, repeated: null };
        const chinese = await renderedPage(asked, 'zh-CN');
        const english = await renderedPage(asked, 'en');
        expect(english.figures).toEqual(chinese.figures);
        expect(english.words).not.toBe(chinese.words);
        const page = pricedByPage(asked);
        const totals = chinese.figures.filter((figure) => figure.startsWith('total '));
        expect(new Set(totals)).toEqual(
          new Set(page.refused === null ? [`total ${pageFigures(page.quote).total}`] : []),
        );
      }),
      { numRuns: Math.ceil(RUNS / 200) },
    );
  });
});

/** Texts in the language of a document, by their names in its JSON. */
const WORDS = new Set(['item', 'term']);

describe('a document in English has the figures of the one in Chinese', () => {
  test('as JSON: all but the names of items and the words of terms', () => {
    fc.assert(
      fc.property(anyDocument, (document) => {
        const withoutWords = (texts: typeof chineseTexts): string =>
          JSON.stringify(quoteJson(document, texts), (name, value) => (WORDS.has(name) ? undefined : value));
        expect(withoutWords(englishTexts)).toBe(withoutWords(chineseTexts));
      }),
      { numRuns: Math.ceil(RUNS / 20) },
    );
  });

  test('as CSV: the first and the last two columns of every row of figures', () => {
    fc.assert(
      fc.property(anyDocument, (document) => {
        const figures = (texts: typeof chineseTexts): string[] =>
          writeCsv(document, texts)
            .split('\r\n')
            .filter((row) =>
              /^(?:employees|experts|tickets|robots|knowledge|pack|group|list-total|total|discount|tax|sessions|date)/.test(
                row,
              ),
            )
            .map((row) => `${row.split(',', 1)[0]} ${/(?:,[^",]*)?,[^",]*$/.exec(row)?.[0]}`);
        expect(figures(englishTexts)).toEqual(figures(chineseTexts));
        expect(figures(englishTexts).length).toBeGreaterThan(3);
      }),
      { numRuns: Math.ceil(RUNS / 20) },
    );
  });
});
