import { expect, test } from 'vitest';
import type { Mode } from '../../../src/entry/modes';
import { readSelection } from '../../../src/entry/read-selection';
import { quoteSelection } from '../../../src/pricing/quote/quote-selection';
import { date } from '../iso-date';
import { publishedBook } from '../published-book';

test.each<[Mode, Record<string, string>, bigint]>([
  ['new', { employees: '6000', knowledge: '1', years: '2' }, 42_028_000n],
  ['add', { start: '2024-05-20', term: '2', on: '2024-11-20', experts: '2' }, 960_000n],
  ['renew', { start: '2021-06-01', term: '1' }, 15_264_000n],
])('a selection of mode %s is priced by its own rules', (mode, texts, totalFen) => {
  const reading = readSelection(mode, texts, date('2024-11-20'), publishedBook);
  if (!reading.ok) throw new Error(JSON.stringify(reading.issues));
  const quote = quoteSelection(reading.selection, publishedBook);
  expect(quote).toMatchObject({ mode, totalFen });
});
