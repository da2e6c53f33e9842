import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { isAnswering } from './support/answering';
import { ANY_SCRIPT, holdBack } from './support/holding-back';
import { pageTest, untilInteractive, type Visit } from './support/page-test';
import {
  eventually,
  expectNoTotal,
  expectTotal,
  fieldText,
  figureValues,
  linkFields,
} from './support/reading-the-page';

/** The prerendered page, whose scripts do not come before they are let go. */
async function visitHeld(visit: Visit) {
  let letGo = async (): Promise<void> => undefined;
  const page = await visit({
    dontWait: true,
    prepare: async (opened) => {
      letGo = await holdBack(opened, ANY_SCRIPT);
    },
  });
  await eventually(() => page.locator('table.glance').count()).toBe(1);
  return { page, letGo };
}

/** The same on a processor that is so many times slower, until it is let run at full speed. */
async function visitHeldSlowly(visit: Visit, rate: number) {
  const held = await visitHeld(visit);
  const devTools = await held.page.context().newCDPSession(held.page);
  const setSlowdown = (times: number) => devTools.send('Emulation.setCPUThrottlingRate', { rate: times });
  await setSlowdown(rate);
  return { ...held, runAtFullSpeed: () => setSlowdown(1) };
}

/** The page as an impatient visitor uses it before its scripts come. */
async function visitEarly(visit: Visit, act: (page: Page) => Promise<void>): Promise<Page> {
  const { page, letGo } = await visitHeld(visit);
  await act(page);
  await letGo();
  await untilInteractive(page);
  return page;
}

describe('what was done before the scripts came', () => {
  pageTest('a number typed is priced as it stands in its field', async ({ visit }) => {
    const page = await visitEarly(visit, (early) => early.locator('#employees').fill('6000'));
    await eventually(async () => [
      (await fieldText(page, 'employees')).replace(',', ''),
      ...(await figureValues(page, 'total')),
    ]).toEqual(['6000', '202640.00']);
    expect(await linkFields(page)).toMatchObject({ employees: '6000' });
  });

  pageTest('a number typed in Chinese, still in the focused field, is priced', async ({ visit }) => {
    const page = await visitEarly(visit, async (early) => {
      await early.locator('#experts').click();
      await early.keyboard.press('ControlOrMeta+A');
      await early.keyboard.type('十二');
    });
    await expectTotal(page, '179640.00');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('experts');
  });

  pageTest('a bad number typed is refused', async ({ visit }) => {
    const page = await visitEarly(visit, (early) => early.locator('#employees').fill('999'));
    await eventually(() => page.locator('#employees').getAttribute('aria-invalid')).toBe('true');
    await expectNoTotal(page);
  });

  pageTest('a term chosen is the term that is priced', async ({ visit }) => {
    const page = await visitEarly(visit, (early) => early.getByRole('radio', { name: '3 年' }).check());
    await expectTotal(page, '457920.00');
    expect(await page.getByRole('radio', { name: '3 年' }).isChecked()).toBe(true);
  });

  pageTest('a service asked for is asked for', async ({ visit }) => {
    const page = await visitEarly(visit, (early) => early.locator('#cold-start').check());
    await eventually(() => linkFields(page)).toMatchObject({ 'cold-start': '1' });
    expect(await page.locator('#cold-start').isChecked()).toBe(true);
  });
});

describe('what was pressed before the scripts came is done once they have', () => {
  pageTest('a step, as often as it was pressed', async ({ visit }) => {
    const page = await visitEarly(visit, async (early) => {
      for (let count = 1; count <= 3; count++)
        await early.getByRole('button', { name: '增加专家坐席数' }).click();
    });
    // 3 × 3000 more than the three that stand there
    await expectTotal(page, '161640.00');
    expect(await fieldText(page, 'experts')).toBe('6');
  });

  pageTest('another mode', async ({ visit }) => {
    const page = await visitEarly(visit, (early) => early.getByRole('button', { name: '增购' }).click());
    await eventually(() => page.locator('#on').count()).toBe(1);
  });

  pageTest('a dialog', async ({ visit }) => {
    const page = await visitEarly(visit, (early) => early.getByRole('button', { name: '保存报价' }).click());
    await eventually(() => page.getByRole('dialog').count()).toBe(1);
  });

  pageTest('the theme: the list said dark and the page stayed light', async ({ visit }) => {
    const page = await visitEarly(visit, async (early) => {
      await early.getByLabel('外观').selectOption('dark');
    });
    await eventually(() => page.locator('html').getAttribute('data-theme')).toBe('dark');
    await eventually(() => linkFields(page)).toMatchObject({ theme: 'dark' });
    expect(await page.getByLabel('外观').inputValue()).toBe('dark');
  });

  pageTest('the check of the calculator, whose code comes with the cost list', async ({ visit }) => {
    const page = await visitEarly(visit, (early) =>
      early.getByRole('button', { name: '核对计算器' }).click(),
    );
    await eventually(() => page.getByRole('dialog').count()).toBe(1);
  });
});

describe('while the page’s scripts take over', () => {
  pageTest.for([1, 6])(
    'no key is lost, on a processor %i times slower: 123456 was priced as 1234',
    async (rate, { visit }) => {
      const { page, letGo } = await visitHeldSlowly(visit, rate);
      await page.locator('#employees').click();
      await page.keyboard.press('ControlOrMeta+A');
      const typed = page.keyboard.type('1234567', { delay: 60 });
      await page.waitForTimeout(150);
      await letGo();
      await typed;
      await untilInteractive(page);
      // 1235 × 10 000 and the four others
      await expectTotal(page, '12492640.00');
      expect(await fieldText(page, 'employees')).toBe('1234567');
      expect(await linkFields(page)).toMatchObject({ employees: '1234567' });
    },
  );

  pageTest.for([1, 6])(
    'no press is lost, and none counts twice, on a processor %i times slower',
    async (rate, { visit }) => {
      const { page, letGo } = await visitHeldSlowly(visit, rate);
      const plus = page.getByRole('button', { name: '增加专家坐席数' });
      for (let count = 1; count <= 12; count++) {
        await plus.click();
        await page.waitForTimeout(30);
        if (count === 3) await letGo();
      }
      await untilInteractive(page);
      // 12 × 3000 more than the three that stand there
      await expectTotal(page, '188640.00');
      expect(await fieldText(page, 'experts')).toBe('15');
    },
  );

  pageTest(
    'a file is opened that is dropped as soon as the page answers: it came to nothing',
    async ({ visit }) => {
      const { page, letGo, runAtFullSpeed } = await visitHeldSlowly(visit, 8);
      const dropped = page.evaluate(`new Promise((resolve) => {
        const timer = setInterval(() => {
          if (!(${isAnswering})()) return;
          clearInterval(timer);
          const dataTransfer = new DataTransfer();
          const link = location.origin + location.pathname + '#/new?employees=6000&years=2';
          dataTransfer.items.add(new File([link], 'link.txt'));
          document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
          resolve();
        }, 1);
      })`);
      await letGo();
      await dropped;
      // What reads it loads after the drop: eight times slower, on a busy machine, that took over ten seconds.
      await runAtFullSpeed();
      await expectTotal(page, '405280.00');
    },
  );

  pageTest('a link that comes into the address meanwhile is opened', async ({ visit }) => {
    const page = await visitEarly(visit, (early) =>
      early.evaluate(() => {
        location.hash = '#/new?employees=6000&years=2';
      }),
    );
    await expectTotal(page, '405280.00');
    expect(await linkFields(page)).toMatchObject({ employees: '6000', years: '2' });
  });
});
