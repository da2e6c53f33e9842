import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { ANY_SCRIPT, breakOff } from './support/holding-back';
import { pageTest, untilInteractive, type Visit } from './support/page-test';
import { eventually, expectTotal, fieldText, linkFields } from './support/reading-the-page';

/** The prerendered page, whose scripts fail to come: it says so and asks to be reloaded. */
async function visitStuck(visit: Visit) {
  let mend = async (): Promise<void> => undefined;
  const page = await visit({
    dontWait: true,
    prepare: async (opened) => {
      mend = await breakOff(opened, ANY_SCRIPT);
    },
    expectedTrouble: [/^request failed/, /ERR_FAILED/, /Failed to fetch dynamically imported module/],
  });
  await eventually(() => page.locator('.stuck-note').isVisible()).toBe(true);
  return { page, mend };
}

async function fillIn(page: Page): Promise<void> {
  await page.locator('#employees').fill('6000');
  await page.locator('#sessions').fill('三十万');
  await page.getByRole('radio', { name: '2 年' }).check();
  await page.locator('#cold-start').check();
}

const FILLED_IN = { employees: '6000', sessions: '300000', years: '2', 'cold-start': '1' };

describe('a page whose scripts do not come, reloaded as it asks for', () => {
  pageTest('goes on with what was typed and chosen: it stood at the default', async ({ visit }) => {
    const { page, mend } = await visitStuck(visit);
    await fillIn(page);
    await mend();
    await page.reload();
    await untilInteractive(page);
    await eventually(() => linkFields(page)).toMatchObject(FILLED_IN);
    expect((await fieldText(page, 'employees')).replace(',', '')).toBe('6000');
    expect(await fieldText(page, 'sessions')).toBe('300,000');
    expect(await page.getByRole('radio', { name: '2 年' }).isChecked()).toBe(true);
    expect(await page.locator('#cold-start').isChecked()).toBe(true);
  });

  pageTest('goes on with it though they fail again and again', async ({ visit }) => {
    const { page, mend } = await visitStuck(visit);
    await fillIn(page);
    for (let count = 1; count <= 2; count++) {
      await page.reload();
      await eventually(() => page.locator('.stuck-note').isVisible()).toBe(true);
    }
    await mend();
    await page.reload();
    await untilInteractive(page);
    await eventually(() => linkFields(page)).toMatchObject(FILLED_IN);
  });

  pageTest('does not bring back what has been cleared since', async ({ visit }) => {
    const { page, mend } = await visitStuck(visit);
    await fillIn(page);
    await mend();
    await page.reload();
    await untilInteractive(page);
    await page.getByRole('button', { name: '恢复默认' }).click();
    await expectTotal(page, '152640.00');
    for (let count = 1; count <= 2; count++) {
      await page.reload();
      await untilInteractive(page);
      await expectTotal(page, '152640.00');
    }
  });

  pageTest('has it beside a link that is opened in its place', async ({ visit }) => {
    const { page, mend } = await visitStuck(visit);
    await page.locator('#employees').fill('6000');
    await mend();
    const [address] = page.url().split('#');
    await page.goto('about:blank');
    await page.goto(`${address}#/new?years=3`);
    await untilInteractive(page);
    await expectTotal(page, '457920.00');
    await page.getByRole('button', { name: /^返回.*202,640\.00/ }).click();
    await expectTotal(page, '202640.00');
    expect(await linkFields(page)).toMatchObject({ employees: '6000', years: '1' });
  });

  pageTest('keeps a text longer than a field’s as a refused one', async ({ visit }) => {
    const { page, mend } = await visitStuck(visit);
    await page.locator('#employees').fill('1'.repeat(5000));
    await mend();
    await page.reload();
    await untilInteractive(page);
    await eventually(() => page.locator('#employees').inputValue()).toBe(`${'1'.repeat(200)}…`);
  });

  pageTest('that nobody typed in keeps nothing', async ({ visit }) => {
    const { page, mend } = await visitStuck(visit);
    await mend();
    await page.reload();
    await untilInteractive(page);
    expect(await page.evaluate(() => [sessionStorage.length, localStorage.length])).toEqual([0, 0]);
  });
});
