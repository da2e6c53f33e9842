import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { eventTypes, readyFrame, stageTest } from './support/element-stage';
import { eventually } from './support/reading-the-page';

const BODY = '<ssc-calculator><a href="https://calculator.example/">open the calculator</a></ssc-calculator>';

const link = (page: Page) => page.getByRole('link', { name: 'open the calculator' });
const withClock = (page: Page): Promise<void> => page.clock.install();

describe("the element's content", () => {
  stageTest('is what a visitor without scripts gets', async ({ stage }) => {
    const page = await stage.open(BODY, { scripts: false });
    expect(await link(page).isVisible()).toBe(true);
    expect(await page.locator('iframe').count()).toBe(0);
  });

  stageTest('makes room once the page answers', async ({ stage }) => {
    const page = await stage.open(BODY);
    await readyFrame(page);
    expect(await link(page).isVisible()).toBe(false);
    expect(await page.locator('ssc-calculator iframe').isVisible()).toBe(true);
  });

  stageTest('stays while nothing answers, and is all that is left after 20 s', async ({ stage }) => {
    const page = await stage.open(BODY, { folder: 'silent/', prepare: withClock });
    await page.waitForFunction(() => document.querySelector('ssc-calculator')?.shadowRoot !== null);
    expect(await link(page).isVisible()).toBe(true);
    const height = () => page.locator('ssc-calculator').evaluate((element) => element.clientHeight);
    expect(await height()).toBe(3220);
    await page.clock.fastForward(10_000);
    expect(await eventTypes(page)).toEqual([]);
    await page.clock.fastForward(10_100);
    await eventually(() => eventTypes(page)).toEqual(['ssc-error']);
    expect(await page.evaluate(() => window.events[0]?.detail)).toEqual({
      version: 1,
      code: 'not-loaded',
      message: `${stage.pageOrigin}/silent/ did not answer within 20 s`,
      names: [],
    });
    expect(await link(page).isVisible()).toBe(true);
    expect(await page.locator('ssc-calculator iframe').isVisible()).toBe(false);
    expect(await height()).toBeLessThan(100);
  });

  stageTest("is what is left where the host's policy allows no frame", async ({ stage }) => {
    const page = await stage.open(BODY, {
      policy: `default-src 'none'; script-src 'self' ${stage.pageOrigin}; img-src data:`,
      prepare: withClock,
      expectedTrouble: [/frame-src|default-src|net::ERR_BLOCKED_BY_CSP/],
    });
    await page.waitForFunction(() => document.querySelector('ssc-calculator')?.shadowRoot !== null);
    await page.clock.fastForward(20_100);
    await eventually(() => eventTypes(page)).toEqual(['ssc-error']);
    expect(await link(page).isVisible()).toBe(true);
  });

  stageTest('gives way to a page that answers late after all', async ({ stage }) => {
    const page = await stage.open(BODY, { folder: 'silent/', prepare: withClock });
    await page.waitForFunction(() => document.querySelector('ssc-calculator')?.shadowRoot !== null);
    await page.clock.fastForward(20_100);
    await eventually(() => eventTypes(page)).toEqual(['ssc-error']);
    const frame = page.frames().find((one) => one.url().includes('/silent/'));
    await frame?.evaluate(() => parent.postMessage({ ssc: 1, type: 'hello' }, '*'));
    await eventually(() => page.locator('ssc-calculator iframe').isVisible()).toBe(true);
    expect(await link(page).isVisible()).toBe(false);
  });
});
