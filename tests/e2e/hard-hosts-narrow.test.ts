import { describe, expect } from 'vitest';
import { hostTest } from './support/host-test';
import { expectTotal } from './support/reading-the-page';

describe('a frame of 280 px', () => {
  hostTest('does not scroll sideways, and prices', async ({ showHost }) => {
    const { frame } = await showHost({ width: 280 });
    const overflow = () =>
      frame.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(await overflow()).toBe(0);
    await frame.locator('#employees').fill('6000');
    await expectTotal(frame, '202640.00');
    expect(await overflow()).toBe(0);
    await frame.locator('.modes').getByRole('button', { name: '增购' }).click();
    await frame.locator('#experts').fill('2');
    await expectTotal(frame, '6000.00');
    expect(await overflow()).toBe(0);
  });
});
