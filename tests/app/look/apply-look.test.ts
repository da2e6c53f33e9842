import { afterEach, expect, test } from 'vitest';
import { applyLook } from '../../../src/app/look/apply-look';

const { style } = document.documentElement;
const property = (name: string) => style.getPropertyValue(name);

afterEach(async () => {
  await applyLook({});
  await applyLook({}, 'settings');
});

test('a look becomes custom properties of the root element', async () => {
  const look = { brand: '#C8102E', brandDark: '#ff9b8f', radius: '8px', font: '"PingFang SC", serif' };
  expect(await applyLook(look)).toEqual([]);
  expect(['brand', 'brand-dark', 'radius', 'font'].map((name) => property(`--ssc-${name}`))).toEqual([
    '#c8102e',
    '#ff9b8f',
    '8px',
    '"PingFang SC", serif',
  ]);
});

test('what is refused is named with its reason, and the rest is taken', async () => {
  expect(await applyLook({ brand: '#ffcc00', brandDark: 'red', radius: '40px', font: 'url(x)' })).toEqual([
    { name: '--ssc-brand', message: '#ffcc00 on #f3f4f7: 1.3, needs 4.5' },
    { name: '--ssc-brand-dark', message: '"red" is not a colour as #0052d9' },
    { name: '--ssc-radius', message: '"40px" is not a radius of 0px to 16px' },
    {
      name: '--ssc-font',
      message: '"url(x)" is not a list of font families: letters, digits, spaces, hyphens, quotes',
    },
  ]);
  expect(style.length).toBe(0);
  expect(await applyLook({ brand: '#ffcc00', radius: '8px' })).toHaveLength(1);
  expect(property('--ssc-radius')).toBe('8px');
});

test('what a later look leaves out, or has wrong, is the page’s own again', async () => {
  await applyLook({ brand: '#c8102e', radius: '8px' });
  await applyLook({ brand: '#ffcc00' });
  expect(style.length).toBe(0);
});

test('an empty text, as of a property that nobody set, is nothing, and nothing is refused', async () => {
  expect(await applyLook({ brand: '', brandDark: '', radius: '', font: '' })).toEqual([]);
  expect(style.length).toBe(0);
});

test('the host’s look leaves that of the settings under it', async () => {
  await applyLook({ brand: '#00704a' }, 'settings');
  await applyLook({ brand: '#c8102e' });
  expect([property('--settings-brand'), property('--ssc-brand')]).toEqual(['#00704a', '#c8102e']);
  await applyLook({});
  expect([property('--settings-brand'), property('--ssc-brand')]).toEqual(['#00704a', '']);
});

test('of two looks in a row the later one stays', async () => {
  await Promise.all([applyLook({ brand: '#c8102e' }), applyLook({ radius: '8px' })]);
  expect([property('--ssc-brand'), property('--ssc-radius')]).toEqual(['', '8px']);
});
