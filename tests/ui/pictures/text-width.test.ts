import { expect, test } from 'vitest';
import { textWidth } from '../../../src/ui/pictures/text-width';

test('a Chinese character is as wide as the font is high', () => {
  expect(textWidth('到期·停服')).toBe(60);
  expect(textWidth('数据保留期结束')).toBe(84);
});

test('a date, an amount and an English word take less', () => {
  expect(textWidth('2027-01-31')).toBe(69);
  expect(textWidth('¥9,600.00')).toBe(63);
  expect(textWidth('Expiry')).toBe(46);
});

test('nothing has no width', () => {
  expect(textWidth('')).toBe(0);
});
