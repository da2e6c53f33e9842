import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cellText, unescapedCellText } from '../../../src/documents/workbook/cell-text';

describe('a text as a cell may hold it', () => {
  test.each([
    ['深圳某某科技有限公司', '深圳某某科技有限公司'],
    ['=1+1', '=1+1'],
    ['a\u0000b\u0007c\u007f', 'abc'],
    ['two\r\nlines\tand more', 'two lines and more'],
    ['lone \ud800 surrogate \udc00', 'lone  surrogate '],
    ['😀', '😀'],
    ['no \uffff character', 'no  character'],
    ['_x0041_', '_x005F_x0041_'],
    ['_x0041', '_x0041'],
  ])('%j becomes %j', (text, expected) => {
    expect(cellText(text)).toBe(expected);
  });

  test('is cut at what a cell can hold, never through a pair', () => {
    expect(cellText('a'.repeat(40_000))).toHaveLength(32_767);
    expect(cellText(`${'a'.repeat(32_766)}😀`)).toBe('a'.repeat(32_766));
  });

  test('reads again as it was, escapes and all', () => {
    expect(unescapedCellText('_x005F_x0041_')).toBe('_x0041_');
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('_', 'x', '0', '5', 'F', 'a', '＝') }), (text) => {
        expect(unescapedCellText(cellText(text))).toBe(text);
      }),
    );
  });
});
