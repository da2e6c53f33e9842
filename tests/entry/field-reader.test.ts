import { describe, expect, test } from 'vitest';
import type { FieldTexts } from '../../src/entry/field-names';
import { hasPacksByHand, readRequiredDate } from '../../src/entry/field-reader';
import { publishedBook } from '../pricing/published-book';

describe('packs are chosen by hand', () => {
  test.each<[FieldTexts]>([
    [{ 'pack-6m': '2' }],
    [{ 'pack-120k': '0' }],
    [{ 'pack-120k': '' }],
    [{ sessions: '500000', 'pack-360k': 'abc' }],
  ])('with %j', (texts) => {
    expect(hasPacksByHand(texts, publishedBook)).toBe(true);
  });

  test.each<[FieldTexts]>([[{}], [{ sessions: '500000' }], [{ knowledge: '1' }], [{ 'pack-1k': '2' }]])(
    'not with %j',
    (texts) => {
      expect(hasPacksByHand(texts, publishedBook)).toBe(false);
    },
  );
});

describe('a day that the form needs', () => {
  test('is read as any day', () => {
    expect(readRequiredDate('2026年3月5日', '2026-11-23')).toEqual({
      ok: true,
      value: { year: 2026, month: 3, day: 5 },
    });
  });

  test.each(['', '\u3000', 'abc', '2026-13-01', '1999-12-31', '2100-01-01', '26-13-1', 'a | b'])(
    'has its default as the mend of %j, which says no day',
    (text) => {
      expect(readRequiredDate(text, '2026-11-23')).toMatchObject({
        ok: false,
        problem: { mend: '2026-11-23' },
      });
    },
  );

  test.each([
    ['2026-02-31', '2026-02-28'],
    ['26-3-5', '2026-03-05'],
    ['abc | 2026/3/5', '2026-03-05'],
  ])('keeps the mend of %j, which nearly says a day: %s', (text, mend) => {
    expect(readRequiredDate(text, '2026-11-23')).toMatchObject({ ok: false, problem: { mend } });
  });
});
