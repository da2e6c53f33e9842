import type { CDPSession, Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { pageTest } from './support/page-test';
import { eventually, expectTotal } from './support/reading-the-page';

interface Held {
  readonly heap: number;
  readonly nodes: number;
  readonly listeners: number;
}

/** What the page holds on to once the garbage is gone: bytes, DOM nodes, listeners. */
async function heldBy(page: Page): Promise<Held> {
  const session: CDPSession = await page.context().newCDPSession(page);
  // Weak references and detached trees go in turns.
  for (let turn = 0; turn < 3; turn++) await session.send('HeapProfiler.collectGarbage');
  const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return { heap: usedSize, nodes, listeners: jsEventListeners };
}

/** Level: what later work adds is no more than what a page keeps for its last steps. */
function expectLevel(before: Held, after: Held): void {
  expect(after.heap - before.heap, 'bytes that were added').toBeLessThan(2_000_000);
  expect(Math.abs(after.nodes - before.nodes), `nodes: ${before.nodes}, ${after.nodes}`).toBeLessThanOrEqual(
    50,
  );
  expect(
    Math.abs(after.listeners - before.listeners),
    `listeners: ${before.listeners}, ${after.listeners}`,
  ).toBeLessThanOrEqual(20);
}

describe('in a long session the page holds no more after', () => {
  pageTest('2 000 recalculations than after 500', { timeout: 600_000 }, async ({ visit }) => {
    const page = await visit();
    await page.locator('#experts').focus();
    const step = async (times: number) => {
      // Up and down: as many recalculations as presses, and the same page at the end.
      for (let pair = 0; pair < times / 2; pair++) {
        await page.keyboard.press('ArrowUp');
        await page.keyboard.press('ArrowDown');
      }
      await expectTotal(page, '152640.00');
    };
    await step(500);
    const before = await heldBy(page);
    await step(1500);
    expectLevel(before, await heldBy(page));
  });

  pageTest('200 changes of the mode than after 40', { timeout: 600_000 }, async ({ visit }) => {
    const page = await visit();
    const modes = page.locator('.modes button');
    const turn = async (times: number) => {
      for (let change = 0; change < times; change += 2) {
        await modes.nth(1).click();
        await page.locator('#on').waitFor();
        await modes.nth(0).click();
        await page.locator('#years, [name="years"]').first().waitFor({ state: 'attached' });
      }
      await expectTotal(page, '152640.00');
      // The cost list and what follows it come a moment after the form.
      await page.locator('#breakdown .self-check').waitFor({ state: 'attached' });
    };
    await turn(40);
    const before = await heldBy(page);
    await turn(160);
    expectLevel(before, await heldBy(page));
  });

  pageTest('200 dialogs than after 40', { timeout: 600_000 }, async ({ visit }) => {
    const page = await visit();
    const opener = page.locator('.summary').getByRole('button', { name: '保存报价' });
    const openAndClose = async (times: number) => {
      for (let opened = 0; opened < times; opened++) {
        await opener.press('Enter');
        await page.locator('dialog').waitFor();
        await page.keyboard.press('Escape');
        await eventually(() => page.locator('dialog').count()).toBe(0);
      }
    };
    await openAndClose(40);
    const before = await heldBy(page);
    await openAndClose(160);
    expectLevel(before, await heldBy(page));
  });
});
