import { describe } from 'vitest';
import { AGAIN_AFTER_SILENCE, BROWSER_KINDS } from './support/any-browsers';
import { expectAnyFigures, expectText, tabToAny, tabToText, untilAnswering } from './support/any-keys';
import { anyPageTest } from './support/any-page-test';
import type { Stage } from './support/stages';

const STAGES: readonly Stage[] = ['by itself', 'through the element of the demo'];

// Each key press waits for its browser: a busy machine may take its time.
describe.each(BROWSER_KINDS)(
  'the published examples, typed with the keyboard alone in $name',
  { timeout: 240_000, retry: AGAIN_AFTER_SILENCE },
  (kind) => {
    const test = anyPageTest.skipIf(kind.isSkipped);

    test.for(STAGES)('a new purchase of 420 280 yuan, %s', async (stage, { open }) => {
      const { page, calculator } = await open(kind.name, { stage });
      await tabToAny(page, calculator, '#employees');
      await page.type('6000');
      await expectAnyFigures(calculator, { total: '202640.00' });
      await tabToAny(page, calculator, '#knowledge');
      await page.type('1');
      await tabToAny(page, calculator, '[name="years"]');
      await page.press('ArrowRight');
      await expectAnyFigures(calculator, { total: '420280.00', 'line:knowledge': '15000.00' });
      await expectText(calculator, '.summary [data-figure="total"]').toBe('¥420,280.00');
      await expectText(calculator, '.summary').toContain('肆拾贰万零贰佰捌拾元整');
      await expectText(calculator, '[role="status"]').toBe('合计 ¥420,280.00');
      await expectText(calculator, 'tfoot .formula').toBe(
        '(6000/1000×10000 + 3×3000 + 3×1880 + 128000)×2 + 15000 = 420,280.00',
      );
    });

    test('a new purchase of 420 280 yuan, in a plain frame', async ({ open }) => {
      const { page, calculator } = await open(kind.name, { stage: 'in a plain frame' });
      await tabToAny(page, calculator, '#employees');
      await page.type('6000');
      await tabToAny(page, calculator, '#knowledge');
      await page.type('1');
      await tabToAny(page, calculator, '[name="years"]');
      await page.press('ArrowRight');
      await expectAnyFigures(calculator, { total: '420280.00' });
      await tabToAny(page, page, '[aria-label="邮箱"]');
    });

    test.for(STAGES)('two experts more, 18 months before expiry: 9 600 yuan, %s', async (stage, { open }) => {
      const { page, calculator } = await open(kind.name, { stage });
      await tabToText(page, calculator, '增购');
      await page.press('Enter');
      await expectAnyFigures(calculator, { total: '0.00' });
      await untilAnswering(calculator);
      await tabToAny(page, calculator, '#start');
      await page.type('2025-01-01');
      await tabToAny(page, calculator, '#on');
      await page.type('2025-07-01');
      await tabToAny(page, calculator, '[name="term"]');
      await page.press('ArrowRight');
      await tabToAny(page, calculator, '#experts');
      await page.type('2');
      await expectAnyFigures(calculator, {
        total: '9600.00',
        'months-left': '18',
        'whole-years': '1',
        'odd-months': '6',
        'date:expiry': '2027-01-01',
      });
      await expectText(calculator, '.summary [data-figure="total"]').toBe('¥9,600.00');
    });

    test.for(STAGES)(
      'a renewal of 2022-06-01, late on 2022-08-01, counts from 2022-06-01, %s',
      async (stage, { open }) => {
        const { page, calculator } = await open(kind.name, { stage });
        await tabToText(page, calculator, '续费');
        await page.press('Enter');
        await untilAnswering(calculator);
        await tabToAny(page, calculator, '#start');
        await page.type('2021-06-01');
        await expectAnyFigures(calculator, { 'date:expiry': '2022-06-01', 'date:new-expiry': '2023-06-01' });
        await tabToAny(page, calculator, '#on');
        await page.type('2022-08-01');
        await expectAnyFigures(calculator, {
          'date:expiry': '2022-06-01',
          'date:new-expiry': '2023-06-01',
          'days-lost': '61',
          total: '152640.00',
        });
      },
    );

    test.for(STAGES)('one year from 2020-11-13, three from 2020-01-06, %s', async (stage, { open }) => {
      const { page, calculator } = await open(kind.name, { stage });
      await tabToAny(page, calculator, '[name="years"]');
      await tabToAny(page, calculator, '#start');
      await page.type('2020-11-13');
      await expectAnyFigures(calculator, { 'date:new-expiry': '2021-11-13' });
      await tabToAny(page, calculator, '[name="years"]', 'Shift+Tab');
      await page.press('ArrowRight');
      await page.press('ArrowRight');
      await expectAnyFigures(calculator, { 'date:new-expiry': '2023-11-13' });
      await tabToAny(page, calculator, '#start');
      await page.type('2020-01-06');
      await expectAnyFigures(calculator, { 'date:new-expiry': '2023-01-06' });
    });
  },
);
