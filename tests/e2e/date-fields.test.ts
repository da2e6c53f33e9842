import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { CLIPBOARD, openMode, pasteInto, typeInto } from './support/filling-in';
import { pageTest } from './support/page-test';
import {
  eventually,
  expectFigures,
  expectNoTotal,
  expectTotal,
  fieldText,
  isRefused,
  linkFields,
  mendButton,
  refusal,
} from './support/reading-the-page';

type Row = readonly [text: string, sentence: string, mended: string, total: string];

const NOW = '2026-03-02T10:00:00+08:00';
/** Runs from 5 January 2026 for a year; two experts cost 600 a month, at most 6000. */
const LINK = '#/add?start=2026-01-05&term=1&on=2026-07-05&experts=2';

const DAYS: readonly Row[] = [
  ['2026-02-31', '办理日期“2026-02-31”不存在，该月最后一天是 2026-02-28。', '2026-02-28', '6000.00'],
  ['2026-04-31', '办理日期“2026-04-31”不存在，该月最后一天是 2026-04-30。', '2026-04-30', '5400.00'],
  ['26-03-05', '办理日期的年份应写四位，“26-03-05”只有两位。', '2026-03-05', '6000.00'],
  ['26年6月5日', '办理日期的年份应写四位，“26年6月5日”只有两位。', '2026-06-05', '4200.00'],
  ['2026-13-01', '办理日期应为 2026-03-05 这样的日期，“2026-13-01”无法识别。', '2026-03-02', '6000.00'],
  ['明天', '办理日期应为 2026-03-05 这样的日期，“明天”无法识别。', '2026-03-02', '6000.00'],
  ['', '请填写“办理日期”。', '2026-03-02', '6000.00'],
  ['1999-12-31', '办理日期应在 2000 年到 2099 年之间，现在是“1999-12-31”。', '2026-03-02', '6000.00'],
  ['2100-01-01', '办理日期应在 2000 年到 2099 年之间，现在是“2100-01-01”。', '2026-03-02', '6000.00'],
  [
    '2026-01-04',
    '办理日期应在合同起始日 2026-01-05 当天或之后，现在是 2026-01-04。',
    '2026-01-05',
    '6000.00',
  ],
  [
    '2027-01-05',
    '办理日期应早于合同到期日 2027-01-05，现在是 2027-01-05。到期后不能增购，请续费。',
    '2027-01-04',
    '600.00',
  ],
  [
    '2027-06-01',
    '办理日期应早于合同到期日 2027-01-05，现在是 2027-06-01。资源已在 2027-04-05 回收，只能新购。',
    '2027-01-04',
    '600.00',
  ],
];

/** All of them 2026-03-05. */
const WRITTEN = ['2026/3/5', '2026.3.5', '2026年3月5日', '２０２６－０３－０５', '20260305', ' 2026-3-5 '];

const STARTS: readonly Row[] = [
  ['2025-02-29', '合同起始日“2025-02-29”不存在，该月最后一天是 2025-02-28。', '2025-02-28', ''],
  ['25-10-05', '合同起始日的年份应写四位，“25-10-05”只有两位。', '2025-10-05', '1800.00'],
  ['1999-12-31', '合同起始日应在 2000 年到 2099 年之间，现在是“1999-12-31”。', '2026-03-02', '4800.00'],
  ['', '请填写“合同起始日”。', '2026-03-02', '4800.00'],
];

/** The text stands as it came, marked wrong, with its sentence under it, and there is no total anywhere. */
async function expectRefused(page: Page, field: 'start' | 'on', text: string, sentence: string) {
  await expectNoTotal(page);
  expect(await fieldText(page, field)).toBe(text);
  await eventually(() => isRefused(page, field)).toBe(true);
  expect(await page.locator(`#${field}`).getAttribute('aria-describedby')).toBe(`${field}-problem`);
  await eventually(() => refusal(page, field).textContent()).toBe(sentence);
  expect(await linkFields(page)).toMatchObject({ [field]: text });
}

