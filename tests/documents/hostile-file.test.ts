import { expect, test } from 'vitest';
import { openDocument } from '../../src/documents/open-document';
import { publishedBook } from '../pricing/published-book';

test.each([
  ['starts of links', '#/new?'.repeat(800_000)],
  ['quotes', `quotation,${'"'.repeat(4_000_000)}`],
  ['brackets', '{"a":['.repeat(700_000)],
  ['backslashes', `{"${'\\'.repeat(4_000_000)}`],
  ['line breaks', `${'#/new?a\n'.repeat(1000)}${'\n \n'.repeat(1_000_000)}`],
])('megabytes of %s are answered within two seconds', async (_, text) => {
  const started = performance.now();
  expect((await openDocument(new TextEncoder().encode(text), publishedBook)).tag).toBeTruthy();
  expect(performance.now() - started).toBeLessThan(2000);
});
