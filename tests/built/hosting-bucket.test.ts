import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { hostingHeaders, NGINX_SETTINGS, shippedHeader } from '../e2e/support/hosting-headers';
import { html } from './built-scripts';

const rows = [...readFileSync('hosting/bucket.md', 'utf8').matchAll(/^\| (.+) \|$/gm)].map(([, row = '']) =>
  row.split(' | '),
);
const text = (cell = '') => /^`(.+)`$/.exec(cell)?.[1] ?? cell;

test('hosting/bucket.md has every header of hosting/nginx.conf, with its value or where that is', () => {
  const names = [...NGINX_SETTINGS.matchAll(/^ *add_header (\S+)/gm)].map(([, name = '']) => name);
  const headers = names.filter((name) => name !== 'Cache-Control');
  expect(headers).toHaveLength(7);
  for (const name of headers) {
    const [, value] = rows.find(([cell]) => text(cell) === name) ?? [];
    const expected = value === 'as in `nginx.conf`' ? value : shippedHeader(name);
    expect(text(value), name).toBe(expected);
  }
});

test.each([
  ['`assets/*.js`', 'assets/index-abcdefgh.js'],
  ['`assets/*.css`', 'assets/index-abcdefgh.css'],
  ['`*.js` beside the page', 'embed.js'],
  ['`*.json` (settings, price lists, schemas)', 'settings.json'],
  ['`*.svg`', 'favicon.svg'],
  ['`index.html`, last', 'index.html'],
])('it has %s cached as nginx does', (objects, file) => {
  const [, caching] = rows.find(([cell]) => cell === objects) ?? [];
  expect(text(caching)).toBe(hostingHeaders(file, html)['cache-control']);
});