describe('the day of an addition', () => {
  pageTest('that cannot be is refused, with one click to one that can', async ({ visit }) => {
    const page = await visit({ link: LINK, now: NOW });
    await expectTotal(page, '3600.00');
    for (const [text, sentence, mended, total] of DAYS) {
      await typeInto(page, 'on', text);
      await expectRefused(page, 'on', text, sentence);
      await page.keyboard.press('Tab');
      await expectRefused(page, 'on', text, sentence);
      await mendButton(page, 'on').click();
      await expectTotal(page, total);
      expect(await fieldText(page, 'on'), text).toBe(mended);
      await eventually(() => isRefused(page, 'on')).toBe(false);
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('on');
      await eventually(() => linkFields(page)).toMatchObject({ on: mended });
    }
  });

  pageTest('is refused in a link as it is in the field', async ({ visit }) => {
    const page = await visit({ now: NOW });
    for (const [text, sentence] of DAYS) {
      const link = LINK.replace('on=2026-07-05', `on=${encodeURIComponent(text)}`);
      await page.evaluate((hash) => {
        location.hash = hash;
      }, link);
      await eventually(() => page.locator('#on').count()).toBe(1);
      await eventually(() => fieldText(page, 'on')).toBe(text);
      await expectRefused(page, 'on', text, sentence);
    }
  });

  pageTest('is understood as it is written in China, typed and pasted', async ({ visit }) => {
    const page = await visit({ link: LINK, now: NOW, context: CLIPBOARD });
    for (const text of WRITTEN) {
      for (const putInto of [typeInto, pasteInto]) {
        await putInto(page, 'on', text);
        await expectFigures(page, { total: '6000.00', 'months-left': '10' });
        expect(await fieldText(page, 'on')).toBe(text);
        await page.keyboard.press('Tab');
        await eventually(() => fieldText(page, 'on')).toBe('2026-03-05');
        expect(await linkFields(page)).toMatchObject({ on: '2026-03-05' });
        await typeInto(page, 'on', '2026-07-05');
        await expectTotal(page, '3600.00');
      }
    }
  });
});

describe('the start of a contract', () => {
  pageTest('that cannot be is refused, with one click to one that can', async ({ visit }) => {
    const page = await visit({ link: LINK, now: NOW });
    for (const [text, sentence, mended, total] of STARTS) {
      await typeInto(page, 'start', text);
      await expectRefused(page, 'start', text, sentence);
      await mendButton(page, 'start').click();
      await eventually(() => fieldText(page, 'start')).toBe(mended);
      await eventually(() => isRefused(page, 'start')).toBe(false);
      if (total === '') await expectNoTotal(page);
      else await expectTotal(page, total);
    }
  });

  pageTest('after the day of the addition is named at that day', async ({ visit }) => {
    const page = await visit({ link: LINK, now: NOW });
    await typeInto(page, 'start', '2026-08-01');
    await expectNoTotal(page);
    await eventually(() => isRefused(page, 'start')).toBe(false);
    await eventually(() => refusal(page, 'on').textContent()).toBe(
      '办理日期应在合同起始日 2026-08-01 当天或之后，现在是 2026-07-05。',
    );
    await mendButton(page, 'on').click();
    await expectFigures(page, { total: '6000.00', 'months-left': '12' });
  });
});

describe('years bought so far', () => {
  pageTest.for([
    ['0', '已购年限应为 1 或以上，现在是 0。', '1', '3600.00'],
    ['9', '已购年限应为 8 或以下，现在是 9。', '8', '45600.00'],
    ['1.5', '已购年限应为整数，现在是 1.5。', '2', '9600.00'],
    ['two', '已购年限应为数字，“two”无法识别。', '1', '3600.00'],
  ] as const)(
    'of %s are refused with one click to a right number',
    async ([text, sentence, mended, total], { visit }) => {
      const page = await visit({ link: LINK.replace('term=1', `term=${text}`), now: NOW });
      await expectNoTotal(page);
      expect(await page.locator('#term input[aria-invalid="true"]').count()).toBe(8);
      expect(await page.locator('#term input:checked').count()).toBe(0);
      await eventually(() => refusal(page, 'term').textContent()).toBe(sentence);
      expect(await linkFields(page)).toMatchObject({ term: text });
      await mendButton(page, 'term').click();
      await expectTotal(page, total);
      expect(await page.locator('#term input:checked').inputValue()).toBe(mended);
    },
  );

  pageTest('are refused in 续费 too, without a second complaint about the day', async ({ visit }) => {
    const page = await visit({ now: NOW, link: '#/renew?start=2021-06-01&term=9' });
    await expectNoTotal(page);
    expect(await page.locator('.summary .waiting li').allTextContents()).toEqual(['已购年限']);
    expect(await page.locator('[data-figure="date:expiry"]').count()).toBe(0);
    await mendButton(page, 'term').click();
    await expectFigures(page, { total: '152640.00', 'date:expiry': '2029-06-01' });
    await openMode(page, '新购');
    await expectTotal(page, '152640.00');
  });
});
