import type { Frame, Page } from 'playwright-core';
import { expect } from 'vitest';
import shippedSettings from '../../../public/settings.json?raw';
import { BUILT_FOLDER } from './built-folder';
import { NO_WEB_SHARE } from './element-stage';
import { serveHost } from './framing-site';
import { SKIPS_CHROMIUM, untilInteractive, withBrowser } from './page-test';
import { watchPolicies } from './policy-reports';
import { serveFolder } from './static-site';
import { logTrouble, type TroubleLog } from './trouble';

const HOST_SCRIPT = `
window.events = [];
for (const type of ['ssc-ready', 'ssc-quote', 'ssc-apply', 'ssc-error']) {
  document.addEventListener(type, ({ target, detail }) => events.push({ type, from: target.id, detail }));
}`;

export interface RealHostOptions {
  /** Whether the page's settings name the host; by default they do. */
  readonly isListed?: boolean;
  /** Before the document's first element; an empty text is a host in quirks mode. */
  readonly doctype?: string;
  /** Opened in place of the host page: it may have that page in a frame of its own. */
  readonly outerPage?: (hostAddress: string) => string;
  readonly prepare?: (page: Page) => Promise<void>;
  readonly expectedTrouble?: readonly RegExp[];
  /** An instant as ISO text at which the clocks stand still. */
  readonly now?: string;
  /** Without it, the host page has loaded `embed.js`. */
  readonly hasNoScript?: boolean;
}

export interface RealStage {
  /** Opens a host page with this body beside the built page of another origin. `{page}` in it is the page's address. */
  readonly open: (body: string, options?: RealHostOptions) => Promise<Page>;
}

const withStage = withBrowser.extend<{ readonly stage: RealStage }>({
  stage: async ({ browser }, use) => {
    const closing: (() => Promise<void>)[] = [];
    const logs: TroubleLog[] = [];
    await use({
      open: async (body, options = {}) => {
        const files: Record<string, string> = { '/host.js': HOST_SCRIPT };
        const host = await serveHost(files);
        const hosts = options.isListed === false ? [] : [host.origin];
        const settings = JSON.stringify({ ...JSON.parse(shippedSettings), hosts });
        const site = await serveFolder(BUILT_FOLDER, {
          files: { 'settings.json': settings },
          // As the README has it: the host's module script is of another origin.
          headers: { 'access-control-allow-origin': '*' },
        });
        const script = options.hasNoScript ? '' : '<script type="module" src="{page}embed.js"></script>';
        const html = `<html lang="zh-CN"><meta charset="utf-8"><title>host</title><script src="/host.js"></script>${script}${body}`;
        files['/'] = `${options.doctype ?? '<!doctype html>'}${html.replaceAll('{page}', site.address)}`;
        if (options.outerPage)
          files['/outer.html'] = options.outerPage(host.origin).replaceAll('{page}', site.address);
        const context = await browser.newContext({ viewport: { width: 1000, height: 800 } });
        context.setDefaultTimeout(10_000);
        closing.push(() => context.close(), host.close, site.close);
        const page = await context.newPage();
        logs.push(logTrouble(page, [NO_WEB_SHARE, ...(options.expectedTrouble ?? [])]));
        await watchPolicies(page);
        if (options.now !== undefined) await page.clock.setFixedTime(options.now);
        await options.prepare?.(page);
        await page.goto(`${host.origin}${options.outerPage ? '/outer.html' : '/'}`);
        return page;
      },
    });
    const unexpected = logs.flatMap((log) => log.unexpected());
    for (const close of closing) await close();
    expect(unexpected, 'console messages and failures').toEqual([]);
  },
});

/** A test with the element and the built page in it, of two origins. Both must have been quiet at its end. */
export const realTest = withStage.skipIf(SKIPS_CHROMIUM);

/** The page in the frame of an element, once it answers to keys and clicks. */
export async function pageIn(host: Page | Frame, element = 'ssc-calculator'): Promise<Frame> {
  const frame = host.locator(`${element} iframe`);
  await frame.waitFor({ state: 'attached' });
  const page = await (await frame.elementHandle())?.contentFrame();
  if (!page) throw new Error(`${element} has no frame.`);
  await untilInteractive(page);
  return page;
}

/** Totals of the quotes that the host got, in their order. */
export const quotedTotals = (host: Page | Frame): Promise<string[]> =>
  host.evaluate(() =>
    window.events.flatMap(({ detail }) => {
      const quote = detail.quote as { readonly totals: { readonly total: string } } | undefined;
      return quote === undefined ? [] : [quote.totals.total];
    }),
  );

/** Codes and names of the errors that the host was told, in their order. */
export const toldErrors = (host: Page | Frame): Promise<unknown[]> =>
  host.evaluate(() =>
    window.events.filter(({ type }) => type === 'ssc-error').map(({ detail }) => [detail.code, detail.names]),
  );
