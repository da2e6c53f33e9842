import type { Browser, Page } from 'playwright-core';
import { describe, expect, onTestFinished } from 'vitest';
import { pageTest } from './support/page-test';
import { eventually } from './support/reading-the-page';
import type { StaticSite } from './support/static-site';
import { calculatorFrame, hostHeights, inWindow, scrollHost, serveTallHost } from './support/tall-host';

const WINDOW = { width: 800, height: 800 };

interface HostOptions {
  readonly tells?: boolean;
  readonly link?: string;
  readonly width?: number;
}

/** The page in the frame of a host with another origin, both closed after the test. */
async function openHost(
  site: StaticSite,
  browser: Browser,
  { tells = true, link = '', width = WINDOW.width }: HostOptions = {},
): Promise<Page> {
  const host = await serveTallHost(site.address + link, tells);
  const context = await browser.newContext({ viewport: { ...WINDOW, width }, reducedMotion: 'reduce' });
  onTestFinished(async () => {
    await context.close();
    await host.close();
  });
  context.setDefaultTimeout(10_000);
  const page = await context.newPage();
  await page.goto(host.address);
  await calculatorFrame(page).waitForFunction(() => document.documentElement.dataset.framed === 'tall');
  if (link !== '') return page;
  // The cost list comes when it is seen.
  await scrollHost(page, 2600);
  await calculatorFrame(page).waitForSelector('.row-toggle');
  await scrollHost(page, 0);
  return page;
}

/** The frame's height, and the height of what is in it. */
const heights = async (page: Page) => ({
  frame: await page.evaluate(() => document.getElementById('calculator')?.getBoundingClientRect().height),
  content: await calculatorFrame(page).evaluate(() =>
    Math.ceil(document.body.getBoundingClientRect().height),
  ),
  scrolled: await calculatorFrame(page).evaluate(
    () => document.documentElement.scrollHeight - document.documentElement.clientHeight,
  ),
});

const expectFitting = async (page: Page) => {
  await eventually(async () => {
    const { frame, content, scrolled } = await heights(page);
    return frame === content && scrolled === 0;
  }).toBe(true);
};

describe('the height of a tall frame', () => {
  pageTest('is that of its content, growing and shrinking', async ({ site, browser }) => {
    const page = await openHost(site, browser);
    await expectFitting(page);
    const before = (await heights(page)).content;
    await calculatorFrame(page).locator('.row-toggle').first().click();
    await calculatorFrame(page).locator('.explained').waitFor();
    await expectFitting(page);
    expect((await heights(page)).content).toBeGreaterThan(before);
    await calculatorFrame(page).locator('.row-toggle').first().click();
    await calculatorFrame(page).locator('.explained').waitFor({ state: 'detached' });
    await expectFitting(page);
    expect((await heights(page)).content).toBe(before);
  });

  pageTest('is told within the frame of the change', async ({ site, browser }) => {
    const page = await openHost(site, browser);
    await expectFitting(page);
    const needed = await calculatorFrame(page).evaluate(async () => {
      const addition = document.createElement('p');
      addition.className = 'card loading';
      document.querySelector('main')?.append(addition);
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      // Messages come in the order in which they were sent.
      parent.postMessage('a frame later', '*');
      return Math.ceil(document.body.getBoundingClientRect().height);
    });
    await eventually(() => page.evaluate(() => Reflect.get(window, 'aFrameLater'))).toBe(needed);
  });

  pageTest('settles after 200 changes: no message follows', async ({ site, browser }) => {
    const page = await openHost(site, browser);
    await expectFitting(page);
    await calculatorFrame(page).evaluate(async () => {
      const spacer = document.createElement('p');
      document.querySelector('main')?.append(spacer);
      for (let change = 1; change <= 200; change++) {
        spacer.style.height = `${(change * 37.3) % 500}px`;
        await new Promise(requestAnimationFrame);
      }
    });
    await expectFitting(page);
    const settled = (await hostHeights(page)).length;
    for (const top of [0, 900, 2000, 3000, 400]) await scrollHost(page, top);
    expect((await hostHeights(page)).length).toBe(settled);
    expect(settled).toBeLessThanOrEqual(210);
  });
});

