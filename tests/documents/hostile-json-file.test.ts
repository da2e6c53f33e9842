import { expect, test } from 'vitest';
import { writeJson } from '../../src/documents/json-file';
import { readJsonFile } from '../../src/documents/read-json-file';
import { publishedBook } from '../pricing/published-book';
import { answerInTime } from '../proof/answer-in-time';
import { chineseTexts, publishedExample } from './any-document';

/** In no order, so that they would have to be put into one. */
const names = (count: number) =>
  Array.from({ length: count }, (_, index) => `"${((index * 7919) % 500_009).toString(36)}":"",`).join('');

test.each([
  [
    '1 600 000 lines that are none filled the memory with what is wrong',
    '"lines": [',
    '{},'.repeat(1_600_000),
  ],
  ['400 000 names in a selection took seconds to put into order', '"selection": {', names(400_000)],
])('%s: the file is damaged, and done with in time', (_, before, more) => {
  const json = writeJson(publishedExample(), chineseTexts).replace(before, before + more);
  expect(json.length).toBeLessThan(5_000_000);
  expect(answerInTime(() => readJsonFile(json, publishedBook).tag, 1500)).toBe('damaged');
});
