import jsQR from 'jsqr';
import { describe, expect, test } from 'vitest';
import { type QrCode, qrCode } from '../../src/documents/qr-code';
import { fullLink } from '../../src/documents/quote-document';
import { documentOf, publishedExample } from './any-document';

const SCALE = 4;

/** Draws the path as a browser would, pixel by pixel, and lets another program read the picture. */
function decode({ size, path }: QrCode): string | undefined {
  const width = size * SCALE;
  const pixels = new Uint8ClampedArray(width * width * 4).fill(255);
  for (const [, x, y, run] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/g)) {
    for (let row = Number(y) * SCALE; row < (Number(y) + 1) * SCALE; row++) {
      for (let column = Number(x) * SCALE; column < (Number(x) + Number(run)) * SCALE; column++) {
        pixels.fill(0, (row * width + column) * 4, (row * width + column) * 4 + 3);
      }
    }
  }
  return jsQR(pixels, width, width)?.data;
}

test.each([
  ['the published example', fullLink(publishedExample())],
  [
    'the longest link of a purchase',
    fullLink(
      documentOf('new', {
        employees: '9999999',
        experts: '999999',
        tickets: '999999',
        robots: '9999',
        industry: 'university',
        'robot-pro': '1',
        'cold-start': '1',
        knowledge: '9999',
        'pack-120k': '999999',
        'pack-360k': '999999',
        'pack-960k': '999999',
        'pack-6m': '999999',
        years: '8',
        start: '2026-11-24',
        discount: '99.99',
        tax: '13.13',
      }),
    ),
  ],
  ['a link with text of any kind', `https://example.com/#/new?tax=${encodeURIComponent('百分之六')}`],
  ['a link that only the least redundancy has room for', `https://example.com/#/new?tax=${'7'.repeat(2600)}`],
])('a reader finds %s in its code', (_, link) => {
  const code = qrCode(link);
  expect(code && decode(code)).toBe(link);
});

test('has four modules of white on every side', () => {
  const { size, path } = qrCode('https://example.com/') ?? { size: 0, path: '' };
  const runs = [...path.matchAll(/M(\d+) (\d+)h(\d+)/g)].map(([, x, y, run]) => [x, y, run].map(Number));
  expect(Math.min(...runs.map(([x = 0]) => x))).toBe(4);
  expect(Math.min(...runs.map(([, y = 0]) => y))).toBe(4);
  expect(Math.max(...runs.map(([x = 0, , run = 0]) => x + run))).toBe(size - 4);
});

test('a code is nothing but rectangles of one row each', () => {
  expect(qrCode('https://example.com/')?.path).toMatch(/^(?:M\d+ \d+h(\d+)v1h-\1z)+$/);
});

describe('a code has as much redundancy as its size has room for', () => {
  // Beside the finder stand, masked by 10, the two bits of the level: M 00, L 01, H 10, Q 11. Source: ISO/IEC 18004, 7.9.
  const levelIn = (path: string) => {
    const isDark = (column: number) =>
      [...path.matchAll(/M(\d+) 12h(\d+)/g)].some(
        ([, x, run]) => Number(x) <= column && column < Number(x) + Number(run),
      );
    return `${isDark(4) ? 0 : 1}${isDark(5) ? 1 : 0}`;
  };

  test.each([
    ['fourteen letters', 'https://a.io/x', 21, '00'],
    ['twenty letters', 'https://example.com/', 25, '11'],
    ['twenty-six letters', 'https://example.com/#/new?', 25, '00'],
    ['2 600 letters', `https://example.com/${'7'.repeat(2580)}`, 169, '01'],
  ])('%s', (_, link, modules, level) => {
    const { size, path } = qrCode(link) ?? { size: 0, path: '' };
    expect([size, levelIn(path)]).toEqual([4 + modules + 4, level]);
  });
});

test('a link that no code has room for has none', () => {
  expect(qrCode(`https://example.com/#/new?tax=${'7'.repeat(3000)}`)).toBeUndefined();
});
