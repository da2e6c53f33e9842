import { describe, expect } from 'vitest';
import { ADD_ON_SCRIPT, breakOff } from './support/holding-back';
import { hostTest } from './support/host-test';
import { eventually, expectTotal } from './support/reading-the-page';

const LOAD_TROUBLE = [
  /net::ERR_FAILED/,
  /net::ERR_INTERNET_DISCONNECTED/,
  /Failed to fetch dynamically imported module/,
  /Unable to preload CSS/,
  /^uncaught: Minified React error #422/,
];

describe('a framed page', () => {
  hostTest(
    'keeps the quote when a part fails to load, and loads it with another try',
    async ({ showHost }) => {
      let mend = async (): Promise<void> => undefined;
      const { frame } = await showHost({
        prepare: async (host) => {
          mend = await breakOff(host, ADD_ON_SCRIPT);
        },
        expectedTrouble: LOAD_TROUBLE,
      });
      await frame.locator('#employees').fill('6000');
      await expectTotal(frame, '202640.00');
      await frame.locator('.modes').getByRole('button', { name: '增购' }).click();
      const alert = frame.getByRole('alert').filter({ hasText: '这一页没有加载成功，已填写的内容都还在。' });
      await eventually(() => alert.isVisible()).toBe(true);
      await mend();
      await alert.getByRole('button', { name: '重试' }).click();
      await expectTotal(frame, '0.00');
      await frame.locator('.modes').getByRole('button', { name: '新购' }).click();
      await expectTotal(frame, '202640.00');
    },
  );

  hostTest(
    'goes on without a network: prices, says what cannot load, and loads it later',
    async ({ showHost }) => {
      const { host, frame } = await showHost({ expectedTrouble: LOAD_TROUBLE });
      await host.context().setOffline(true);
      await frame.locator('#employees').fill('6000');
      await expectTotal(frame, '202640.00');

      await frame.locator('.summary').getByRole('button', { name: '发送与导出' }).click();
      const alert = frame.getByRole('alert').filter({ hasText: '这一页没有加载成功' });
      await eventually(() => alert.isVisible()).toBe(true);
      await expectTotal(frame, '202640.00');
      await frame.locator('#experts').fill('5');
      await expectTotal(frame, '208640.00');

      await host.context().setOffline(false);
      await alert.getByRole('button', { name: '重试' }).click();
      const dialog = frame.getByRole('dialog', { name: '发送与导出' });
      await eventually(() => dialog.isVisible()).toBe(true);
      await host.context().setOffline(true);
      await dialog.getByRole('button', { name: 'Excel 工作簿' }).click();
      await eventually(() => dialog.getByRole('status').textContent()).not.toBe('');
      const refusal = await dialog.getByRole('status').textContent();
      expect(refusal).toMatch(/没有|未能|失败/);

      await host.context().setOffline(false);
      const saved = host.waitForEvent('download');
      await dialog.getByRole('button', { name: 'Excel 工作簿' }).click();
      expect((await saved).suggestedFilename()).toMatch(/\.xlsx$/);
    },
  );
});
