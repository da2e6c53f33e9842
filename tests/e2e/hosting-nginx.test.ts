import { readdirSync, readFileSync } from 'node:fs';
import { get, type IncomingHttpHeaders } from 'node:http';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BUILT_FOLDER } from './support/built-folder';
import { shippedHeader } from './support/hosting-headers';
import { SKIPS_NGINX, serveByNginx } from './support/nginx';
import { pageTest, untilInteractive } from './support/page-test';
import { watchPolicies } from './support/policy-reports';
import { eventually, expectTotal } from './support/reading-the-page';
import type { StaticSite } from './support/static-site';
import { logTrouble } from './support/trouble';

const FOR_A_YEAR = 'public, max-age=31536000, immutable';

let site: StaticSite;

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** One request as written: nothing is followed, unpacked or kept. */
const ask = (path: string, headers: Readonly<Record<string, string>> = {}): Promise<Answer> =>
  new Promise((resolve, reject) => {
    get(new URL(path, site.address), { headers, agent: false }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => {
        const { statusCode = 0, headers: answered } = response;
        resolve({ status: statusCode, headers: answered, body: Buffer.concat(parts) });
      });
    }).on('error', reject);
  });

const assets = readdirSync(join(BUILT_FOLDER, 'assets')).map((file) => `assets/${file}`);
const besideThePage = readdirSync(BUILT_FOLDER, { withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map(({ name }) => name);

describe.skipIf(SKIPS_NGINX)('the shipped settings, run by nginx', () => {
  beforeAll(async () => {
    site = await serveByNginx(BUILT_FOLDER);
  });
  afterAll(() => site?.close());

  test('keep files with a hash in their name for a year, and ask for all others again', async () => {
    for (const file of assets) {
      expect((await ask(file)).headers['cache-control'], file).toBe(FOR_A_YEAR);
    }
    for (const file of ['', ...besideThePage]) {
      expect((await ask(file)).headers['cache-control'], file).toBe('no-cache');
    }
  });

  test('answer 304 to who has the page already', async () => {
    const { headers } = await ask('index.html');
    const again = await ask('index.html', { 'if-none-match': headers.etag ?? '' });
    expect(again.status).toBe(304);
    expect(again.headers['cache-control']).toBe('no-cache');
  });

  test('do not keep a missing file missing for a year', async () => {
    const { status, headers } = await ask('assets/gone-12345678.js');
    expect(status).toBe(404);
    expect(headers['cache-control']).toBeUndefined();
  });

  test('compress page, scripts, styles and JSON, and say so to caches between', async () => {
    const ofEachType = ['index.html', 'quote.schema.json', ...assets.filter((file) => /\/index-/.test(file))];
    expect(ofEachType).toHaveLength(4);
    for (const file of ofEachType) {
      const { headers, body } = await ask(file, { 'accept-encoding': 'gzip' });
      expect([headers['content-encoding'], headers.vary], file).toEqual(['gzip', 'Accept-Encoding']);
      expect(gunzipSync(body).equals(readFileSync(join(BUILT_FOLDER, file))), file).toBe(true);
      expect((await ask(file)).headers['content-encoding']).toBeUndefined();
    }
  });

  test('say types and encoding of texts', async () => {
    const type = async (file: string) => (await ask(file)).headers['content-type'];
    expect(await type('')).toBe('text/html; charset=utf-8');
    expect(await type('quote.schema.json')).toBe('application/json; charset=utf-8');
    expect(await type('favicon.svg')).toBe('image/svg+xml');
    expect(await type(assets.find((file) => file.endsWith('.js')) ?? '')).toMatch(
      /^(?:application|text)\/javascript; charset=utf-8$/,
    );
  });

  test.each([
    ['settings.json', /^application\/json; charset=utf-8$/],
    ['embed.js', /^(?:application|text)\/javascript; charset=utf-8$/],
  ])('give other origins %s, asked for again each time', async (file, type) => {
    const { status, headers } = await ask(file, { origin: 'https://shop.example' });
    expect(status).toBe(200);
    expect(headers['content-type']).toMatch(type);
    expect(headers).toMatchObject({
      'cache-control': 'no-cache',
      'access-control-allow-origin': '*',
      'cross-origin-resource-policy': 'cross-origin',
      'x-content-type-options': 'nosniff',
    });
  });

  test.each(['', 'favicon.svg', 'quote.schema.json', 'gone'])(
    'send the security headers with “%s”',
    async (file) => {
      const { headers } = await ask(file);
      expect(headers).toMatchObject({
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
        'cross-origin-embedder-policy': 'require-corp',
        'cross-origin-resource-policy': 'cross-origin',
        'access-control-allow-origin': '*',
        'content-security-policy': shippedHeader('Content-Security-Policy'),
        'permissions-policy': shippedHeader('Permissions-Policy'),
      });
    },
  );

  test('lead from the path without its last slash to the page, whatever the port', async () => {
    const { status, headers } = await ask('/calculator?from=menu');
    expect([status, headers.location]).toEqual([301, '/calculator/?from=menu']);
  });

  pageTest('let the page work, every part of it, without one report', async ({ browser }) => {
    const context = await browser.newContext();
    const page = await context.newPage();
    const trouble = logTrouble(page);
    await watchPolicies(page);
    await page.goto(`${site.address}#/new?employees=6000&experts=3&tickets=3&robots=1&knowledge=1&years=2`);
    await untilInteractive(page);
    await expectTotal(page, '420280.00');
    await page.getByRole('button', { name: '发送与导出' }).click();
    const dialog = page.getByRole('dialog', { name: '发送与导出' });
    for (const name of ['CSV', 'JSON', 'Excel 工作簿']) {
      const saved = page.waitForEvent('download');
      await dialog.getByRole('button', { name }).click();
      expect((await saved).suggestedFilename()).toContain('Q');
    }
    await page.keyboard.press('Escape');
    for (const mode of ['增购', '续费', '记录', '新购']) {
      await page.locator('.modes').getByRole('button', { name: mode }).click();
      await eventually(() => page.locator('.modes [aria-current="page"]').textContent()).toBe(mode);
    }
    await expectTotal(page, '420280.00');
    expect(trouble.unexpected()).toEqual([]);
    await context.close();
  });
});
