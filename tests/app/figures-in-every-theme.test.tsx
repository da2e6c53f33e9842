import { cleanup, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { type Language, THEMES, type Theme } from '../../src/entry/display';
import type { FieldTexts } from '../../src/entry/field-names';
import type { Mode } from '../../src/entry/modes';
import { figureNames, figures, renderMode, withBreakdown } from './rendered-app';

const CONTRACT: FieldTexts = { start: '2024-01-31', term: '3', employees: '5200', discount: '85', tax: '6' };

const OPENED: readonly (readonly [name: string, mode: Mode, texts: FieldTexts])[] = [
  [
    'a purchase with all that it can have',
    'new',
    { employees: '5200', sessions: '2000000', years: '3', start: '2024-02-29', discount: '83.33', tax: '6' },
  ],
  ['a purchase that is refused', 'new', { experts: '2' }],
  ['an addition', 'add', { ...CONTRACT, on: '2026-03-05', experts: '2', knowledge: '1', headcount: '900' }],
  ['a late renewal', 'renew', { ...CONTRACT, on: '2027-03-15', years: '2', 'pack-6m': '1' }],
];

/** All that is written on the page, and each of its figures wherever it stands. */
async function pageIn(theme: Theme, language: Language, mode: Mode, texts: FieldTexts) {
  await renderMode(mode, texts, { state: { theme, language } });
  // English loads on its own.
  await waitFor(() => expect(document.documentElement.lang).toBe(language));
  await withBreakdown(async () => undefined);
  // 费用清单, with its lines or with a word of waiting.
  expect(document.getElementById('cost-list-heading')).not.toBeNull();
  const page = {
    words: document.body.textContent,
    figures: Object.fromEntries(figureNames().map((name) => [name, figures(name)])),
  };
  expect(document.documentElement.dataset.theme).toBe(theme);
  cleanup();
  return page;
}

test.each(OPENED)('no theme changes a word or a figure of %s', async (_, mode, texts) => {
  for (const language of ['zh-CN', 'en'] as const) {
    const [first, ...others] = await inEveryTheme(language, mode, texts);
    expect(first?.words).not.toBe('');
    for (const other of others) expect(other).toEqual(first);
  }
});

async function inEveryTheme(language: Language, mode: Mode, texts: FieldTexts) {
  const pages: Awaited<ReturnType<typeof pageIn>>[] = [];
  for (const theme of THEMES) pages.push(await pageIn(theme, language, mode, texts));
  return pages;
}
