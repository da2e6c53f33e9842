import type { Frame } from 'playwright-core';
import { describe, expect } from 'vitest';
import { openAll, WIDEST } from './support/contract-links';
import { cutOff } from './support/cut-off';
import { hostTest } from './support/host-test';
import { pageTest } from './support/page-test';
import { eventually, expectTotal } from './support/reading-the-page';
import { QUOTES, type SeededQuote, withQuotes } from './support/saved-quotes';

const NOW = '2026-03-05T10:00:00+08:00';

const LARGEST = {
  new: 'employees=10000000&experts=1000000&tickets=1000000&robots=10000&knowledge=10000&pack-120k=1000000&pack-6m=1000000&years=8&start=2026-12-31&discount=99.99&tax=13.13&industry=hr&robot-pro=1&cold-start=1',
  ...WIDEST,
} as const;

const LANGUAGES = ['zh-CN', 'en'] as const;

const MODES = (['new', 'add', 'renew'] as const).flatMap((mode) =>
  LANGUAGES.map((language) => [mode, language] as const),
);

const DEAREST: SeededQuote = {
  id: 'dearest',
  name: '全集团一千万人八年',
  customer: '深圳市前海某某跨境供应链管理与企业共享服务集团股份有限公司',
  link: `#/new?${LARGEST.new}&book=ssc-pro-2022-10-18&quoted=999999999999.99`,
  totalYuan: '999999999999.99',
};

const linkOf = (mode: keyof typeof LARGEST, language: string): string =>
  `#/${mode}?${LARGEST[mode]}&lang=${language}`;

/** Looks at one screen after the other; at the end, nothing may have been cut off in any. */
const lookingAt = (frame: Frame) => {
  const found: Record<string, string[]> = {};
  return {
    look: async (what: string) => {
      found[what] = await cutOff(frame);
    },
    expectWhole: (screens: number) => {
      expect(found).toEqual(Object.fromEntries(Object.keys(found).map((what) => [what, []])));
      expect(Object.keys(found)).toHaveLength(screens);
    },
  };
};

describe('a frame of 280 px', () => {
  hostTest('does not scroll sideways, and prices', async ({ showHost }) => {
    const { frame } = await showHost({ width: 280 });
    expect(await cutOff(frame)).toEqual([]);
    await frame.locator('#employees').fill('6000');
    await expectTotal(frame, '202640.00');
    expect(await cutOff(frame)).toEqual([]);
    await frame.locator('.modes').getByRole('button', { name: '增购' }).click();
    await frame.locator('#experts').fill('2');
    await expectTotal(frame, '6000.00');
    expect(await cutOff(frame)).toEqual([]);
  });

  hostTest.for(MODES)(
    'shows the widest values of %s whole, in %s, in the page and its dialogs',
    async ([mode, language], { showHost }) => {
      const { frame } = await showHost({
        width: 280,
        link: linkOf(mode, language),
        prepare: async (host) => host.clock.setFixedTime(NOW),
      });
      const { look, expectWhole } = lookingAt(frame);
      await frame.locator('.breakdown .row-toggle').first().scrollIntoViewIfNeeded();
      await openAll(frame);
      await look('the form');
      const actions = frame.locator('.summary .quote-actions .button');
      await actions.nth(1).click();
      await frame.locator('#save-name').waitFor();
      await look('saving');
      await frame.locator('.save-form button[type="submit"]').click();
      await eventually(() => frame.locator('.save-form').count()).toBe(0);
      await look('saved');
      await frame.locator('dialog .modal-heading .tool').click();
      await actions.nth(2).click();
      await frame.locator('dialog .qr-code').waitFor();
      await look('sending');
      expectWhole(4);
    },
  );

  hostTest.for(LANGUAGES)(
    'shows saved quotes and their comparison whole, in %s',
    async (language, { showHost }) => {
      const { frame } = await showHost({
        width: 280,
        link: `#/new?lang=${language}`,
        prepare: async (host) => {
          await host.clock.setFixedTime(NOW);
          await withQuotes([DEAREST, ...QUOTES])(host);
        },
      });
      const { look, expectWhole } = lookingAt(frame);
      await frame.locator('.modes button').last().click();
      await eventually(() => frame.locator('.quote-table tbody .quote-name').count()).toBe(5);
      await frame.locator('.quote-table summary').first().click();
      await look('the list');
      for (const box of (await frame.locator('.quote-table input').all()).slice(0, 3)) await box.check();
      await frame.locator('.compare-bar button').first().click();
      await frame.locator('.compare-table').waitFor();
      await look('the comparison');
      expectWhole(2);
    },
  );

  hostTest.for(LANGUAGES)(
    'shows the application whole, from its first step to the records, in %s',
    async (language, { showHost }) => {
      const { frame } = await showHost({
        width: 280,
        link: linkOf('new', language),
        prepare: async (host) => host.clock.setFixedTime(NOW),
      });
      const { look, expectWhole } = lookingAt(frame);
      const next = () => frame.locator('.step-actions .button').last().click();
      await frame.locator('.bottom-bar .button').last().click();
      await frame.locator('.stepper').waitFor();
      await look('step 1');
      await next();
      await frame.locator('#applicant-company').waitFor();
      await next();
      await look('step 2, refused');
      await frame.locator('#applicant-company').fill('示例科技（上海）股份有限公司');
      await frame.locator('#applicant-creditCode').fill('91440300708461136T');
      await frame.locator('#applicant-contactName').fill('欧阳示例');
      await frame.locator('#applicant-mobile').fill('13800138000');
      await frame.locator('#applicant-email').fill(`${'very.long.name.'.repeat(4)}x@example.com`);
      await look('step 2');
      await next();
      await frame.locator('.confirmation').waitFor();
      await look('step 3');
      await frame.locator('.confirmation [type="checkbox"]').check();
      await next();
      await frame.locator('.application-result').waitFor();
      await look('the result');
      await frame.locator('.modes button').last().click();
      await frame.locator('.record-lists').waitFor();
      await frame.locator('.record-lists .tool').nth(1).click();
      await frame.locator('.application-row .row-toggle').click();
      await look('the records');
      expectWhole(6);
    },
  );
});

describe('a window of 320 px', () => {
  pageTest.for(MODES)('shows the widest values of %s whole, in %s', async ([mode, language], { visit }) => {
    const page = await visit({
      link: linkOf(mode, language),
      now: NOW,
      context: { viewport: { width: 320, height: 640 }, reducedMotion: 'reduce' },
    });
    await page.locator('.breakdown .row-toggle').first().scrollIntoViewIfNeeded();
    await openAll(page);
    expect(await cutOff(page)).toEqual([]);
  });
});
