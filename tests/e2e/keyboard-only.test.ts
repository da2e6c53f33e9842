import { describe, expect } from 'vitest';
import { tabTo } from './support/filling-in';
import { pageTest } from './support/page-test';
import { eventually, expectTotal } from './support/reading-the-page';

const FORMULA = '(6000/1000×10000 + 3×3000 + 3×1880 + 128000)×2 + 15000';

describe('with the keyboard alone', () => {
  pageTest('the published example is filled in, and its formula is read', async ({ visit }) => {
    const page = await visit();
    const { keyboard } = page;
    await tabTo(page, 'employees');
    await keyboard.type('6000');
    await expectTotal(page, '202640.00');
    await tabTo(page, 'knowledge');
    await keyboard.type('1');
    await expectTotal(page, '217640.00');
    await tabUntil(() => page.evaluate(() => document.activeElement?.getAttribute('name') === 'years'));
    await keyboard.press('ArrowRight');
    await expectTotal(page, '420280.00');
    expect(await page.locator('.summary [data-figure="total"]').textContent()).toBe('¥420,280.00');
    expect(await page.locator('.summary').textContent()).toContain('肆拾贰万零贰佰捌拾元整');
    await eventually(() => page.getByRole('status').textContent()).toBe('合计 ¥420,280.00');
    expect(await page.locator('tfoot .formula').first().textContent()).toBe(`${FORMULA} = 420,280.00`);

    await tabUntil(() => page.evaluate(() => document.activeElement?.matches('.row-toggle') === true));
    await keyboard.press('Enter');
    const explanation = page.locator('#explanation-employees');
    await eventually(() => explanation.isVisible()).toBe(true);
    expect(await explanation.textContent()).toContain('6000/1000×10000×2 = 120,000.00');
    await keyboard.press('Space');
    await eventually(() => explanation.count()).toBe(0);

    async function tabUntil(isThere: () => Promise<boolean>): Promise<void> {
      for (let presses = 0; presses < 100 && !(await isThere()); presses++) await keyboard.press('Tab');
      expect(await isThere()).toBe(true);
    }
  });

  pageTest('Tab into a field selects its text, so that typing replaces it', async ({ visit }) => {
    const page = await visit();
    await tabTo(page, 'tickets');
    await page.keyboard.type('7');
    await expectTotal(page, '160160.00');
  });
});
