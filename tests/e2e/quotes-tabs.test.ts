import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { pageTest, untilInteractive } from './support/page-test';
import { eventually, expectTotal } from './support/reading-the-page';
import { closeDialog, keptIds, listedNames, openList, saveAs, withQuotes } from './support/saved-quotes';

const NOW = '2026-03-05T10:00:00+08:00';
const PREFIX = 'ssc-calculator/record/';

const listed = (page: Page) => eventually(() => listedNames(page).then((names) => names.sort()));
const rowOf = (page: Page, name: string) => page.locator('.quote-table tbody tr').filter({ hasText: name });

/** What is behind the row's disclosure. */
async function act(page: Page, name: string, action: string): Promise<void> {
  const row = rowOf(page, name);
  await row.locator('summary').click();
  await row.getByRole('button', { name: action }).click();
}

async function rename(page: Page, from: string, to: string): Promise<void> {
  await act(page, from, '重命名');
  await page.locator('#rename-name').fill(to);
  await page.getByRole('button', { name: '保存修改' }).click();
  await listed(page).toContain(to);
}

describe('two tabs', () => {
  pageTest('see what the other one saves, renames, deletes and brings back', async ({ visit }) => {
    const a = await visit({ now: NOW });
    const b = await visit({ now: NOW, sameProfileAs: a });
    await openList(b);
    await saveAs(a, '甲');
    await listed(b).toEqual(['甲']);
    await closeDialog(a);
    await openList(a);
    await rename(b, '甲', '乙');
    await listed(a).toEqual(['乙']);
    await act(a, '乙', '删除');
    await listed(b).toEqual([]);
    await a.getByRole('button', { name: '撤销删除' }).click();
    await listed(b).toEqual(['乙']);
  });

  pageTest('that save at the same moment lose nothing', async ({ visit }) => {
    const a = await visit({ now: NOW });
    const b = await visit({ now: NOW, sameProfileAs: a });
    for (const page of [a, b]) {
      await page.locator('.summary').getByRole('button', { name: '保存报价' }).click();
      await page.locator('#save-name').fill(page === a ? '甲' : '乙');
    }
    await Promise.all([a, b].map((page) => page.locator('.save-form button[type="submit"]').click()));
    for (const page of [a, b]) {
      await closeDialog(page);
      await openList(page);
      await listed(page).toEqual(['乙', '甲']);
    }
    expect(await keptIds(a)).toHaveLength(2);
  });

  pageTest('that change different quotes at the same moment keep both changes', async ({ visit }) => {
    const a = await visit({ now: NOW, prepare: withQuotes() });
    const b = await visit({ now: NOW, sameProfileAs: a });
    await openList(a);
    await openList(b);
    await Promise.all([rename(a, '起步配置', '甲改'), act(b, '年中增购两席', '删除')]);
    for (const page of [a, b]) await listed(page).toEqual(['价目变更前的报价', '总部 6000 人', '甲改']);
  });

  pageTest('hear of each other after one was away and came back', async ({ visit }) => {
    const a = await visit({ now: NOW, prepare: withQuotes() });
    const b = await visit({ now: NOW, sameProfileAs: a });
    await openList(a);
    await a.goto('about:blank');
    await saveAs(b, '其间保存');
    await a.goBack();
    await eventually(() => a.locator('.modes').count()).toBe(1);
    if ((await a.locator('.quote-table').count()) === 0) await openList(a);
    await listed(a).toContain('其间保存');
  });
});

describe('a reload', () => {
  pageTest('brings the list and every quote in it back', async ({ visit }) => {
    const page = await visit({ now: NOW, link: '#/new?employees=6000&knowledge=1&years=2' });
    await saveAs(page, '总部');
    await closeDialog(page);
    await openList(page);
    await page.reload();
    await listed(page).toEqual(['总部']);
    await rowOf(page, '总部').getByRole('button', { name: '打开' }).click();
    await untilInteractive(page);
    await expectTotal(page, '420280.00');
  });
});

describe('a browser that is full', () => {
  pageTest('is told of, offers the file, and loses nothing that was saved before', async ({ visit }) => {
    const page = await visit({ now: NOW, prepare: withQuotes() });
    // To the last character: halves until nothing more fits.
    await page.evaluate(() => {
      let text = 'x'.repeat(4_000_000);
      for (let index = 0; text.length > 0; index++) {
        try {
          localStorage.setItem(`filler-${index}`, text);
        } catch {
          text = text.slice(0, Math.floor(text.length / 2));
        }
      }
    });
    const before = await page.evaluate(
      (prefix) => Object.entries(localStorage).filter(([key]) => key.startsWith(prefix)),
      PREFIX,
    );
    expect(before).toHaveLength(4);
    await saveAs(page, '放不下的报价');
    expect(await page.locator('.modal .notice').textContent()).toMatch(/^“放不下的报价”没有存进浏览器/);
    const download = page.waitForEvent('download');
    await page.locator('.modal').getByRole('button', { name: '另存为文件' }).click();
    const file = await (await download).createReadStream();
    const chunks: Buffer[] = [];
    for await (const chunk of file) chunks.push(chunk);
    const saved = JSON.parse(Buffer.concat(chunks).toString('utf8'));
    expect(saved.records).toHaveLength(5);

    await page.getByRole('button', { name: '查看已保存的报价' }).click();
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
    await listed(page).toContain('放不下的报价');
    expect(await page.locator('.notice.warning').textContent()).toContain('1 条记录没有存进浏览器');

    // Room is made elsewhere: the quote is kept after all, with the next thing that is done.
    const other = await visit({ now: NOW, sameProfileAs: page });
    await other.evaluate(() => {
      for (const key of Object.keys(localStorage))
        if (key.startsWith('filler-')) localStorage.removeItem(key);
    });
    // The browser tells the other tab in its own time.
    await eventually(() =>
      page.evaluate(() => Object.keys(localStorage).some((key) => key.startsWith('filler-'))),
    ).toBe(false);
    await act(page, '年中增购两席', '删除');
    await eventually(() => page.locator('.notice.warning').count()).toBe(0);
    await page.reload();
    await listed(page).toEqual(['价目变更前的报价', '总部 6000 人', '放不下的报价', '起步配置']);
    const after = await page.evaluate((prefix) => localStorage.getItem(`${prefix}published`), PREFIX);
    expect(after).toBe(before.find(([key]) => key === `${PREFIX}published`)?.[1]);
  });

  pageTest('keeps what was saved before through a reload', async ({ visit }) => {
    const page = await visit({
      now: NOW,
      prepare: async (opened) => {
        await withQuotes()(opened);
        await opened.addInitScript(() => {
          const setItem = Storage.prototype.setItem;
          Storage.prototype.setItem = function (key, text) {
            if (key.startsWith('ssc-calculator/record/') && localStorage.getItem('seeded') === 'full')
              throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
            setItem.call(this, key, text);
          };
        });
      },
    });
    await page.evaluate(() => localStorage.setItem('seeded', 'full'));
    await openList(page);
    await rename(page, '起步配置', '只在本页');
    await page.reload();
    await listed(page).toEqual(['价目变更前的报价', '年中增购两席', '总部 6000 人', '起步配置']);
  });
});
