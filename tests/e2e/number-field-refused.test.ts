import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { CLIPBOARD, empty, pasteInto, typeInto } from './support/filling-in';
import { pageTest } from './support/page-test';
import {
  eventually,
  expectNoTotal,
  expectTotal,
  fieldText,
  isRefused,
  linkFields,
  mendButton,
  refusal,
} from './support/reading-the-page';

type Field = 'employees' | 'experts';
type Row = readonly [text: string, mended: string, total: string];
type Group = readonly [what: string, field: Field, reason: string, rows: readonly Row[]];

const GROUPS: readonly Group[] = [
  [
    'nothing',
    'employees',
    '请填写',
    [
      ['', '1000', '152640.00'],
      ['   ', '1000', '152640.00'],
    ],
  ],
  [
    'letters and signs that are no number',
    'employees',
    '无法识别',
    [
      ['abc', '1000', '152640.00'],
      ['①', '1000', '152640.00'],
      ['½', '1000', '152640.00'],
      ['٦٠٠٠', '1000', '152640.00'],
      ['👥', '1000', '152640.00'],
      ['__proto__', '1000', '152640.00'],
    ],
  ],
  [
    'ways of programmers to write numbers',
    'employees',
    '无法识别',
    [
      ['1e9', '1000', '152640.00'],
      ['0x1770', '1000', '152640.00'],
      ['6_000', '1000', '152640.00'],
      ['NaN', '1000', '152640.00'],
      ['Infinity', '1000', '152640.00'],
    ],
  ],
  [
    'numbers that may mean two things',
    'employees',
    '无法识别',
    [
      ['6000-8000', '1000', '152640.00'],
      ['6000+2000', '1000', '152640.00'],
      ['6.000', '1000', '152640.00'],
      ['1万2', '12000', '262640.00'],
      ['三百五', '1000', '152640.00'],
    ],
  ],
  [
    'a number among other signs, which one click takes',
    'employees',
    '无法识别',
    [
      ['约6000人', '6000', '202640.00'],
      ['６０００①', '6000', '202640.00'],
      ['6000👥', '6000', '202640.00'],
    ],
  ],
  [
    'less than is sold',
    'employees',
    '1,000 或以上',
    [
      ['-3', '1000', '152640.00'],
      ['－３', '1000', '152640.00'],
      ['−6000', '1000', '152640.00'],
      ['0', '1000', '152640.00'],
      ['3.5', '1000', '152640.00'],
      ['999', '1000', '152640.00'],
    ],
  ],
  [
    'more than there can be',
    'employees',
    '10,000,000 或以下',
    [
      ['10000001', '10000000', '100142640.00'],
      ['99999999999999999999999', '10000000', '100142640.00'],
    ],
  ],
  ['half a person', 'employees', '整数，现在是 1500.5', [['1500.5', '1501', '162640.00']]],
  [
    'fewer seats than are sold',
    'experts',
    '3 或以上，现在是 2',
    [
      ['2', '3', '152640.00'],
      ['二', '3', '152640.00'],
    ],
  ],
  ['half a seat', 'experts', '整数，现在是 3.5', [['3.5', '4', '155640.00']]],
  ['too many seats', 'experts', '1,000,000 或以下', [['1000001', '1000000', '3000143640.00']]],
];

/** The text stands as it came, marked wrong, with one sentence under it, and there is no total anywhere. */
async function expectRefused(page: Page, field: Field, text: string, reason: string): Promise<void> {
  await expectNoTotal(page);
  expect(await fieldText(page, field)).toBe(text);
  await eventually(() => isRefused(page, field)).toBe(true);
  expect(await page.locator(`#${field}`).getAttribute('aria-describedby')).toBe(
    `${field}-unit ${field}-problem`,
  );
  // Of all that was typed: what is wrong follows the text, key by key.
  await eventually(() => refusal(page, field).textContent()).toContain(reason);
  const sentence = (await refusal(page, field).textContent()) ?? '';
  expect(sentence.match(/[。！？]/g), sentence).toHaveLength(1);
  expect(await page.getByText('还有 1 处需要修正').first().isVisible()).toBe(true);
  expect(await linkFields(page)).toMatchObject({ [field]: text });
}

describe('a number field refuses', () => {
  pageTest.for(GROUPS)('%s, typed and pasted, and mends with one click', async (group, { visit }) => {
    const [, field, reason, rows] = group;
    const page = await visit({ context: CLIPBOARD });
    for (const [text, mended, total] of rows) {
      await typeInto(page, field, text);
      await expectRefused(page, field, text, reason);
      if (text !== '') {
        await empty(page, field);
        await pasteInto(page, field, text);
      }
      await page.keyboard.press('Tab');
      await expectRefused(page, field, text, reason);
      await mendButton(page, field).click();
      await expectTotal(page, total);
      expect((await fieldText(page, field)).replaceAll(',', ''), text).toBe(mended);
      await eventually(() => isRefused(page, field)).toBe(false);
      await eventually(() => linkFields(page)).toMatchObject({ [field]: mended });
    }
  });
});
