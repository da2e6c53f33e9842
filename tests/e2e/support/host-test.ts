import type { BrowserContext, Frame, Page } from 'playwright-core';
import { expect } from 'vitest';
import { type FrameAttributes, frameOf, hostWithFrame, serveHost } from './host-page';
import { SKIPS_CHROMIUM, untilInteractive, withBrowser } from './page-test';
import { watchPolicies } from './policy-reports';
import { logTrouble, type TroubleLog } from './trouble';

export interface HostOptions extends Omit<FrameAttributes, 'address'> {
  /** The calculator's address without a hash; the built page under the shipped headers where none is given. */
  readonly calculator?: string;
  /** The calculator's hash, `#` included. */
  readonly link?: string;
  readonly hostHeaders?: Readonly<Record<string, string>>;
  readonly prepare?: (host: Page) => Promise<void>;
  /** Without it the calculator answers to keys and clicks. */
  readonly dontWait?: boolean;
  readonly expectedTrouble?: readonly RegExp[];
}

export interface Shown {
  readonly host: Page;
  /** The calculator in the host's frame. */
  readonly frame: Frame;
}

const withHost = withBrowser.extend<{ readonly showHost: (options?: HostOptions) => Promise<Shown> }>({
  showHost: async ({ site, browser }, use) => {
    const closing: (() => Promise<void>)[] = [];
    const logs: TroubleLog[] = [];
    await use(async ({ calculator = site.address, link = '', ...options }: HostOptions = {}) => {
      const html = hostWithFrame({ address: `${calculator}${link}`, ...options });
      const server = await serveHost(html, options.hostHeaders);
      const context: BrowserContext = await browser.newContext();
      context.setDefaultTimeout(10_000);
      closing.push(() => context.close(), server.close);
      const host = await context.newPage();
      logs.push(logTrouble(host, options.expectedTrouble));
      await watchPolicies(host);
      await options.prepare?.(host);
      await host.goto(server.address, { waitUntil: 'commit' });
      const frame = await frameOf(host);
      if (!options.dontWait) await untilInteractive(frame);
      return { host, frame };
    });
    const unexpected = logs.flatMap((log) => log.unexpected());
    for (const close of closing) await close();
    expect(unexpected, 'console messages and failures').toEqual([]);
  },
});

/** A test with the calculator in a frame of a host page of another origin. Both must have been quiet at its end. */
export const hostTest = withHost.skipIf(SKIPS_CHROMIUM);
