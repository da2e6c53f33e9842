import type { Frame, Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { tabTo, tabToButton } from './support/filling-in';
import { eventually, expectTotal } from './support/reading-the-page';
import { pageIn, realTest, toldErrors } from './support/real-stage';

const ELEMENT = '<ssc-calculator mode="new" employees="6000" knowledge="1" years="2"></ssc-calculator>';
const NOW = '2026-11-24T10:00:00+08:00';

/** Keys go to the host's window, and what has the focus is asked of the frame. */
const keysIn = (host: Page, frame: Frame) => ({
  keyboard: host.keyboard,
  evaluate: frame.evaluate.bind(frame),
});

const heading = (frame: Frame) => frame.locator('#application-heading').textContent();

const applied = (host: Page) =>
  host.evaluate(() =>
    window.events.flatMap(({ type, detail }) =>
      type === 'ssc-apply' ? [detail.application as { id: string; number: string; totalYuan: string }] : [],
    ),
  );

const takeOver = (host: Page) =>
  host.evaluate(() => document.addEventListener('ssc-apply', (event) => event.preventDefault()));

/** With keys alone, from the form to the button that confirms. */
async function confirmByKeys(host: Page, frame: Frame): Promise<void> {
  await expectTotal(frame, '420280.00');
  await frame.locator('#employees').focus();
  const keys = keysIn(host, frame);
  const press = async (text: string) => {
    await tabToButton(keys, text);
    await host.keyboard.press('Enter');
  };
  await press('下一步');
  await frame.getByRole('heading', { name: '选择套餐信息' }).waitFor();
  await press('下一步');
  for (const [field, text] of [
    ['company', '示例科技有限公司'],
    ['contactName', '李伟'],
    ['mobile', '13800138000'],
    ['email', 'liwei@example.com'],
  ] as const) {
    await tabTo(keys, `applicant-${field}`);
    await host.keyboard.type(text);
  }
  await host.keyboard.press('Enter');
  await frame.getByRole('heading', { name: '确认提交审核' }).waitFor();
  await frame.locator('.confirmation [type="checkbox"]').focus();
  await host.keyboard.press('Space');
  await press('确认提交审核');
}

describe('an application in the element', () => {
  realTest(
    'that the host takes over is under review, goes on as the host says, and becomes a contract',
    async ({ stage }) => {
      const host = await stage.open(ELEMENT, { now: NOW });
      await takeOver(host);
      const frame = await pageIn(host);
      await confirmByKeys(host, frame);
      await eventually(() => heading(frame)).toMatch(/^申请 A20261124-[2-9A-HJ-NP-Z]{5} 已提交，确认中$/);
      const [application, ...others] = await applied(host);
      expect(others).toEqual([]);
      expect(application).toMatchObject({ version: 1, totalYuan: '420280.00' });

      const say = (id: string | undefined, state: string) =>
        host.evaluate(
          ([one, next]) =>
            document.querySelector('ssc-calculator')?.setApplicationState(`${one}`, next as 'active'),
          [id, state] as const,
        );
      await say('nobody', 'active');
      await say(application?.id, 'paid');
      await eventually(() => toldErrors(host)).toEqual([
        ['wrong-values', []],
        ['wrong-values', ['id']],
      ]);
      expect(await heading(frame)).toMatch(/已提交，确认中$/);
      await say(application?.id, 'awaiting-payment');
      await eventually(() => heading(frame)).toMatch(/：待付款$/);
      await say(application?.id, 'active');
      await eventually(() => heading(frame)).toMatch(/：已开通$/);

      await frame.getByRole('button', { name: '查看申请记录' }).click();
      await eventually(() => frame.locator('.application-row').allTextContents()).toHaveLength(1);
      expect(await frame.locator('.application-row').textContent()).toContain('已开通');
      const contracts = () =>
        frame.evaluate(
          () => Object.keys({ ...localStorage }).filter((key) => key.includes('/contract-')).length,
        );
      await eventually(contracts).toBe(1);
      expect(await applied(host)).toHaveLength(1);
    },
    180_000,
  );

  realTest(
    'that the host does not take is prepared, offers file and steps, and is taken at another try',
    async ({ stage }) => {
      const host = await stage.open(ELEMENT, { now: NOW });
      const frame = await pageIn(host);
      await confirmByKeys(host, frame);
      await eventually(() => heading(frame)).toMatch(/已生成，尚未提交$/);
      const note = frame.getByRole('alert').filter({ hasText: '所在的页面没有收下申请' });
      await eventually(() => note.isVisible()).toBe(true);
      expect(await frame.locator('.send-steps > li').count()).toBe(3);
      const saved = host.waitForEvent('download');
      await frame.getByRole('button', { name: '下载申请文件（.json）' }).click();
      expect((await saved).suggestedFilename()).toMatch(/^A20261124-[2-9A-HJ-NP-Z]{5}\.json$/);

      await takeOver(host);
      await frame.getByRole('button', { name: '重新提交' }).click();
      await eventually(() => heading(frame)).toMatch(/已提交，确认中$/);
      expect(await note.count()).toBe(0);
      const [first, second, ...others] = await applied(host);
      expect(others).toEqual([]);
      expect(second?.id).toBe(first?.id);

      // Removed in the middle of what the host says: nothing is thrown, and what comes later is kept for later.
      await host.evaluate((id) => {
        const element = document.querySelector('ssc-calculator');
        element?.setApplicationState(`${id}`, 'awaiting-payment');
        element?.remove();
        element?.setApplicationState(`${id}`, 'active');
        element?.setState({ experts: 4 });
        element?.reset();
      }, first?.id);
      await eventually(async () => host.frames().length).toBe(1);
    },
    180_000,
  );
});
