import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { eventsOf, saveCalendar } from './support/calendar-file';
import { openRows } from './support/open-rows';
import { otherListSite } from './support/other-list-site';
import { pageTest } from './support/page-test';
import { openPaper, rowsOnSheets } from './support/paper-page';
import { eventually, expectTotal } from './support/reading-the-page';

const NOW = '2027-02-01T10:00:00+08:00';
/** 6 × 2999.50 + 6 × 3199.90 + 2 × 2000 + 2 × 118000 + 2 × 1299.90 */
const PURCHASE = '#/new?employees=2600&experts=6&pack-100k=2';

async function fillApplicant(page: Page): Promise<void> {
  const texts = {
    company: '示例科技有限公司',
    contactName: '李伟',
    mobile: '13800138000',
    email: 'liwei@example.com',
  };
  for (const [field, text] of Object.entries(texts)) await page.locator(`#applicant-${field}`).fill(text);
}

describe('under the list of 2027 beside the page', () => {
  pageTest('the quotation on A4 has its prices, packs and capitals', async ({ visit }) => {
    const { site } = await otherListSite();
    const page = await openPaper(visit, PURCHASE, { site, now: NOW });
    expect((await rowsOnSheets(page)).map(({ label, amount }) => [label, amount])).toEqual([
      ['基础服务', ''],
      ['员工数', '17,997.00'],
      ['专家坐席数', '19,199.40'],
      ['工单坐席数', '4,000.00'],
      ['企业版机器人', '236,000.00'],
      ['基础服务小计', '277,196.40'],
      ['增值服务', ''],
      ['10 万次充值包', '2,599.80'],
      ['增值服务小计', '2,599.80'],
    ]);
    const sheet = await page.locator('.sheets').textContent();
    expect(sheet).toContain('3000/500×2999.50');
    expect(sheet).toContain('¥2,999.50 / 500 人 / 年');
    expect(sheet).toMatch(/人民币贰拾柒万玖仟柒佰玖拾陆元贰角整?机器人会话/);
    expect(sheet).toContain('随机器人赠送 160,000 次，合计 360,000 次');
    expect(sheet).toContain('&book=ssc-pro-2027-01-01&quoted=279796.20');
  });

  pageTest('formulas are read out with its blocks and prices', async ({ visit }) => {
    const { site } = await otherListSite();
    const page = await visit({ site, now: NOW, link: PURCHASE });
    await expectTotal(page, '279796.20');
    await page.locator('.row-toggle').first().waitFor();
    await openRows(page);
    const spoken = await page.locator('.explained > div:nth-child(2) > dd').allTextContents();
    expect(spoken).toEqual([
      '3,000 人（2,600 人补足整档），除以 500 人每档，乘以 2,999.50 元每档每年，乘以 1 年，等于 17,997.00 元',
      '6 席，乘以 3,199.90 元每席每年，乘以 1 年，等于 19,199.40 元',
      '2 席，乘以 2,000 元每席每年，乘以 1 年，等于 4,000.00 元',
      '2 套，乘以 118,000 元每套每年，乘以 1 年，等于 236,000.00 元',
      '2 个充值包，乘以 1,299.90 元每个，等于 2,599.80 元',
    ]);
    const rules = await page.locator('.explained > div:nth-child(3) > dd').allTextContents();
    expect(rules[0]).toBe('按企业微信通讯录人数，每 500 人一档按年计费，2,000 人起购');
    expect(rules[3]).toBe('按套数按年计费，至少 2 套；每套赠送 80,000 次机器人会话');
  });

  pageTest('the calendar file of an addition has its months of grace', async ({ visit }) => {
    const { site } = await otherListSite();
    const link = '#/add?start=2027-01-15&term=2&on=2027-02-01&experts=2';
    const page = await visit({ site, now: NOW, link });
    const events = eventsOf(await saveCalendar(page, '下载日历提醒（.ics）'));
    expect(events.map(({ from, summary }) => [from, summary])).toEqual([
      ['2029-01-15', 'SSC 专业版合同到期，服务停止'],
      ['2029-03-15', 'SSC 专业版资源回收，数据无法恢复'],
    ]);
  });

  pageTest('the application names the list and its total', async ({ visit }) => {
    const { site } = await otherListSite();
    const page = await visit({ site, now: NOW, link: `${PURCHASE}&robot-pro=1` });
    await expectTotal(page, '279796.20');
    const next = () => page.getByRole('button', { name: '下一步' }).click();
    await next();
    await next();
    await fillApplicant(page);
    await next();
    await page.locator('.confirmation [type="checkbox"]').check();
    await page.getByRole('button', { name: '确认并生成申请' }).click();
    const button = page.getByRole('button', { name: '下载申请文件（.json）' });
    const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
    expect(JSON.parse(await readFile(await download.path(), 'utf8'))).toMatchObject({
      bookId: 'ssc-pro-2027-01-01',
      totalYuan: '279796.20',
      priceOnRequest: ['robot-pro'],
    });
    await eventually(() => page.locator('h2').first().textContent()).toContain('已生成');
  });

  pageTest('each step of an application says what that list does not have', async ({ visit }) => {
    const { site } = await otherListSite();
    const link = '#/new?employees=6000&experts=5&tickets=3&robots=2&years=2&pack-120k=2&cold-start=1';
    const page = await visit({ site, now: NOW, link });
    await expectTotal(page, '587987.00');
    const leftOut = () => page.locator('.package-total .notice').allTextContents();
    const sentences = [
      '本价目没有知识库冷启动实施服务：所选的一项询价不在内。',
      '本价目没有充值包 pack-120k：所选的 2 个不在合计内。',
    ];
    const next = () => page.getByRole('button', { name: '下一步' }).click();
    await next();
    await eventually(leftOut).toEqual(sentences);
    await next();
    await fillApplicant(page);
    await next();
    await eventually(leftOut).toEqual(sentences);
    await page.locator('.confirmation [type="checkbox"]').check();
    await page.getByRole('button', { name: '确认并生成申请' }).click();
    await eventually(() => page.locator('h2').first().textContent()).toContain('已生成');
    expect(await leftOut()).toEqual(sentences);
  });
});
