import { describe, expect } from 'vitest';
import { openMode, typeInto } from './support/filling-in';
import { ADD_ON_SCRIPT, holdBack } from './support/holding-back';
import { pageTest, untilInteractive } from './support/page-test';
import {
  addressLink,
  eventually,
  expectFigures,
  expectNoTotal,
  expectTotal,
  fieldText,
  figureValues,
} from './support/reading-the-page';

const NOW = '2026-03-02T10:00:00+08:00';
const ADDITION = '#/add?start=2025-01-01&term=1&on=2025-07-01&experts=2';

describe('the mode switch', () => {
  pageTest('has three modes beside the records, and says which is on screen', async ({ visit }) => {
    const page = await visit({ now: NOW });
    const modes = page.locator('.modes button');
    const current = page.locator('.modes [aria-current="page"]');
    expect(await modes.allTextContents()).toEqual(['新购', '增购', '续费', '记录']);
    for (const [name, link] of [
      ['增购', '#/add?start=2026-03-02&term=1&on=2026-03-02'],
      ['续费', '#/renew?start=2025-03-02&term=1&employees=1000&experts=3&tickets=3&robots=1&years=1'],
      ['新购', '#/new?employees=1000&experts=3&tickets=3&robots=1&years=1'],
    ] as const) {
      await openMode(page, name);
      await eventually(() => addressLink(page)).toBe(link);
      expect(await current.allTextContents()).toEqual([name]);
    }
  });

  pageTest('leads to the records, and by the browser’s own way back to the form', async ({ visit }) => {
    const page = await visit({ link: '#/new?employees=6000' });
    await typeInto(page, 'experts', '5');
    await page.locator('.modes').getByRole('button', { name: '记录' }).click();
    await eventually(() => addressLink(page)).toBe('#/records');
    await page
      .getByRole('navigation', { name: '记录的种类' })
      .getByRole('button', { name: '我的产品' })
      .click();
    await eventually(() => addressLink(page)).toBe('#/records?list=contracts');
    await page.goBack();
    await page.goBack();
    await eventually(() => addressLink(page)).toMatch(/^#\/new\?employees=6000&experts=5&/);
    expect(await fieldText(page, 'experts')).toBe('5');
  });

  pageTest('opens the records by their link, without a flash of the form', async ({ visit }) => {
    const page = await visit({ link: '#/records?list=applications', dontWait: true });
    const lists = page.getByRole('navigation', { name: '记录的种类' });
    await lists.waitFor();
    expect(await lists.locator('[aria-current]').textContent()).toBe('申请记录');
    expect(await page.locator('#employees').count()).toBe(0);
  });

  pageTest('keeps the texts of each mode, right or wrong', async ({ visit }) => {
    const page = await visit({ now: NOW });
    await typeInto(page, 'employees', '6000');
    await openMode(page, '增购');
    await typeInto(page, 'start', '2026-02-31');
    await typeInto(page, 'experts', '2');
    await expectNoTotal(page);
    await openMode(page, '续费');
    await typeInto(page, 'experts', '5');
    await expectTotal(page, '158640.00');
    await openMode(page, '新购');
    await expectTotal(page, '202640.00');
    await openMode(page, '增购');
    await expectNoTotal(page);
    expect(await fieldText(page, 'start')).toBe('2026-02-31');
    expect(await fieldText(page, 'experts')).toBe('2');
  });

  pageTest('goes back with undo to what was on screen', async ({ visit }) => {
    const page = await visit({ now: NOW });
    await openMode(page, '增购');
    await typeInto(page, 'experts', '2');
    await expectTotal(page, '6000.00');
    await page.locator('.modes button').first().focus();
    await page.keyboard.press('Control+z');
    await expectTotal(page, '0.00');
    await page.keyboard.press('Control+y');
    await expectTotal(page, '6000.00');
  });

  pageTest('shows no figure of another mode while the code of a mode is on its way', async ({ visit }) => {
    let letGo = async (): Promise<void> => undefined;
    const page = await visit({
      prepare: async (opened) => {
        letGo = await holdBack(opened, ADD_ON_SCRIPT);
      },
    });
    await page.locator('.modes').getByRole('button', { name: '增购' }).click();
    await eventually(() => page.locator('main .loading').isVisible()).toBe(true);
    expect(await page.locator('main .loading').textContent()).toBe('正在打开…');
    expect(await figureValues(page, 'total')).toEqual([]);
    await letGo();
    await expectTotal(page, '0.00');
  });
});

describe('what was filled in in 增购', () => {
  pageTest('is there after a reload, in its mode, and so is the other work', async ({ visit }) => {
    const page = await visit({ now: NOW });
    await typeInto(page, 'employees', '6000');
    await openMode(page, '续费');
    await typeInto(page, 'start', '2021-06-01');
    await openMode(page, '增购');
    await typeInto(page, 'start', '2025年1月1日');
    await typeInto(page, 'on', '2025-07-01');
    await typeInto(page, 'experts', '2');
    await expectTotal(page, '3600.00');
    await page.reload();
    await untilInteractive(page);
    await expectFigures(page, { total: '3600.00', 'months-left': '6' });
    expect(await addressLink(page)).toBe(ADDITION);
    expect(await page.locator('.notices').textContent()).toBe('');
    await openMode(page, '续费');
    expect(await fieldText(page, 'start')).toBe('2021-06-01');
    await openMode(page, '新购');
    await expectTotal(page, '202640.00');
  });

  pageTest('is there in a new tab without a link', async ({ visit }) => {
    const page = await visit({ link: ADDITION });
    await typeInto(page, 'experts', '3');
    await expectTotal(page, '5400.00');
    const tab = await visit({ sameProfileAs: page });
    await expectFigures(tab, { total: '5400.00', 'months-left': '6' });
    expect(await addressLink(tab)).toBe(ADDITION.replace('experts=2', 'experts=3'));
  });

  pageTest('is there after a reload where it was refused', async ({ visit }) => {
    const page = await visit({ link: ADDITION });
    await typeInto(page, 'on', '2026/2/31');
    await expectNoTotal(page);
    await page.reload();
    await untilInteractive(page);
    expect(await fieldText(page, 'on')).toBe('2026/2/31');
    await expectNoTotal(page);
  });

  pageTest('stays beside a link of another mode, one click away and back', async ({ visit }) => {
    const own = await visit({ now: NOW });
    await openMode(own, '增购');
    await typeInto(own, 'experts', '2');
    await expectTotal(own, '6000.00');
    const page = await visit({ sameProfileAs: own, now: NOW, link: '#/renew?start=2021-06-01&term=1' });
    await expectTotal(page, '152640.00');
    await page.getByRole('button', { name: '返回我的增购配置（¥6,000.00）' }).click();
    await expectTotal(page, '6000.00');
    await page.getByRole('button', { name: '查看链接中的续费配置（¥152,640.00）' }).click();
    await expectFigures(page, { total: '152640.00', 'date:expiry': '2022-06-01' });
  });
});
