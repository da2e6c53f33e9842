import type { Browser, Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { launchWholeChromium } from './support/chromium';
import { framedPage, hostWithFrame, serveHost } from './support/host-page';
import { hostTest } from './support/host-test';
import { pageTest, untilInteractive } from './support/page-test';
import { eventually, expectTotal } from './support/reading-the-page';

const isBack = 'sscTestShownAgain';

/** Marks the page when the browser shows it again as it was left, out of its back/forward cache. */
const watchReturn = (name: string) =>
  addEventListener('pageshow', (event) => {
    if (event.persisted) document.documentElement.dataset[name] = 'yes';
  });

/** Evaluates in the host's frame. Playwright itself knows no frames of a page that came back from the cache. */
async function readerOfFrame(page: Page): Promise<(expression: string) => Promise<unknown>> {
  const session = await page.context().newCDPSession(page);
  const { frameTree } = await session.send('Page.getFrameTree');
  const frameId = frameTree.childFrames?.[0]?.frame.id;
  if (frameId === undefined) throw new Error('The host has no frame.');
  const { executionContextId: contextId } = await session.send('Page.createIsolatedWorld', { frameId });
  return async (expression) =>
    (await session.send('Runtime.evaluate', { expression, contextId })).result.value;
}

async function withCache(use: (browser: Browser) => Promise<void>): Promise<void> {
  const browser = await launchWholeChromium({ ignoreDefaultArgs: ['--disable-back-forward-cache'] });
  try {
    await use(browser);
  } finally {
    await browser.close();
  }
}

describe('the way back', () => {
  pageTest('to the page shows it as it was left, and it goes on', async ({ site }) => {
    await withCache(async (browser) => {
      const page = await browser.newPage();
      await page.addInitScript(watchReturn, isBack);
      await page.goto(site.address);
      await untilInteractive(page);
      await page.locator('#employees').fill('6000');
      await expectTotal(page, '202640.00');
      await page.goto(new URL('favicon.svg', site.address).href);
      await page.goBack({ waitUntil: 'commit' });
      await eventually(() => page.locator('html').getAttribute('data-ssc-test-shown-again')).toBe('yes');
      await expectTotal(page, '202640.00');
      await page.locator('#experts').fill('5');
      await expectTotal(page, '208640.00');
    });
  });

  pageTest('to a host with the frame shows both as they were left', async ({ site }) => {
    await withCache(async (browser) => {
      const host = await serveHost(hostWithFrame({ address: site.address }));
      const page = await browser.newPage();
      await page.addInitScript(watchReturn, isBack);
      await page.goto(host.address);
      const frame = await framedPage(page);
      await frame.locator('#employees').fill('6000');
      await expectTotal(frame, '202640.00');
      await page.goto(new URL('favicon.svg', site.address).href);
      await page.goBack({ waitUntil: 'commit' });
      await eventually(() => page.locator('html').getAttribute('data-ssc-test-shown-again')).toBe('yes');
      const again = await readerOfFrame(page);
      expect(await again("document.querySelector('.summary [data-figure=total]').value")).toBe('202640.00');
      await again("document.getElementById('experts').focus()");
      await page.keyboard.press('ArrowUp');
      await eventually(() => again("document.querySelector('.summary [data-figure=total]').value")).toBe(
        '205640.00',
      );
      await host.close();
    });
  });

  hostTest('leads through the places of the frame first, and then out of the host', async ({ showHost }) => {
    const { host, frame } = await showHost();
    const length = await host.evaluate(() => history.length);
    await frame.locator('#employees').fill('6000');
    await expectTotal(frame, '202640.00');
    // Typing takes no step: whoever goes back wants to leave, not to take back letters.
    expect(await host.evaluate(() => history.length)).toBe(length);
    await frame.locator('.modes').getByRole('button', { name: '记录' }).click();
    await eventually(() => frame.locator('h2').allTextContents()).toContain('已保存的报价');
    expect(await host.evaluate(() => history.length)).toBe(length + 1);
    await host.evaluate(() => history.back());
    await expectTotal(frame, '202640.00');
    await eventually(() => frame.locator('#employees').inputValue()).toBe('6,000');
  });
});
