import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Frame, Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { BUILT_FOLDER } from './support/built-folder';
import { NO_WEB_SHARE } from './support/element-stage';
import { eventually, expectTotal } from './support/reading-the-page';
import { pageIn, quotedTotals, realTest, toldErrors } from './support/real-stage';
import { serveFolder } from './support/static-site';
import { logTrouble } from './support/trouble';

const LINK = 'mode="new" employees="6000" knowledge="1" years="2"';

const frameHeight = (host: Page | Frame, element = 'ssc-calculator') =>
  host.locator(`${element} iframe`).evaluate((frame) => Math.round(frame.getBoundingClientRect().height));

/** Whether the frame is as high as the page in it, so that nothing of it scrolls. */
const fits = (page: Frame) =>
  page.evaluate(() => document.documentElement.scrollHeight <= innerHeight && innerHeight > 600);

describe('the element', () => {
  realTest(
    'stands in a shadow tree, a dialog, closed details, and beside another of its id',
    async ({ stage }) => {
      const host = await stage.open(
        `<div id="tree"><template shadowrootmode="open"><div><ssc-calculator id="in-tree" ${LINK}></ssc-calculator></div></template></div>
         <dialog><ssc-calculator id="in-dialog" ${LINK}></ssc-calculator></dialog>
         <details><summary>more</summary><ssc-calculator id="twin" ${LINK}></ssc-calculator></details>
         <ssc-calculator id="twin" class="second" mode="new" employees="1000"></ssc-calculator>`,
      );
      const inTree = await pageIn(host, '#in-tree');
      await expectTotal(inTree, '420280.00');
      await eventually(() => fits(inTree)).toBe(true);
      await host.evaluate(() => document.querySelector('dialog')?.showModal());
      const inDialog = await pageIn(host, '#in-dialog');
      await expectTotal(inDialog, '420280.00');
      await eventually(() => fits(inDialog)).toBe(true);
      await inDialog.locator('#experts').fill('5');
      await expectTotal(inDialog, '432280.00');
      await host.evaluate(() => {
        document.querySelector('dialog')?.close();
        document.querySelector('details')?.setAttribute('open', '');
      });
      const inDetails = await pageIn(host, 'details ssc-calculator');
      // Browsers observe no sizes in what is out of sight.
      await host.locator('details').evaluate((details) => details.scrollIntoView());
      await eventually(() => fits(inDetails)).toBe(true);
      const second = await pageIn(host, '.second');
      await inDetails.locator('#experts').fill('4');
      await expectTotal(inDetails, '426280.00');
      await expectTotal(second, '152640.00');
      expect(
        await host
          .locator('ssc-calculator iframe')
          .evaluateAll((frames) => frames.map((frame) => frame.getAttribute('name')).sort()),
      ).toEqual(['ssc-in-dialog', 'ssc-in-tree', 'ssc-twin', 'ssc-twin-2']);
      // Closed and opened again, it is as it was left.
      await host.evaluate(() => document.querySelector('dialog')?.showModal());
      await expectTotal(inDialog, '432280.00');
      await eventually(() => fits(inDialog)).toBe(true);
    },
    180_000,
  );

  realTest(
    'stands in a quirks host that unsets every style, and lives through display none and a zoom',
    async ({ stage }) => {
      const host = await stage.open(
        `<style>* { all: unset } style, script, title, meta { display: none }</style><ssc-calculator ${LINK}></ssc-calculator>`,
        { doctype: '' },
      );
      const page = await pageIn(host);
      expect(await host.evaluate(() => document.compatMode)).toBe('BackCompat');
      await expectTotal(page, '420280.00');
      await page.locator('.self-check').waitFor({ state: 'attached' });
      await eventually(() => fits(page)).toBe(true);
      const before = await frameHeight(host);
      await host.evaluate(async () => {
        const element = document.querySelector('ssc-calculator') as HTMLElement;
        for (let turn = 0; turn < 5; turn++) {
          element.style.display = 'none';
          await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 50)));
          element.style.display = '';
          await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 50)));
        }
      });
      await eventually(() => frameHeight(host)).toBe(before);
      await page.locator('#experts').fill('5');
      await expectTotal(page, '432280.00');
      await host.evaluate(() => document.body.style.setProperty('zoom', '1.5'));
      await eventually(() => fits(page)).toBe(true);
      const seen = () =>
        page.evaluate(() =>
          Number.parseFloat(document.documentElement.style.getPropertyValue('--seen-height')),
        );
      await eventually(seen).toBeLessThan(540);
    },
    180_000,
  );

  realTest(
    'stands in a host that is itself in a frame',
    async ({ stage }) => {
      const outer = await stage.open(`<ssc-calculator ${LINK}></ssc-calculator>`, {
        outerPage: (host) =>
          `<!doctype html><title>outer</title><iframe name="host" src="${host}/" width="900" height="700"></iframe>`,
      });
      await outer.waitForFunction(() => frames.length === 1);
      const host = outer.frame({ name: 'host' });
      if (host === null) throw new Error('The outer page has no frame.');
      const page = await pageIn(host);
      await expectTotal(page, '420280.00');
      await eventually(() => quotedTotals(host)).toEqual(['420280.00']);
      await host.evaluate(() => document.querySelector('ssc-calculator')?.setState({ experts: 5 }));
      await eventually(() => quotedTotals(host)).toEqual(['420280.00', '432280.00']);
      expect(await toldErrors(host)).toEqual([]);
    },
    180_000,
  );

  realTest(
    'of a host without an origin gets nothing, and can be used with a scrollbar of its own',
    async ({ browser }) => {
      const site = await serveFolder(BUILT_FOLDER, {
        isPlain: true,
        headers: { 'access-control-allow-origin': '*' },
      });
      const file = join(mkdtempSync(join(tmpdir(), 'host-')), 'host.html');
      writeFileSync(
        file,
        `<!doctype html><title>host</title><style>ssc-calculator{--ssc-reserved-height:700px}</style>
        <script>events = []; for (const type of ['ssc-ready', 'ssc-quote', 'ssc-error']) addEventListener(type, () => events.push(type))</script>
        <script type="module" src="${site.address}embed.js"></script><ssc-calculator ${LINK}></ssc-calculator>`,
      );
      const host = await browser.newPage({ viewport: { width: 1000, height: 800 } });
      const trouble = logTrouble(host, [NO_WEB_SHARE]);
      await host.goto(`file://${file}`);
      const page = await pageIn(host);
      await expectTotal(page, '420280.00');
      await page.locator('#experts').fill('5');
      await expectTotal(page, '432280.00');
      expect(await host.evaluate(() => window.events)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.dataset.framed)).toBeUndefined();
      expect(await host.locator('ssc-calculator iframe').isVisible()).toBe(true);
      expect(
        await page.evaluate(() => {
          scrollTo({ top: 300, behavior: 'instant' });
          return scrollY;
        }),
      ).toBe(300);
      expect(trouble.unexpected()).toEqual([]);
      await host.close();
      await site.close();
    },
    180_000,
  );
});
