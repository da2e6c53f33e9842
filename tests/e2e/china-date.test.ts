import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { openMode, typeInto } from './support/filling-in';
import { pageTest, untilInteractive } from './support/page-test';
import { addressLink, eventually, expectFigures, fieldText } from './support/reading-the-page';

const ZONES = ['Pacific/Midway', 'Asia/Shanghai', 'Pacific/Kiritimati'] as const;

/** China's date at an instant at which Midway is a day behind, and at one at which Kiritimati is a day ahead. */
const INSTANTS = [
  ['2026-02-28T16:00:00Z', '2026-03-01'],
  ['2026-02-28T15:59:59Z', '2026-02-28'],
] as const;

describe.for(ZONES)('a visitor in %s', (timezoneId) => {
  pageTest.for(INSTANTS)('sees at %s that it is %s in China', async ([now, today], { visit }) => {
    const page = await visit({ link: '#/add?experts=2', now, context: { timezoneId } });
    await expectFigures(page, { total: '6000.00', 'months-left': '12' });
    expect(await fieldText(page, 'start')).toBe(today);
    expect(await fieldText(page, 'on')).toBe(today);
    expect(await addressLink(page)).toBe(`#/add?start=${today}&term=1&on=${today}&experts=2`);
    await openMode(page, '续费');
    await expectFigures(page, { 'date:expiry': today });
  });

  pageTest('sees the same dates and fees for the same link', async ({ visit }) => {
    const context = { timezoneId };
    const now = '2026-02-28T10:30:00Z';
    const added = await visit({ link: '#/add?start=2025-08-31&term=1&experts=2', now, context });
    await expectFigures(added, { total: '3600.00', 'months-left': '6', 'date:expiry': '2026-08-31' });
    const renewed = await visit({ link: '#/renew?start=2021-06-01&term=1&on=2022-08-01', now, context });
    await expectFigures(renewed, { 'days-lost': '61', 'date:new-expiry': '2023-06-01' });
    const today = renewed.locator('table.life tr').filter({ hasText: '今天' });
    expect(await today.textContent()).toContain('2026年2月28日');
  });
});

/** Five minutes before midnight in China; from then on time goes by, and faster where the test says so. */
const beforeMidnight = (page: Page): Promise<void> => page.clock.install({ time: '2026-03-02T15:55:00Z' });

describe('a page that is left open past midnight in China', () => {
  pageTest('goes on with the new day where nobody typed another', async ({ visit }) => {
    const page = await visit({ link: '#/add?experts=2', prepare: beforeMidnight });
    await eventually(() => addressLink(page)).toBe('#/add?start=2026-03-02&term=1&on=2026-03-02&experts=2');
    await page.clock.runFor('05:10');
    await eventually(() => addressLink(page)).toBe('#/add?start=2026-03-03&term=1&on=2026-03-03&experts=2');
    expect(await fieldText(page, 'start')).toBe('2026-03-03');
    expect(await fieldText(page, 'on')).toBe('2026-03-03');
    await expectFigures(page, { total: '6000.00', 'date:expiry': '2027-03-03' });
    await page.clock.fastForward('48:00:00');
    await eventually(() => fieldText(page, 'on')).toBe('2026-03-05');
  });

  pageTest('leaves a date that was typed as it is', async ({ visit }) => {
    const page = await visit({ link: '#/add?experts=2', prepare: beforeMidnight });
    await typeInto(page, 'start', '2025-09-03');
    await expectFigures(page, { total: '4200.00', 'months-left': '7' });
    await page.clock.runFor('05:10');
    await eventually(() => addressLink(page)).toBe('#/add?start=2025-09-03&term=1&on=2026-03-03&experts=2');
    await expectFigures(page, { total: '3600.00', 'months-left': '6', 'date:expiry': '2026-09-03' });
    await typeInto(page, 'on', '2026-03-02');
    await expectFigures(page, { total: '4200.00', 'months-left': '7' });
    await page.clock.fastForward('24:00:00');
    await expectFigures(page, { total: '4200.00', 'months-left': '7' });
    expect(await addressLink(page)).toBe('#/add?start=2025-09-03&term=1&on=2026-03-02&experts=2');
  });

  pageTest('names the new day on the line of the contract', async ({ visit }) => {
    const page = await visit({ link: '#/renew?start=2025-06-01&term=1', prepare: beforeMidnight });
    const today = page.locator('table.life tr').filter({ hasText: '今天' });
    await eventually(() => today.textContent()).toContain('2026年3月2日');
    await page.clock.runFor('05:10');
    await eventually(() => today.textContent()).toContain('2026年3月3日');
    await expectFigures(page, { 'date:expiry': '2026-06-01', 'date:new-expiry': '2027-06-01' });
  });

  pageTest('and is loaded anew shows the day that stands in its address', async ({ visit }) => {
    const page = await visit({ link: '#/add?experts=1', prepare: beforeMidnight });
    await page.getByRole('button', { name: '增加专家坐席数' }).click();
    await expectFigures(page, { total: '6000.00' });
    await page.clock.setSystemTime('2026-03-10T02:00:00Z');
    await page.reload();
    await untilInteractive(page);
    expect(await addressLink(page)).toBe('#/add?start=2026-03-02&term=1&on=2026-03-02&experts=2');
    await expectFigures(page, { total: '6000.00', 'date:expiry': '2027-03-02' });
    expect(await page.locator('.notices').textContent()).toBe('');
  });
});

describe('a clock that jumps', () => {
  pageTest.for(['2031-07-15T12:00:00Z', '2001-01-01T00:00:00Z'])(
    'to %s changes nothing of dates that were given',
    async (time, { visit }) => {
      const page = await visit({
        link: '#/add?start=2025-01-01&term=2&on=2025-07-01&experts=2',
        prepare: beforeMidnight,
      });
      const figures = { total: '9600.00', 'months-left': '18', 'date:expiry': '2027-01-01' };
      await expectFigures(page, figures);
      await page.clock.setSystemTime(time);
      await page.clock.runFor('02:00');
      const today = page.locator('table.life tr').filter({ hasText: '今天' });
      await eventually(() => today.textContent()).toContain(`${time.slice(0, 4)}年`);
      await expectFigures(page, figures);
      expect(await addressLink(page)).toBe('#/add?start=2025-01-01&term=2&on=2025-07-01&experts=2');
      await openMode(page, '新购');
      await expectFigures(page, { total: '152640.00' });
    },
  );
});
