import { describe, expect } from 'vitest';
import { openAll, RICH } from './support/contract-links';
import { openMode, typeInto } from './support/filling-in';
import { pageTest, untilInteractive } from './support/page-test';
import { eventually, expectNoTotal, expectTotal, fieldText, linkFields } from './support/reading-the-page';

const NOT_ENGLISH = /[\p{Script=Han}]/u;

describe('the language', () => {
  pageTest('changes in place and keeps what was filled in', async ({ visit }) => {
    const page = await visit();
    await typeInto(page, 'employees', '6000');
    await typeInto(page, 'experts', '3.5');
    await expectNoTotal(page);
    await page.getByRole('button', { name: 'English' }).click();
    await eventually(() => page.locator('html').getAttribute('lang')).toBe('en');
    expect(await page.title()).toBe('Enterprise Shared Service Centre, Professional · Pricing calculator');
    expect(await fieldText(page, 'employees')).toBe('6,000');
    expect(await fieldText(page, 'experts')).toBe('3.5');
    await eventually(() => page.locator('#experts-problem span').textContent()).toContain('whole number');
    expect(await linkFields(page)).toMatchObject({ employees: '6000', experts: '3.5', lang: 'en' });

    await page.getByRole('button', { name: '中文' }).click();
    await eventually(() => page.locator('html').getAttribute('lang')).toBe('zh-CN');
    expect(await fieldText(page, 'experts')).toBe('3.5');
    expect(await linkFields(page)).not.toHaveProperty('lang');
  });

  pageTest.for([
    [
      'a purchase',
      '#/new?employees=5200&knowledge=1&sessions=890000&cold-start=1&industry=hr&start=2024-01-31&discount=85&tax=6',
    ],
    ['an addition', `#/add?${RICH.add}`],
    ['a renewal', `#/renew?${RICH.renew}`],
    ['an addition after expiry', '#/add?start=2025-01-01&term=1&on=2026-02-01&headcount=x'],
    ['a renewal after reclaim', '#/renew?start=2021-06-01&term=1&on=2022-09-01&years=9'],
  ] as const)(
    'is English throughout, but for what is marked as Chinese, in %s',
    async ([, link], { visit }) => {
      const page = await visit({ link: `${link}&lang=en` });
      await openAll(page);
      const left = await page.evaluate(() => {
        const texts: string[] = [];
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
          const element = node.parentElement;
          const isOutside = element?.closest('#calculator') === null;
          if (!isOutside && element?.closest('[lang="zh-CN"]:not(html)') === null)
            texts.push(node.nodeValue ?? '');
        }
        for (const element of document.querySelectorAll('#calculator *')) {
          for (const name of ['aria-label', 'title', 'placeholder', 'alt'])
            texts.push(element.getAttribute(name) ?? '');
        }
        return texts;
      });
      expect(left.filter((text) => NOT_ENGLISH.test(text))).toEqual([]);
      expect(left.length).toBeGreaterThan(100);
    },
  );

  pageTest('changes in 增购 too, and in the other modes with it', async ({ visit }) => {
    const page = await visit({ link: '#/add?start=2025-01-01&term=2&on=2025-02-31&experts=2' });
    await expectNoTotal(page);
    await page.getByRole('button', { name: 'English' }).click();
    await eventually(() => page.getByRole('heading', { name: 'The life of the contract' }).count()).toBe(1);
    await eventually(() => page.locator('#on-problem > span').textContent()).toContain('2025-02-28');
    expect(await fieldText(page, 'on')).toBe('2025-02-31');
    await openMode(page, 'Renew');
    await eventually(() => page.getByText('Expires after renewal').count()).toBeGreaterThan(0);
  });

  pageTest('stays after a reload', async ({ visit }) => {
    const page = await visit();
    await page.getByRole('button', { name: 'English' }).click();
    await eventually(() => page.locator('html').getAttribute('lang')).toBe('en');
    await page.reload();
    await untilInteractive(page);
    await expectTotal(page, '152640.00');
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
  });
});

describe('the theme', () => {
  const brightness = `(() => {
    const [red, green, blue] = getComputedStyle(document.body).backgroundColor.match(/\\d+/g).map(Number);
    return red + green + blue > 380 ? 'light' : 'dark';
  })()`;

  pageTest.for(['light', 'dark'] as const)('follows a %s system', async (colorScheme, { visit }) => {
    const page = await visit({ context: { colorScheme } });
    expect(await page.evaluate(brightness)).toBe(colorScheme);
  });

  pageTest('can be chosen against the system, and stays after a reload', async ({ visit }) => {
    const page = await visit({ context: { colorScheme: 'light' } });
    await page.getByLabel('外观').selectOption('dark');
    await eventually(() => page.evaluate(brightness)).toBe('dark');
    expect(await linkFields(page)).toMatchObject({ theme: 'dark' });
    await page.reload();
    await untilInteractive(page);
    expect(await page.evaluate(brightness)).toBe('dark');
    await page.getByLabel('外观').selectOption('auto');
    await eventually(() => page.evaluate(brightness)).toBe('light');
  });
});
