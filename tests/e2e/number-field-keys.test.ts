import { describe, expect } from 'vitest';
import { tabTo, typeInto } from './support/filling-in';
import { pageTest } from './support/page-test';
import { expectTotal, fieldText } from './support/reading-the-page';

describe('the keys of a number field', () => {
  pageTest.for([
    [
      'employees',
      [
        ['1500', 'ArrowUp', '2000', '162640.00'],
        ['1500', 'ArrowDown', '1000', '152640.00'],
        ['2000', 'ArrowUp', '3000', '172640.00'],
        ['1500', 'PageUp', '11000', '252640.00'],
        ['12500', 'PageDown', '3000', '172640.00'],
        ['2500', 'PageDown', '1000', '152640.00'],
        ['1000', 'ArrowDown', '1000', '152640.00'],
        ['1.2万', 'ArrowUp', '13000', '272640.00'],
        ['9999500', 'ArrowUp', '10000000', '100142640.00'],
      ],
    ],
    [
      'experts',
      [
        ['5', 'ArrowUp', '6', '161640.00'],
        ['5', 'PageUp', '15', '188640.00'],
        ['5', 'PageDown', '3', '152640.00'],
      ],
    ],
  ] as const)(
    'step %s to the next multiple, ten at a time with Page keys, within limits',
    async (group, { visit }) => {
      const [field, rows] = group;
      const page = await visit();
      for (const [text, key, number, total] of rows) {
        await typeInto(page, field, text);
        await page.keyboard.press(key);
        await expectTotal(page, total);
        expect(await fieldText(page, field), `${text} ${key}`).toBe(number);
      }
    },
  );

  pageTest('an arrow leaves a text alone that is no number', async ({ visit }) => {
    const page = await visit();
    await typeInto(page, 'employees', '六千多');
    await page.keyboard.press('ArrowUp');
    expect(await fieldText(page, 'employees')).toBe('六千多');
  });

  pageTest('Tab goes from the field to −, to +, and to the next field', async ({ visit }) => {
    const page = await visit();
    await tabTo(page, 'experts');
    const names: (string | null)[] = [];
    for (let stop = 0; stop < 3; stop++) {
      await page.keyboard.press('Tab');
      names.push(
        await page.evaluate(
          () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.id ?? null,
        ),
      );
    }
    expect(names).toEqual(['减少专家坐席数', '增加专家坐席数', 'tickets']);
  });

  pageTest('− and + step, and keep the focus at the limit', async ({ visit }) => {
    const page = await visit();
    const more = page.getByRole('button', { name: '增加员工数' });
    const fewer = page.getByRole('button', { name: '减少员工数' });
    await more.click();
    await expectTotal(page, '162640.00');
    await fewer.focus();
    await page.keyboard.press('Enter');
    await expectTotal(page, '152640.00');
    await page.keyboard.press('Space');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('减少员工数');
    expect(await fewer.getAttribute('aria-disabled')).toBe('true');
    await expectTotal(page, '152640.00');
  });

  pageTest('the text is grouped only while nobody edits it', async ({ visit }) => {
    const page = await visit();
    expect(await fieldText(page, 'employees')).toBe('1,000');
    await page.locator('#employees').click();
    expect(await fieldText(page, 'employees')).toBe('1000');
    await typeInto(page, 'employees', '1234567');
    expect(await fieldText(page, 'employees')).toBe('1234567');
    await page.keyboard.press('Tab');
    expect(await fieldText(page, 'employees')).toBe('1,234,567');
  });

  pageTest('the caret stays where the typing goes on', async ({ visit }) => {
    const page = await visit();
    await typeInto(page, 'employees', '6000');
    await page.keyboard.press('Home');
    await page.keyboard.type('1');
    await page.keyboard.type('2');
    expect(await fieldText(page, 'employees')).toBe('126000');
  });
});

describe('the mouse wheel over a number field', () => {
  pageTest('changes nothing, and scrolls the page', async ({ visit }) => {
    const page = await visit({ context: { viewport: { width: 1280, height: 500 } } });
    await typeInto(page, 'employees', '6000');
    await expectTotal(page, '202640.00');
    await page.locator('#employees').hover();
    await page.mouse.wheel(0, 300);
    await page.waitForFunction(() => scrollY > 0);
    await page.mouse.wheel(0, -300);
    await page.waitForFunction(() => scrollY === 0);
    expect(await fieldText(page, 'employees')).toBe('6000');
    await expectTotal(page, '202640.00');
  });
});
