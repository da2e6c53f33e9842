import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { pagePolicy, shippedHeader } from '../e2e/support/hosting-headers';
import { html } from './built-scripts';

const inlineScripts = [...html.matchAll(/<script>(.*?)<\/script>/gs)].map(([, script = '']) => script);
const [settings = '', firstPaint = '', afterPaint = '', early = ''] = inlineScripts.map((script) =>
  createHash('sha256').update(script).digest('base64'),
);

describe('the policy of the built page', () => {
  test('is the first thing in its head, and allows files beside it and the four scripts in it', () => {
    expect(inlineScripts).toHaveLength(4);
    expect(html.slice(html.indexOf('<head>') + 6).trimStart()).toMatch(
      /^<meta http-equiv="Content-Security-Policy"/,
    );
    expect(pagePolicy(html)).toBe(
      `default-src 'none'; script-src 'self' 'sha256-${settings}' 'sha256-${firstPaint}' 'sha256-${afterPaint}' 'sha256-${early}'; ` +
        "style-src 'self'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; object-src 'none'; " +
        "require-trusted-types-for 'script'; trusted-types 'none'",
    );
  });

  test('stands in hosting/nginx.conf too, with frame-ancestors: put this value there where it changed', () => {
    expect(shippedHeader('Content-Security-Policy')).toBe(`${pagePolicy(html)}; frame-ancestors 'self'`);
  });

  test('finds nothing of its kind in the page: no style attribute, no handler', () => {
    const markup = html.replace(/<script>.*?<\/script>/gs, '');
    expect(markup).not.toMatch(/<[^>]+\sstyle=/);
    expect(markup).not.toMatch(/<[^>]+\son[a-z]+=/);
    expect(markup).not.toMatch(/<style\b/);
  });
});
