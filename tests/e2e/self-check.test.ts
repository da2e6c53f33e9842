import type { Locator, Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import packageFile from '../../package.json';
import { LOOKS, violations } from './support/axe';
import { CLIPBOARD } from './support/filling-in';
import { breakOff } from './support/holding-back';
import { overhang } from './support/layout';
import { otherListSite } from './support/other-list-site';
import { pageTest } from './support/page-test';
import { eventually } from './support/reading-the-page';

const SELF_CHECK_SCRIPT = /\/self-check-[^/]*\.js$/;
const NAMES = { 'zh-CN': '核对计算器', en: 'Check this calculator' } as const;

const outcome = (page: Page) => page.locator('.check-status').textContent();

/** The button, once the cost list's code has come and taken over what the build has rendered of it. */
async function checkButton(page: Page, name: string = NAMES['zh-CN']): Promise<Locator> {
  await page.locator('#breakdown').scrollIntoViewIfNeeded();
  await page.waitForFunction(() => {
    const button = document.querySelector('.self-check button');
    return button !== null && Object.keys(button).some((key) => key.startsWith('__reactProps$'));
  });
  return page.getByRole('button', { name });
}

async function openCheck(page: Page, name?: string): Promise<void> {
  await (await checkButton(page, name)).click();
}

/** Until the result stands there: a busy machine paints, and so takes, a while between one slice and the next. */
const untilFinished = (page: Page) => page.locator('.check-facts').waitFor({ timeout: 40_000 });

async function finishedCheck(page: Page, name?: string): Promise<void> {
  await openCheck(page, name);
  await untilFinished(page);
}

describe('the self-check', () => {
  pageTest.for([
    ['新购', '#/new?employees=6000&knowledge=1&years=2', 2078],
    ['增购', '#/add?start=2024-05-20&term=2&on=2024-11-20&experts=2', 2074],
    ['续费', '#/renew?start=2021-06-01&term=1&on=2022-08-01&tax=6', 2078],
  ] as const)('in %s finds that all agrees', async ([, link, figures], { visit }) => {
    const page = await visit({ link });
    await finishedCheck(page);
    expect(await outcome(page)).toBe(`全部 145 项一致 共比较 ${figures.toLocaleString('en')} 个数值`);
    const facts = await page.locator('.check-facts').textContent();
    expect(facts).toMatch(
      new RegExp(`页面版本${packageFile.version.replaceAll('.', '\\.')}(?: \\([0-9a-f]{7,}\\+?\\))? `),
    );
    expect(facts).toContain('现行价目ssc-pro-2022-10-18');
  });

  pageTest('gives the focus back where it came from', async ({ visit }) => {
    const page = await visit();
    await openCheck(page);
    await eventually(() => page.locator('dialog.modal[open]').count()).toBe(1);
    await page.keyboard.press('Escape');
    await eventually(() => page.locator('dialog.modal').count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('核对计算器');
  });

  pageTest('is opened, read and copied by keyboard alone', async ({ visit }) => {
    const page = await visit({ context: CLIPBOARD });
    await (await checkButton(page)).focus();
    await page.keyboard.press('Enter');
    await untilFinished(page);
    const onFocused = (selector: string) =>
      page.evaluate((wanted) => document.activeElement?.matches(wanted), selector);
    await page.keyboard.press('Tab');
    expect(await onFocused('.modal-heading button')).toBe(true);
    await page.keyboard.press('Tab');
    expect(await onFocused('.check-group > summary')).toBe(true);
    await page.keyboard.press('Enter');
    await eventually(() => page.locator('.check-item').count()).toBe(5);
    await page.keyboard.press('Tab');
    expect(await onFocused('.check-item > summary')).toBe(true);
    await page.keyboard.press('Enter');
    await eventually(() => page.locator('.check-table').count()).toBe(1);
    await page.getByRole('button', { name: '复制核对结果' }).focus();
    await page.keyboard.press('Enter');
    await eventually(() => page.locator('.check-copy [role="status"]').textContent()).toContain('已复制');
  });

  pageTest.for(LOOKS)(
    'has nothing that axe finds wrong, and nothing that sticks out, in %s, %s, %i px',
    async ([language, theme, width], { visit }) => {
      const page = await visit({
        link: `#/new?lang=${language}&theme=${theme}`,
        context: { viewport: { width, height: 800 }, reducedMotion: 'reduce' },
      });
      await finishedCheck(page, NAMES[language]);
      for (const group of await page.locator('.check-group > summary').all()) await group.click();
      for (const [group, place] of [
        [0, 0],
        [3, 10],
        [4, 20],
        [5, 6],
        [6, 0],
      ] as const) {
        const items = page.locator('.check-group').nth(group).locator('.check-item > summary');
        await items.nth(place).click();
      }
      await eventually(() => page.locator('.check-table').count()).toBe(5);
      expect(await violations(page)).toEqual([]);
      expect(await overhang(page)).toEqual([]);
      const dialog = page.locator('dialog.modal');
      expect(await dialog.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);
    },
  );

  pageTest('lets the browser answer while it runs, and moves nothing', async ({ visit }) => {
    const page = await visit();
    const button = await checkButton(page);
    // The word of the running check is painted before the result is.
    await page.evaluate(() => {
      const seen: string[] = [];
      Object.assign(window, { seen });
      const look = () => {
        const status = document.querySelector('.check-status')?.textContent;
        const heading = document.querySelector('.modal-heading')?.getBoundingClientRect().top;
        if (status) seen.push(`${status.slice(0, 4)} ${heading}`);
        if (!status?.startsWith('全部')) requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    });
    await button.click();
    await untilFinished(page);
    const seen = await page.evaluate(() => (window as unknown as { seen: string[] }).seen);
    const running = seen.filter((text) => text.startsWith('正在核对'));
    expect(running.length).toBeGreaterThan(3);
    expect(seen.at(-1)).toMatch(/^全部/);
    expect([...new Set(seen.map((text) => text.slice(5)))]).toHaveLength(1);
  });

  pageTest.for([320, 360, 414] as const)(
    'keeps figures that differ on one line at %i px: 420281.0 stood above its last 0',
    async (width, { visit }) => {
      const page = await visit({
        context: { viewport: { width, height: 640 } },
        // Its scenarios come in its script: one of them expects another total than the page computes.
        prepare: async (opened) => {
          await opened.route(SELF_CHECK_SCRIPT, async (route) => {
            const response = await route.fetch();
            const body = (await response.text()).replaceAll('420280.00', '420281.00');
            await route.fulfill({ response, body });
          });
        },
      });
      await finishedCheck(page);
      const cells = page.locator('.check-differing td');
      expect(await cells.allTextContents()).toContain('420281.00');
      const heights = await cells.evaluateAll((all) => all.map(({ clientHeight }) => clientHeight));
      expect(Math.max(...heights)).toBeLessThan(35);
      const dialog = page.locator('dialog.modal');
      expect(await dialog.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);
    },
  );

  pageTest('keeps 关闭 in sight, however far it is scrolled: it was 12 000 px away', async ({ visit }) => {
    const page = await visit({ context: { viewport: { width: 320, height: 640 } } });
    await finishedCheck(page);
    for (const group of await page.locator('.check-group > summary').all()) await group.click();
    const dialog = page.locator('dialog.modal');
    expect(await dialog.evaluate(({ scrollHeight }) => scrollHeight)).toBeGreaterThan(10_000);
    await dialog.evaluate((shown) => shown.scrollTo(0, shown.scrollHeight));
    const close = dialog.getByRole('button', { name: '关闭' });
    expect(await close.boundingBox()).toMatchObject({ y: 37 });
    await close.click();
    await eventually(() => page.locator('dialog.modal').count()).toBe(0);
  });

  pageTest('whose code does not come says so, and comes with another try', async ({ visit }) => {
    let mend = async (): Promise<void> => undefined;
    const page = await visit({
      prepare: async (opened) => {
        mend = await breakOff(opened, SELF_CHECK_SCRIPT);
      },
      expectedTrouble: [/net::ERR_FAILED/, /Failed to fetch dynamically imported module/],
    });
    await openCheck(page);
    const alert = page.getByRole('alert').filter({ hasText: '核对的程序没有加载成功' });
    await eventually(() => alert.isVisible()).toBe(true);
    await mend();
    await alert.getByRole('button', { name: '重试' }).click();
    await untilFinished(page);
  });

  pageTest('under a list of the host’s own says which lists it checked', async ({ visit }) => {
    const { site } = await otherListSite();
    const page = await visit({ site });
    await finishedCheck(page);
    // The scenarios hold this very list: it is one of those that they are priced with.
    expect(await outcome(page)).toMatch(/^全部 145 项一致/);
    expect(await page.locator('.check-facts').textContent()).toContain('现行价目ssc-pro-2027-01-01');
  });
});
