import { describe, expect, test } from 'vitest';
import { findLink } from '../../src/documents/find-link';
import { publishedBook } from '../pricing/published-book';
import { answerInTime } from '../proof/answer-in-time';

const RECORD = 'book=ssc-pro-2022-10-18&quoted=420280.00';
const linkIn = (text: string) => findLink(text, publishedBook)?.link;

describe('a text that was made to keep a reader busy is read within 50 ms of CPU time', () => {
  test.each([
    // The letters behind each start were read once for each of them.
    ['1 000 starts of links in 6 000 letters: 109 ms once', '#/new?'.repeat(1000), '#/new'],
    ['1 000 starts with an ampersand: 103 ms once', '#/new?a&amp;'.repeat(1000), '#/new?'],
    ['1 000 starts with half a record: 140 ms once', '#/new?book=a&quoted='.repeat(1000), '#/new?'],
    ['500 links of 4 000 letters: 153 ms once', `#/new?${'a=1&'.repeat(990)} `.repeat(500), '#/new?a=1'],
    ['starts of no mode', `${'#/new/x'.repeat(570)}?${RECORD}`, undefined],
    ['1 000 starts, each broken by a line', `${'#/new?a\n'.repeat(1000)}x`, '#/new?a'],
    [
      '100 links that end in 3 900 full stops',
      `see #/new?years=2${'.'.repeat(3900)}x `.repeat(100),
      '#/new?years=2',
    ],
  ])('%s', (_, text, start) => {
    const link = answerInTime(() => linkIn(text));
    expect(link?.slice(0, start?.length)).toBe(start);
  });
});
