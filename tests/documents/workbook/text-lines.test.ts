import { describe, expect, test } from 'vitest';
import { rowHeight } from '../../../src/documents/workbook/text-lines';

describe('the height of a row with a text', () => {
  // A line is full at 92 of 100 digits.
  test.each([
    ['nothing', '', 19],
    ['one line', 'a'.repeat(92), 19],
    ['one letter more', 'a'.repeat(93), 34],
    ['two lines', 'a'.repeat(184), 34],
    ['three', 'a'.repeat(185), 49],
    ['eleven', 'a'.repeat(1000), 169],
  ])('%s in a column of 100 digits: %#', (_, text, height) => {
    expect(rowHeight(text, 100)).toBe(height);
  });

  test.each([
    ['Chinese', '字', 46],
    ['a radical', '\u2e80', 46],
    ['the last of the ideographs', '\u9fff', 46],
    ['a compatible ideograph', '\uf900', 46],
    ['the last of those', '\ufaff', 46],
    ['a sign of full width', '，', 46],
    ['the first of those', '\uff00', 46],
    ['the last of those signs', '\uff60', 46],
    ['a letter', 'é', 92],
    ['the sign before the radicals', '\u2e7f', 92],
    ['one beyond the ideographs', '\ua000', 92],
    ['one before the compatible ideographs', '\uf8ff', 92],
    ['one beyond them', '\ufb00', 92],
    ['one before the signs of full width', '\ufeff', 92],
    ['a katakana letter of half width', '\uff61', 92],
    ['a letter of two units', '𝐀', 92],
  ])('%s: as many to a line as are wide', (_, letter, toALine) => {
    expect(rowHeight(letter.repeat(toALine), 100)).toBe(19);
    expect(rowHeight(letter.repeat(toALine + 1), 100)).toBe(34);
  });

  test('in a narrow column comes sooner', () => {
    expect(rowHeight('6000/1000×10000×2×85%', 40)).toBe(19);
    expect(rowHeight('6000/1000×10000×2×85%', 20)).toBe(34);
  });
});
