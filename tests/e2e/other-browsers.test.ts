import { describe, expect } from 'vitest';
import { AGAIN_AFTER_SILENCE, BROWSER_KINDS } from './support/any-browsers';
import { expectAnyFigures, expectText, tabToAny, tabToText, untilAnswering } from './support/any-keys';
import { anyPageTest } from './support/any-page-test';
import { eventually } from './support/reading-the-page';

// Each key press waits for its browser: a busy machine may take its time.
describe.each(BROWSER_KINDS)('in $name', { timeout: 240_000, retry: AGAIN_AFTER_SILENCE }, (kind) => {
  const test = anyPageTest.skipIf(kind.isSkipped);

  test('a number field reads full-width digits and 万, and refuses what is no number whole', async ({
    open,
  }) => {
    const { page, calculator } = await open(kind.name);
    await tabToAny(page, calculator, '#employees');
    await page.type('６０００');
    await expectAnyFigures(calculator, { total: '202640.00' });
    await page.press('Control+a');
    await page.type('1.2万');
    await expectAnyFigures(calculator, { total: '262640.00', 'billed:employees': '12000' });
    await page.press('ArrowUp');
    await expectAnyFigures(calculator, { 'billed:employees': '13000' });
    await page.press('Control+a');
    await page.type('12x');
    await expectAnyFigures(calculator, { total: '' });
    await eventually(() =>
      calculator.evaluate(() => document.querySelector('#employees')?.getAttribute('aria-invalid')),
    ).toBe('true');
  });

  test('texts stay while modes change, language and theme are live', async ({ open }) => {
    const { page, calculator } = await open(kind.name);
    const { evaluate } = calculator;
    const paper = () => evaluate(() => getComputedStyle(document.body).backgroundColor);
    await tabToAny(page, calculator, '#employees');
    await page.type('6000');
    await tabToText(page, calculator, '续费', 'Shift+Tab');
    await page.press('Enter');
    await untilAnswering(calculator);
    await expectAnyFigures(calculator, { total: '152640.00' });
    await tabToText(page, calculator, '新购', 'Shift+Tab');
    await page.press('Enter');
    await untilAnswering(calculator);
    await expectAnyFigures(calculator, { total: '202640.00' });
    await tabToText(page, calculator, 'English');
    await page.press('Enter');
    await expectText(calculator, '[data-figure="total"]').toBe('¥202,640.00');
    await eventually(() => evaluate(() => document.documentElement.lang)).toBe('en');
    await evaluate(() => {
      location.hash = `${location.hash}&theme=light`;
    });
    await eventually(paper).toBe('rgb(243, 244, 247)');
    await evaluate(() => {
      location.hash = location.hash.replace('theme=light', 'theme=dark');
    });
    await eventually(paper).toBe('rgb(22, 24, 28)');
  });

  test('a quote is saved in a dialog that Escape closes, and is there after a reload', async ({ open }) => {
    const { page, calculator, reload } = await open(kind.name, { link: '#/new?employees=6000' });
    const { evaluate } = calculator;
    const dialogs = () => evaluate(() => document.querySelectorAll('dialog:modal').length);
    await tabToText(page, calculator, '保存报价');
    await page.press('Enter');
    await eventually(dialogs).toBe(1);
    await eventually(() => evaluate(() => document.activeElement?.id)).toBe('save-name');
    await page.press('Control+a');
    await page.type('6000 people');
    await page.press('Enter');
    await expectText(calculator, '.modal').toContain('6000 people');
    await page.press('Escape');
    await eventually(dialogs).toBe(0);
    expect(await evaluate(() => document.activeElement?.textContent)).toBe('保存报价');
    await reload();
    await tabToText(page, calculator, '记录');
    await page.press('Enter');
    await expectText(calculator, '.quote-table .quote-name').toBe('6000 people');
  });
});
