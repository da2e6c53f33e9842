import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { tabTo, tabToButton } from './support/filling-in';
import { pageTest, untilInteractive } from './support/page-test';
import { eventually, expectTotal } from './support/reading-the-page';

const EXAMPLE = '#/new?employees=6000&knowledge=1&years=2';
const NOW = '2026-11-24T10:00:00+08:00';

const focusedText = (page: Page) => page.evaluate(() => document.activeElement?.textContent);
const value = (page: Page, field: string) => page.locator(`#applicant-${field}`).inputValue();
const currentStep = (page: Page) => page.locator('.stepper [aria-current="step"]').textContent();
const kept = (page: Page) => page.evaluate(() => JSON.stringify({ ...localStorage }));

/** Reaches a button with the Tab key and presses it. */
async function pressButton(page: Page, text: string): Promise<void> {
  await tabToButton(page, text);
  await page.keyboard.press('Enter');
}

async function openFirstStep(page: Page): Promise<void> {
  await expectTotal(page, '420280.00');
  await pressButton(page, '下一步');
  await eventually(() => focusedText(page)).toBe('选择套餐信息');
}

async function typeApplicant(page: Page): Promise<void> {
  const texts = [
    ['company', '示例科技有限公司'],
    ['contactName', '李伟'],
    ['mobile', '138 0013 8000'],
    ['email', 'liwei@example.com'],
  ] as const;
  for (const [field, text] of texts) {
    await tabTo(page, `applicant-${field}`);
    await page.keyboard.type(text);
  }
}

describe('an application, with the keyboard alone', () => {
  pageTest('goes from the form to its record', async ({ visit }) => {
    const page = await visit({ link: EXAMPLE, now: NOW });
    await openFirstStep(page);
    await pressButton(page, '下一步');
    await eventually(() => focusedText(page)).toBe('填写基础信息');

    // Nothing filled in: the first wrong field has the focus, and says what is wrong.
    await pressButton(page, '下一步');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('applicant-company');
    expect(await page.locator('#applicant-company-problem').textContent()).toBe('请填写“公司名称”。');
    await page.keyboard.press('Shift+Tab');
    await typeApplicant(page);
    await page.keyboard.press('Enter');
    await eventually(() => focusedText(page)).toBe('确认提交审核');

    await pressButton(page, '确认并生成申请');
    expect(await page.locator('#agree-problem').textContent()).toBe('请先勾选，表示已核对以上内容。');
    await page.keyboard.press('Space');
    await page.keyboard.press('Enter');
    await eventually(() => focusedText(page)).toMatch(/^申请 A20261124-[2-9A-HJ-NP-Z]{5} 已生成，尚未提交$/);
    // Nothing of the applicant is on this device: nobody asked for it.
    expect(await kept(page)).toContain('A20261124-');
    expect(await kept(page)).not.toContain('李伟');

    await pressButton(page, '查看申请记录');
    await page.locator('.applications-table').waitFor();
    const row = page.locator('.application-row');
    expect(await row.count()).toBe(1);
    expect(await row.textContent()).toContain('420,280.00');
    expect(await row.textContent()).toContain('已生成');
  });

  pageTest('is saved as a file named by its number', async ({ visit }) => {
    const page = await visit({ link: EXAMPLE, now: NOW });
    await openFirstStep(page);
    await pressButton(page, '下一步');
    await typeApplicant(page);
    await page.keyboard.press('Enter');
    await page.locator('.confirmation [type="checkbox"]').check();
    await page.keyboard.press('Enter');
    const button = page.getByRole('button', { name: '下载申请文件（.json）' });
    const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
    expect(download.suggestedFilename()).toMatch(/^A20261124-[2-9A-HJ-NP-Z]{5}\.json$/);
  });
});

