import { describe, expect } from 'vitest';
import { typeInto } from './support/filling-in';
import { pageTest } from './support/page-test';
import { eventually, expectTotal, fieldText, linkFields } from './support/reading-the-page';

describe('undo and redo', () => {
  pageTest('go step by step with Ctrl+Z, Ctrl+Y and Ctrl+Shift+Z', async ({ visit }) => {
    const page = await visit();
    await typeInto(page, 'employees', '6000');
    await page.getByRole('radio', { name: '2 年' }).check();
    await expectTotal(page, '405280.00');
    await page.keyboard.press('Control+z');
    await expectTotal(page, '202640.00');
    await page.keyboard.press('Control+z');
    await expectTotal(page, '152640.00');
    expect(await fieldText(page, 'employees')).toBe('1,000');
    await page.keyboard.press('Control+y');
    await expectTotal(page, '202640.00');
    await page.keyboard.press('Control+Shift+Z');
    await expectTotal(page, '405280.00');
    expect(await linkFields(page)).toMatchObject({ employees: '6000', years: '2' });
  });

  pageTest('go step by step with their buttons, which say when there is nothing left', async ({ visit }) => {
    const page = await visit();
    const undo = page.getByRole('button', { name: '撤销' });
    const redo = page.getByRole('button', { name: '重做' });
    expect(await undo.getAttribute('aria-disabled')).toBe('true');
    await page.getByRole('button', { name: '增加专家坐席数' }).click();
    await expectTotal(page, '155640.00');
    await undo.click();
    await expectTotal(page, '152640.00');
    await eventually(() => undo.getAttribute('aria-disabled')).toBe('true');
    await redo.click();
    await expectTotal(page, '155640.00');
    await eventually(() => redo.getAttribute('aria-disabled')).toBe('true');
  });

  pageTest('bring back what was reset', async ({ visit }) => {
    const page = await visit({ link: '#/new?employees=6000&knowledge=1&years=2' });
    await page.getByRole('button', { name: '恢复默认' }).click();
    await expectTotal(page, '152640.00');
    await page.keyboard.press('Control+z');
    await expectTotal(page, '420280.00');
  });

  pageTest('bring back a text that one click mended', async ({ visit }) => {
    const page = await visit();
    await typeInto(page, 'employees', '999');
    await page.locator('#employees-problem button').click();
    await expectTotal(page, '152640.00');
    await page.locator('body').click({ position: { x: 2, y: 2 } });
    await page.keyboard.press('Control+z');
    await eventually(() => fieldText(page, 'employees')).toBe('999');
  });

  pageTest('in a text field are the browser’s own and leave other fields alone', async ({ visit }) => {
    const page = await visit();
    await page.getByRole('radio', { name: '2 年' }).check();
    await expectTotal(page, '305280.00');
    await page.locator('#employees').click();
    await page.keyboard.press('End');
    await page.keyboard.press('Control+z');
    await page.waitForTimeout(150);
    await expectTotal(page, '305280.00');
  });

  pageTest('in a text field take back the typing there', async ({ visit }) => {
    const page = await visit();
    await page.locator('#experts').click();
    await page.keyboard.press('End');
    await page.keyboard.type('0');
    await expectTotal(page, '233640.00');
    await page.keyboard.press('Control+z');
    await expectTotal(page, '152640.00');
    expect(await fieldText(page, 'experts')).toBe('3');
  });
});
