import { describe, expect } from 'vitest';
import { tabTo, tabToButton, tabToRadio } from './support/filling-in';
import { pageTest, untilInteractive } from './support/page-test';
import {
  addressLink,
  eventually,
  expectFigures,
  expectTotal,
  figureValues,
} from './support/reading-the-page';

const LINK = '#/add?start=2025-01-01&term=2&on=2025-07-01&experts=2';

describe('with the keyboard alone', () => {
  pageTest('the published example of 增购 is filled in from the new purchase', async ({ visit }) => {
    const page = await visit({ now: '2026-03-02T10:00:00+08:00' });
    const { keyboard } = page;
    await tabToButton(page, '增购');
    await keyboard.press('Enter');
    await untilInteractive(page);
    await expectTotal(page, '0.00');

    await tabTo(page, 'start');
    await keyboard.type('2025-01-01');
    await tabTo(page, 'on');
    await keyboard.type('2025年7月1日');
    await tabToRadio(page, 'term');
    await keyboard.press('ArrowRight');
    await tabTo(page, 'experts');
    await keyboard.type('2');
    await expectFigures(page, {
      total: '9600.00',
      'line:experts': '9600.00',
      'months-left': '18',
      'whole-years': '1',
      'odd-months': '6',
      'date:expiry': '2027-01-01',
      'date:reclaim': '2027-04-01',
    });
    expect(await page.locator('.summary [data-figure="total"]').textContent()).toBe('¥9,600.00');
    expect(await page.locator('tfoot .formula').first().textContent()).toBe('2×1×3000 + 2×6×300 = 9,600.00');
    await eventually(() => page.getByRole('status').textContent()).toBe('合计 ¥9,600.00');
    expect(await addressLink(page)).toBe(LINK);
    expect(await page.locator('#on').inputValue()).toBe('2025-07-01');
  });

  pageTest('each part of the fee is read in the cost list', async ({ visit }) => {
    const page = await visit({ link: LINK });
    await tabToButton(page, '专家坐席数');
    await page.keyboard.press('Enter');
    const explanation = page.locator('#explanation-experts');
    await eventually(() => explanation.isVisible()).toBe(true);
    expect(await explanation.textContent()).toContain('2×1×3000 + 2×6×300 = 9,600.00');
    expect(await figureValues(page, 'whole-years:experts')).toEqual(['6000.00']);
    expect(await figureValues(page, 'part-year:experts')).toEqual(['3600.00']);
  });

  pageTest('a day is stepped with the arrows, the buttons and from the table of days', async ({ visit }) => {
    const page = await visit({ link: '#/add?start=2025-03-31&term=1&on=2025-09-29&experts=1' });
    await expectTotal(page, '2100.00');
    await tabTo(page, 'on');
    await page.keyboard.press('ArrowUp');
    await expectTotal(page, '1800.00');
    expect(await page.locator('#on').inputValue()).toBe('2025-09-30');
    await page.keyboard.press('ArrowDown');
    await expectTotal(page, '2100.00');
    await page.getByRole('button', { name: '办理日期 后一天' }).press('Enter');
    await expectTotal(page, '1800.00');
    await page.locator('summary').filter({ hasText: '每段日期的费用' }).press('Enter');
    await page.getByRole('button', { name: '选择 2025-10-31' }).press('Enter');
    await expectTotal(page, '1500.00');
    expect(await addressLink(page)).toBe('#/add?start=2025-03-31&term=1&on=2025-10-31&experts=1');
    await page.keyboard.press('Control+z');
    await expectTotal(page, '1800.00');
  });
});
