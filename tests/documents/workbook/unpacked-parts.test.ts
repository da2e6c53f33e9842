import { deflateRawSync } from 'node:zlib';
import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { unpackedParts } from '../../../src/documents/workbook/unpacked-parts';
import { damagedAt, withPackedPart, workbookOf } from './support/small-workbooks';

const isWanted = (name: string) => name.startsWith('a/');
const read = (archive: Uint8Array) => Object.fromEntries(unpackedParts(archive, isWanted));

describe('the parts of an archive', () => {
  test('are read by their names, those that are wanted, and no letter more or less', () => {
    expect(read(workbookOf({ 'a/1': '员工数', b: 'other', 'a/2': '', 'c/a/3': 'x' }))).toEqual({
      'a/1': '员工数',
      'a/2': '',
    });
  });

  test.each([0, 1, 2])(
    'keep letters of several bytes whole wherever a piece of them ends: %i before',
    (before) => {
      const text = 'x'.repeat(before) + '席'.repeat(2000);
      const bytes = new TextEncoder().encode(text);
      expect(read(zipSync({ 'a/1': bytes }, { level: 0 }))).toEqual({ 'a/1': text });
      expect(read(withPackedPart('a/1', deflateRawSync(text), bytes.length))).toEqual({ 'a/1': text });
    },
  );

  test.each([
    ['one that is wanted is damaged', damagedAt('a/2', { 'a/1': 'good', 'a/2': 'damaged, this one' })],
    ['the file ends within one', cutAt(1500)],
    ['the file ends within one, after 1 024 bytes', cutAt(1024)],
    ['there are none', new Uint8Array(3000)],
  ])('are none where %s', (_, archive) => {
    expect(read(archive)).toEqual({});
  });
});

/** A wanted part, and the beginning of one that is not. */
function cutAt(length: number): Uint8Array {
  const other = new Uint8Array(2000);
  return zipSync({ 'a/1': new Uint8Array([0x78]), b: other }, { level: 0 }).subarray(0, length);
}
