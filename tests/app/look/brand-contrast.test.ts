import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { contrastFault } from '../../../src/app/look/brand-contrast';
import { DARK_GROUNDS, LIGHT_GROUNDS } from '../../../src/app/look/grounds';

test.each(['#0052d9', '#000000', '#c8102e', '#00704a', '#6b2fb3'])(
  '%s is a brand in the light theme',
  (colour) => {
    expect(contrastFault(colour, LIGHT_GROUNDS)).toBeUndefined();
  },
);

test.each(['#7aa9ff', '#ff9b8f', '#4cc5a0', '#c9a6ff'])('%s is a brand in the dark theme', (colour) => {
  expect(contrastFault(colour, DARK_GROUNDS)).toBeUndefined();
});

describe('a brand is refused with the lowest contrast', () => {
  test.each([
    ['#ffcc00', '#ffcc00 on #f3f4f7: 1.3, needs 4.5'],
    ['#ffffff', '#ffffff on #ffffff: 1, needs 4.5'],
    // 4.54 on white, 4.12 on the page.
    ['#767676', '#767676 on #f3f4f7: 4.1, needs 4.5'],
  ])('in the light theme: %s', (colour, fault) => expect(contrastFault(colour, LIGHT_GROUNDS)).toBe(fault));

  test.each([
    ['#0052d9', '#0052d9 on #382a1b: 2.1, needs 4.5'],
    ['#ffffff', '#ffffff on #a6a6a6: 2.4, needs 4.5'],
  ])('in the dark theme: %s', (colour, fault) => expect(contrastFault(colour, DARK_GROUNDS)).toBe(fault));
});

test('the grounds are those of the style sheet', () => {
  const tokens = readFileSync('src/app/styles/tokens.css', 'utf8');
  const grounds = ['card', 'page', 'error-soft', 'warning-soft'].map(
    (name) => new RegExp(`--${name}: light-dark\\((.+), (.+)\\);`).exec(tokens)?.slice(1) ?? [],
  );
  expect(grounds.map(([light]) => light?.replace('#fff)', '#ffffff'))).toEqual([
    '#fff',
    ...LIGHT_GROUNDS.plain.slice(1),
  ]);
  expect(grounds.map(([, dark]) => dark)).toEqual(DARK_GROUNDS.plain);
  expect(tokens).toContain('--on-brand: #fff;');
  expect(tokens).toContain('color-mix(in srgb, var(--brand-light) 6%, #fff)');
  expect(tokens).toContain('color-mix(in srgb, var(--brand-dark) 15%, #212429)');
  expect(tokens).toContain('light-dark(var(--brand-light), color-mix(in srgb, var(--brand-dark) 65%, #000))');
});