describe('what stands in the window', () => {
  pageTest(
    'the bar is inside of what is seen, and goes to its own place at the end',
    async ({ site, browser }) => {
      const page = await openHost(site, browser);
      for (const top of [600, 1500, 2200]) {
        await scrollHost(page, top);
        await eventually(async () => (await inWindow(page, '.bottom-bar')).bottom).toBe(WINDOW.height);
      }
      await scrollHost(page, 100_000);
      const { frame } = await heights(page);
      const bar = await calculatorFrame(page).evaluate(
        () => document.querySelector('.bottom-bar')?.getBoundingClientRect().bottom ?? 0,
      );
      expect(Math.abs(bar - (frame ?? 0))).toBeLessThan(1);
    },
  );

  pageTest('the bar stands at its own place where no host tells what is seen', async ({ site, browser }) => {
    const page = await openHost(site, browser, { tells: false });
    await page.evaluate(() => scrollTo(0, 900));
    expect((await inWindow(page, '.bottom-bar')).top).toBeGreaterThan(WINDOW.height);
  });

  pageTest('the panel beside the form follows, within its column', async ({ site, browser }) => {
    const page = await openHost(site, browser, { width: 1280 });
    await scrollHost(page, 1100);
    await eventually(async () => (await inWindow(page, '.side')).top).toBe(16);
    await scrollHost(page, 100_000);
    const [side, column] = [await inWindow(page, '.side'), await inWindow(page, '.columns')];
    expect(side.bottom).toBeLessThanOrEqual(column.bottom);
  });

  pageTest(
    'nothing that has the focus is under the bar, tabbing through the form',
    async ({ site, browser }) => {
      const page = await openHost(site, browser);
      await calculatorFrame(page).locator('#employees').focus();
      const hidden: string[] = [];
      for (let stop = 0; stop < 45; stop++) {
        await page.keyboard.press('Tab');
        await scrollHost(page, await page.evaluate(() => scrollY));
        const under = await calculatorFrame(page).evaluate(() => {
          const focused = document.activeElement;
          const bar = document.querySelector('.bottom-bar');
          if (focused === null || bar === null || focused === document.body || bar.contains(focused))
            return undefined;
          const seen = (focused.closest('.segmented label') ?? focused).getBoundingClientRect();
          const { top, bottom } = bar.getBoundingClientRect();
          return seen.bottom > top && seen.top < bottom ? focused.outerHTML.slice(0, 80) : undefined;
        });
        if (under !== undefined) hidden.push(under);
      }
      expect(hidden).toEqual([]);
    },
  );
});

describe.for([
  ['that tells what is seen', true],
  ['that tells nothing', false],
] as const)('a dialog in the frame of a host %s', ([, tells]) => {
  pageTest('opens inside what is seen, stays there, and gives the focus back', async ({ site, browser }) => {
    const page = await openHost(site, browser, { tells });
    const send = calculatorFrame(page).locator('.quote-actions .button').nth(2);
    await send.scrollIntoViewIfNeeded();
    await send.focus();
    await send.hover();
    const from = await page.evaluate(() => scrollY);
    await page.keyboard.press('Enter');
    const isInside = async () => {
      const { top, bottom } = await inWindow(page, 'dialog[open]');
      return bottom > top && top >= 0 && bottom <= WINDOW.height;
    };
    await calculatorFrame(page).waitForSelector('dialog[open] .qr-code');
    await eventually(isInside).toBe(true);
    expect(await page.evaluate(() => scrollY)).toBe(from);

    await page.evaluate(() => scrollBy(0, -400));
    await eventually(isInside).toBe(true);
    await page.keyboard.press('Escape');
    await eventually(() => send.evaluate((button) => button === document.activeElement)).toBe(true);
  });
});

pageTest(
  'closing a dialog with its button does not leave the focus on the body',
  async ({ site, browser }) => {
    const page = await openHost(site, browser);
    const send = calculatorFrame(page).locator('.quote-actions .button').nth(2);
    await send.click();
    await calculatorFrame(page).locator('dialog .modal-heading .tool').click();
    await eventually(() => send.evaluate((button) => button === document.activeElement)).toBe(true);
  },
);

describe('ways that scroll', () => {
  pageTest('the bar’s way to the cost list scrolls the host', async ({ site, browser }) => {
    const page = await openHost(site, browser);
    await scrollHost(page, 600);
    await calculatorFrame(page).locator('.bottom-bar .text-button').click();
    await eventually(async () => {
      const { top } = await inWindow(page, '#cost-list-heading');
      return top >= 0 && top < 200;
    }).toBe(true);
  });

  pageTest(
    'from the end of a long form to the short records: their heading is seen',
    async ({ site, browser }) => {
      const page = await openHost(site, browser);
      await scrollHost(page, 3000);
      await calculatorFrame(page).evaluate(() => {
        location.hash = '#/records?list=contracts';
      });
      await calculatorFrame(page).waitForSelector('.records h2');
      await eventually(async () => {
        const { top, bottom } = await inWindow(page, '.records h2');
        return top >= 0 && bottom <= WINDOW.height;
      }).toBe(true);
    },
  );

  pageTest('the Tab key passes into the frame and out of it again', async ({ site, browser }) => {
    const page = await openHost(site, browser, { link: '#/records?list=contracts' });
    await page.locator('#before').focus();
    await page.keyboard.press('Tab');
    expect(
      await calculatorFrame(page).evaluate(() => document.activeElement?.closest('.modes') !== null),
    ).toBe(true);
    for (let stop = 0; stop < 40; stop++) {
      await page.keyboard.press('Tab');
      if (await page.evaluate(() => document.activeElement?.id === 'after')) return;
    }
    throw new Error('The focus never left the frame.');
  });
});
