import { expect, test } from 'vitest';
import { readColour, readFont, readRadius } from '../../../src/app/look/read-look';

test.each([
  ['#0052d9', '#0052d9'],
  [' #0052D9 ', '#0052d9'],
  ['#05d', undefined],
  ['#0052d9ff', undefined],
  ['0052d9', undefined],
  ['red', undefined],
  ['rgb(0 82 217)', undefined],
  ['var(--x)', undefined],
  ['', undefined],
])('colour %s is %s', (text, colour) => expect(readColour(text)).toBe(colour));

test.each([
  ['0', '0px'],
  ['0px', '0px'],
  ['3px', '3px'],
  [' 4.5px', '4.5px'],
  ['16px', '16px'],
  ['16.5px', undefined],
  ['17px', undefined],
  ['-1px', undefined],
  ['1em', undefined],
  ['3', undefined],
  ['50%', undefined],
  ['3px 4px', undefined],
  ['calc(1px)', undefined],
])('radius %s is %s', (text, radius) => expect(readRadius(text)).toBe(radius));

test.each([
  ['Arial', true],
  ['"PingFang SC", \'Noto Sans CJK SC\', Segoe UI, sans-serif', true],
  ['-apple-system,BlinkMacSystemFont', true],
  ['微软雅黑, "思源黑体"', true],
  ['url(https://evil.example/font)', false],
  ['Arial; color: red', false],
  ['Arial} body { display: none', false],
  ['"Arial', false],
  ['Arial,', false],
  ['Arial, , serif', false],
  ['var(--font)', false],
  ['a\\62 c', false],
  ['', false],
  ['A'.repeat(201), false],
])('font %s: %s', (text, isTaken) => expect(readFont(text)).toBe(isTaken ? text : undefined));

test('a long list that is none is refused at once', () => {
  expect(readFont(`${'a, '.repeat(60)}a, "`)).toBeUndefined();
  expect(readFont(`${'a '.repeat(99)}!`)).toBeUndefined();
});
