import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import type { Browser, Frame, Page } from 'playwright-core';
import { test as base, expect } from 'vitest';
import { BUILT_FOLDER } from './built-folder';
import { BROWSERS_REQUIRED, CHROMIUM_PATH, launchChromium } from './chromium';
import { eventually } from './reading-the-page';
import { STAND_IN_HTML, STAND_IN_SCRIPT } from './stand-in-page';
import { logTrouble } from './trouble';

interface Answer {
  readonly type: string;
  readonly body: string;
  readonly headers?: Readonly<Record<string, string>>;
}

interface MemorySite {
  readonly origin: string;
  /** By path; to be added to while it is served. */
  readonly files: Map<string, Answer>;
  readonly close: () => Promise<void>;
}

async function serveMemory(): Promise<MemorySite> {
  const files = new Map<string, Answer>();
  const server = createServer((request, response) => {
    const answer = files.get(new URL(request.url ?? '/', 'http://localhost').pathname);
    if (answer === undefined) response.writeHead(404).end();
    else response.writeHead(200, { 'content-type': answer.type, ...answer.headers }).end(answer.body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const bound = server.address();
  if (bound === null || typeof bound === 'string') throw new Error('The test server has no port.');
  return {
    origin: `http://127.0.0.1:${bound.port}`,
    files,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** What the host page of the stage keeps for tests: every event of the element, as it came. */
declare global {
  interface Window {
    events: { type: string; from: string; detail: Record<string, unknown> }[];
    heard: Record<string, unknown>[];
    say: (message: Record<string, unknown>) => void;
  }
}

const HOST_SCRIPT = `
window.events = [];
for (const type of ['ssc-ready', 'ssc-quote', 'ssc-apply', 'ssc-error']) {
  document.addEventListener(type, ({ target, detail }) => events.push({ type, from: target.id, detail }));
}`;

export interface HostOptions {
  readonly policy?: string;
  readonly expectedTrouble?: readonly RegExp[];
  /** Folder of the stand-in page; `silent/` has none that answers, `other-version/` one of another version. */
  readonly folder?: string;
  /** Before the page is opened. */
  readonly prepare?: (page: Page) => Promise<void>;
  readonly scripts?: boolean;
}

export interface Stage {
  readonly pageOrigin: string;
  /** Opens a host page of another origin with this body, and `embed.js`. */
  readonly open: (body: string, options?: HostOptions) => Promise<Page>;
}

/** Chromium on Linux shares nothing, and says so where a frame is allowed to. */
export const NO_WEB_SHARE = /Unrecognized feature: 'web-share'/;

/** A host page and a stand-in for the page, of two origins. The host must have been quiet at the end. */
export const stageTest = base
  .extend<{ browser: Browser; stage: Stage }>({
    browser: [
      // biome-ignore lint/correctness/noEmptyPattern: a fixture names what it uses, and this one uses nothing
      async ({}, use) => {
        const browser = await launchChromium();
        await use(browser);
        await browser.close();
      },
      { scope: 'file' },
    ],
    stage: async ({ browser }, use) => {
      const page = await serveMemory();
      const host = await serveMemory();
      const script = readFileSync(join(BUILT_FOLDER, 'embed.js'), 'utf8');
      const cors = { 'access-control-allow-origin': '*' };
      for (const folder of ['/calc/', '/silent/', '/other-version/']) {
        page.files.set(`${folder}embed.js`, { type: 'text/javascript', body: script, headers: cors });
      }
      page.files.set('/calc/', { type: 'text/html', body: STAND_IN_HTML });
      page.files.set('/calc/stand-in.js', { type: 'text/javascript', body: STAND_IN_SCRIPT });
      page.files.set('/silent/', { type: 'text/html', body: '<p>Nothing here.</p>' });
      page.files.set('/other-version/', {
        type: 'text/html',
        body: "<script>parent.postMessage({ ssc: 2, type: 'hello' }, '*'); parent.postMessage({ ssc: 2 }, '*');</script>",
      });
      host.files.set('/host.js', { type: 'text/javascript', body: HOST_SCRIPT });
      const pages: Page[] = [];
      const logs: ReturnType<typeof logTrouble>[] = [];
      await use({
        pageOrigin: page.origin,
        open: async (
          body,
          { policy, expectedTrouble = [], folder = 'calc/', prepare, scripts = true } = {},
        ) => {
          host.files.set('/', {
            type: 'text/html; charset=utf-8',
            body: `<!doctype html><title>host</title><link rel="icon" href="data:," /><script src="/host.js"></script>
            <script type="module" src="${page.origin}/${folder}embed.js"></script>${body}`,
            headers: policy === undefined ? {} : { 'content-security-policy': policy },
          });
          const context = await browser.newContext({ javaScriptEnabled: scripts });
          context.setDefaultTimeout(10_000);
          const opened = await context.newPage();
          pages.push(opened);
          logs.push(logTrouble(opened, [NO_WEB_SHARE, ...expectedTrouble]));
          await prepare?.(opened);
          await opened.goto(`${host.origin}/`);
          return opened;
        },
      });
      const unexpected = logs.flatMap((log) => log.unexpected());
      for (const opened of pages) await opened.context().close();
      await page.close();
      await host.close();
      expect(unexpected, 'console messages and failures').toEqual([]);
    },
  })
  .skipIf(CHROMIUM_PATH === undefined && !BROWSERS_REQUIRED);

/** The page in the nth calculator's frame, once it has said that it is ready. */
export async function readyFrame(page: Page, index = 0): Promise<Frame> {
  await eventually(() => eventTypes(page)).toContain('ssc-ready');
  await eventually(async () => page.locator('ssc-calculator iframe').count()).toBeGreaterThan(index);
  const handle = await page.locator('ssc-calculator iframe').nth(index).elementHandle();
  const frame = await handle?.contentFrame();
  if (!frame) throw new Error(`The calculator ${index} has no frame.`);
  await frame.waitForFunction(() => (window.heard?.length ?? 0) > 0);
  return frame;
}

export const eventTypes = (page: Page): Promise<string[]> =>
  page.evaluate(() => window.events.map(({ type }) => type));

/** What the page in a frame was told, by messages of one type. */
export const heardOf = (frame: Frame, type: string): Promise<Record<string, unknown>[]> =>
  frame.evaluate((wanted) => window.heard.filter((message) => message.type === wanted), type);

/** Two animation frames of the host: by then everything that was to be sent is sent. */
export const twoFrames = (page: Page): Promise<void> =>
  page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))),
  );
