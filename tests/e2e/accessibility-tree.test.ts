import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { accessibilityTree, namesOf, only } from './support/accessibility-tree';
import { RICH } from './support/contract-links';
import { pageTest } from './support/page-test';
import { eventually } from './support/reading-the-page';
import { openList, withQuotes } from './support/saved-quotes';

const NOW = '2026-03-02T10:00:00+08:00';

async function readWhole(page: Page) {
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  await page.locator('.cost-list .row-toggle').first().waitFor();
  return accessibilityTree(page);
}

describe('a screen reader is told', () => {
  pageTest('of a new purchase: its parts, fields with units, a total that speaks', async ({ visit }) => {
    const page = await visit({ now: NOW, link: '#/new?employees=6000&knowledge=1&years=2' });
    const tree = await readWhole(page);
    expect(namesOf(tree, 'heading')).toEqual([
      '企业共享服务中心 专业版 价格计算器',
      '基础服务',
      '增值服务',
      '购买时长',
      '合同与税费',
      '费用',
      '费用清单',
      '假设与说明',
      '费用构成',
      '1–8 年费用一览',
    ]);
    const employees = only(tree, 'textbox', '员工数');
    expect(employees.states.required).toBe(true);
    expect(employees.description).toBe('人 计费人数 6,000（每 1,000 人一档），刚好满档');
    expect(only(tree, 'radio', '2 年').states.checked).toBe('true');
    expect(only(tree, 'button', '减少专家坐席数').states.disabled).toBe(true);
    expect(namesOf(tree, 'table')).toEqual([
      '费用清单 · 企业共享服务中心 专业版',
      '费用构成',
      '1–8 年费用一览',
    ]);
    expect(namesOf(tree, 'columnheader').slice(0, 5)).toEqual(['项目', '单价', '数量', '时长', '金额']);
    expect(namesOf(tree, 'image')).toEqual([
      '员工数 28.6%、专家坐席数 4.3%、工单坐席数 2.7%、企业版机器人 60.9%、行业知识云 3.6%',
    ]);
    expect(only(tree, 'region', '提示').states.live).toBe('polite');
    expect(tree.find(({ role }) => role === 'status')?.states).toMatchObject({
      live: 'polite',
      atomic: true,
    });
    await page.locator('#experts').fill('5');
    await eventually(() => page.getByRole('status').textContent()).toBe('合计 ¥432,280.00');
  });

  pageTest('of an addition: the months and the fee by day, as pictures and as tables', async ({ visit }) => {
    const page = await visit({ now: NOW, link: `#/add?${RICH.add}&lang=en` });
    const tree = await readWhole(page);
    expect(only(tree, 'textbox', 'Day of the order').states.required).toBe(true);
    expect(only(tree, 'radio', '2 years').states.checked).toBe('true');
    expect(namesOf(tree, 'image')).toEqual([
      'The contract’s months: 11 are charged, 0 of them as whole years and 11 as a part year',
      '¥152,142.12 on 28 Feb 2025, falling in steps to ¥29,227.30 on 30 Jan 2026',
      'Start 31 Jan 2024, Addition 28 Feb 2025, Expiry, stop 31 Jan 2026, Today 2 Mar 2026, Reclaim 30 Apr 2026',
    ]);
    await page.locator('.picture-table > summary').last().click();
    const opened = await accessibilityTree(page);
    expect(only(opened, 'table', 'The fee by day (10 steps)')).toBeDefined();
    expect(namesOf(opened, 'rowheader')).toContain(
      'Choose 2025-02-28 – 2025-04-29 Chosen 11 to 10 months left',
    );
  });

  pageTest('of a renewal: what is refused and why, with what would be right', async ({ visit }) => {
    const page = await visit({ now: NOW, link: '#/renew?start=2021-06-01&term=1&employees=999&lang=en' });
    const tree = await accessibilityTree(page);
    const employees = only(tree, 'textbox', 'Employees');
    expect(employees.states.invalid).toBe('true');
    expect(employees.description).toBe('people Employees must be 1,000 or more; it is 999. Use 1,000 people');
    expect(only(tree, 'button', 'Use 1,000 people')).toBeDefined();
    expect(namesOf(tree, 'complementary')).toEqual(['Cost']);
  });

  pageTest('of the records: which column sorts, and no arrow as a word', async ({ visit }) => {
    const page = await visit({ now: NOW, prepare: withQuotes() });
    await openList(page);
    const tree = await accessibilityTree(page);
    expect(namesOf(tree, 'columnheader')).toEqual([
      '选择',
      '名称',
      '业务类型',
      '合计',
      '保存日与有效期',
      '状态',
      '操作',
    ]);
    expect(only(tree, 'button', '打开“起步配置”')).toBeDefined();
    expect(namesOf(tree, 'navigation')).toEqual(['业务类型', '记录的种类', '报价的页码']);
  });

  pageTest('of an application: its steps, and no fault before anything is sent', async ({ visit }) => {
    const page = await visit({ now: NOW, link: '#/new?years=2&lang=en' });
    await page.locator('.quote-actions .button').first().click();
    await page.locator('.stepper').waitFor();
    expect(namesOf(await accessibilityTree(page), 'navigation')).toContain('Steps of the application');
    await page.locator('.step-actions .button').last().click();
    await page.locator('#applicant-company').fill('示例科技');
    await page.locator('#applicant-contactName').fill('张三');
    await page.locator('#applicant-mobile').fill('13800138000');
    await page.locator('#applicant-email').fill('a@example.com');
    expect((await accessibilityTree(page)).filter(({ states }) => states.invalid === 'true')).toEqual([]);
    await page.locator('.step-actions .button').last().click();
    await page.locator('.confirmation').waitFor();
    const tick = (await accessibilityTree(page)).find(({ role }) => role === 'checkbox');
    expect(tick?.states).toMatchObject({ invalid: 'false' });
  });
});
