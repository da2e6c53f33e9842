import { describe, expect } from 'vitest';
import { ADD_ON_SCRIPT, breakOff, HOST_SCRIPT, STYLES_OF_PARTS } from './support/holding-back';
import { hostTest } from './support/host-test';
import { eventually, expectTotal } from './support/reading-the-page';

/** What the browser says of a script that does not come, and React of the part that waited for it. */
const SCRIPT_TROUBLE = [/net::ERR_FAILED/, /Failed to fetch dynamically imported module/];
const STYLE_TROUBLE = [/net::ERR_FAILED/, /Unable to preload CSS/, /Styles did not load/];
/** Offline, both are asked for; which of them is told first is not known. */
const OFFLINE_TROUBLE = [
  /net::ERR_INTERNET_DISCONNECTED/,
  /Failed to fetch dynamically imported module/,
  /Unable to preload CSS/,
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
        expectedTrouble: SCRIPT_TROUBLE,
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

  hostTest('brings a part with its styles, which did not come at first', async ({ showHost }) => {
    let mend = async (): Promise<void> => undefined;
    const { frame } = await showHost({
      prepare: async (host) => {
        mend = await breakOff(host, STYLES_OF_PARTS);
      },
      expectedTrouble: STYLE_TROUBLE,
    });
    await frame.locator('.modes').getByRole('button', { name: '记录' }).click();
    const alert = frame.getByRole('alert').filter({ hasText: '这一页没有加载成功' });
    await eventually(() => alert.isVisible()).toBe(true);
    await alert.getByRole('button', { name: '重试' }).click();
    await eventually(() => alert.isVisible()).toBe(true);
    await mend();
    await alert.getByRole('button', { name: '重试' }).click();
    const records = frame.locator('.records');
    await eventually(() => records.isVisible()).toBe(true);
    expect(await records.evaluate((element) => getComputedStyle(element).display)).toBe('grid');
  });

  hostTest('works alone where the part that speaks to the host fails to load', async ({ showHost }) => {
    const { frame } = await showHost({
      link: '#/add?start=2025-01-01&term=2&on=2025-07-01&experts=2',
      // What the browser says of the file. Of an error that nobody took it would say so, too.
      expectedTrouble: [/net::ERR_FAILED/],
      prepare: async (host) => {
        const failed = host.waitForEvent('requestfailed', (request) => HOST_SCRIPT.test(request.url()));
        await breakOff(host, HOST_SCRIPT);
        // The page must not be ready before the failure is there.
        await host.route(ADD_ON_SCRIPT, async (route) => {
          await failed;
          await route.continue();
        });
      },
    });
    await expectTotal(frame, '9600.00');
    await frame.locator('#experts').fill('4');
    await expectTotal(frame, '19200.00');
  });

  hostTest(
    'goes on without a network: prices, says what cannot load, and loads it later',
    async ({ showHost }) => {
      const { host, frame } = await showHost({ expectedTrouble: OFFLINE_TROUBLE });
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