describe('the browser’s own way back and forward', () => {
  pageTest('leads through the steps, and nothing typed is lost', async ({ visit }) => {
    const page = await visit({ link: EXAMPLE });
    await openFirstStep(page);
    await pressButton(page, '下一步');
    await typeApplicant(page);
    await page.goBack();
    await eventually(() => currentStep(page)).toContain('选择套餐信息');
    await eventually(() => focusedText(page)).toBe('选择套餐信息');
    await page.goBack();
    await untilInteractive(page);
    await expectTotal(page, '420280.00');
    await page.goForward();
    await page.goForward();
    await eventually(() => currentStep(page)).toContain('填写基础信息');
    expect([await value(page, 'company'), await value(page, 'mobile')]).toEqual([
      '示例科技有限公司',
      '138 0013 8000',
    ]);
    await page.locator('#applicant-email').press('Enter');
    await eventually(() => currentStep(page)).toContain('确认提交审核');
    await page.goBack();
    expect(await value(page, 'email')).toBe('liwei@example.com');
  });
});

describe('a reload', () => {
  pageTest('keeps the selection, and loses details that were not to be remembered', async ({ visit }) => {
    const page = await visit({ link: EXAMPLE });
    await openFirstStep(page);
    await pressButton(page, '下一步');
    await typeApplicant(page);
    await page.reload();
    await eventually(() => currentStep(page)).toContain('填写基础信息');
    expect(await value(page, 'company')).toBe('');
    await page.goBack();
    await eventually(() => currentStep(page)).toContain('选择套餐信息');
    await expectTotal(page, '420280.00');
  });

  pageTest('fills in again what was to be remembered, until it is to be forgotten', async ({ visit }) => {
    const page = await visit({ link: EXAMPLE });
    await openFirstStep(page);
    await pressButton(page, '下一步');
    await typeApplicant(page);
    await page.getByRole('checkbox', { name: '在此设备上记住' }).check();
    await page.reload();
    await eventually(() => currentStep(page)).toContain('填写基础信息');
    expect(await value(page, 'company')).toBe('示例科技有限公司');
    await page.getByRole('checkbox', { name: '在此设备上记住' }).uncheck();
    expect(await kept(page)).not.toContain('示例科技有限公司');
  });
});

describe('what the application looks like', () => {
  pageTest('a click on a button from a wrong field is not missed', async ({ visit }) => {
    const page = await visit({ link: EXAMPLE });
    await openFirstStep(page);
    await pressButton(page, '下一步');
    await typeApplicant(page);
    await page.locator('#applicant-creditCode').fill('91440300708461136A');
    await page.getByRole('button', { name: '上一步' }).click();
    await eventually(() => currentStep(page)).toContain('选择套餐信息');
  });

  pageTest('on paper it is the application alone', async ({ visit }) => {
    const page = await visit({ link: `${EXAMPLE}&theme=dark` });
    await openFirstStep(page);
    await pressButton(page, '下一步');
    await typeApplicant(page);
    await page.keyboard.press('Enter');
    await page.locator('.confirmation [type="checkbox"]').check();
    await page.keyboard.press('Enter');
    await page.locator('.application-sheet').waitFor();
    await page.emulateMedia({ media: 'print' });
    const shown = async (selector: string) => page.locator(selector).isVisible();
    expect(await shown('.page-header')).toBe(false);
    expect(await shown('.stepper')).toBe(false);
    expect(await page.getByRole('button', { name: '打印申请' }).isVisible()).toBe(false);
    expect(await shown('.application-sheet')).toBe(true);
    expect(await shown('.cost-list')).toBe(true);
    const text = await page.locator('.application-sheet').textContent();
    expect(text).toContain('购买后暂不支持退费。');
    expect(text).toContain('quoted=420280.00');
    // Dark letters on white paper, whatever the page's theme.
    const color = await page
      .locator('.application-sheet h2')
      .evaluate((heading) => getComputedStyle(heading).color);
    expect(color).toMatch(/^rgba\(0, 0, 0|^rgb\(0 0 0|^color\(srgb 0 0 0/);
  });
});
