import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { RICH } from './support/contract-links';
import { pageTest } from './support/page-test';
import { eventually } from './support/reading-the-page';

const NOW = '2026-03-02T10:00:00+08:00';

/** The names of the pictures, as a screen reader says them. */
const pictureNames = async (page: Page): Promise<(string | null)[]> =>
  Promise.all((await page.getByRole('img').all()).map((picture) => picture.getAttribute('aria-label')));

/** Drawings that are neither a picture with a name, nor within one, nor hidden from screen readers. */
const namelessDrawings = (page: Page): Promise<string[]> =>
  page
    .locator('svg')
    .evaluateAll((drawings) =>
      drawings
        .filter((drawing) => drawing.closest('[role="img"][aria-label], [aria-hidden="true"]') === null)
        .map((drawing) => drawing.outerHTML.slice(0, 120)),
    );

/** Texts of a drawing that reach out of it sideways. */
const cutTexts = (page: Page): Promise<string[]> =>
  page.locator('svg[role="img"] text').evaluateAll((texts) =>
    texts
      .filter((text) => {
        const frame = text.closest('svg')?.getBoundingClientRect();
        const { left, right } = text.getBoundingClientRect();
        return frame !== undefined && (left < frame.left - 1 || right > frame.right + 1);
      })
      .map((text) => text.textContent ?? ''),
  );

describe('each picture has a name that says what it shows', () => {
  pageTest('in 增购: the months, the fee by day, the life of the contract', async ({ visit }) => {
    const page = await visit({
      link: '#/add?start=2025-01-01&term=2&on=2025-07-01&experts=2',
      now: NOW,
    });
    await eventually(() => pictureNames(page)).toEqual([
      '合同各月：计费 18 个月，其中整年 12 个月，不满一年的 6 个月',
      '2025年7月1日办理为 ¥9,600.00，之后逐段下降，2026年12月31日办理为 ¥600.00',
      '起始 2025年1月1日, 增购 2025年7月1日, 今天 2026年3月2日, 到期·停服 2027年1月1日, 回收 2027年4月1日',
    ]);
    expect(await namelessDrawings(page)).toEqual([]);
  });

  pageTest('in 续费: the life of the contract with its new term', async ({ visit }) => {
    const page = await visit({ link: '#/renew?start=2021-06-01&term=1&on=2022-08-01', now: NOW });
    await eventually(() => pictureNames(page)).toContain(
      '起始 2021年6月1日, 原到期 2022年6月1日, 续费 2022年8月1日, 原回收 2022年9月1日, 新到期 2023年6月1日, 新回收 2023年9月1日, 今天 2026年3月2日',
    );
    expect(await namelessDrawings(page)).toEqual([]);
  });

  pageTest.for(['add', 'renew'] as const)('in %s, in English too', async (mode, { visit }) => {
    const page = await visit({ link: `#/${mode}?${RICH[mode]}&lang=en` });
    await eventually(() => page.getByRole('img').count()).toBeGreaterThan(0);
    for (const name of await pictureNames(page)) expect(name).toMatch(/^[^\p{Script=Han}]+$/u);
    expect(await namelessDrawings(page)).toEqual([]);
  });
});

describe('the tables say the same as the pictures', () => {
  pageTest('month by month, day by day, event by event', async ({ visit }) => {
    const page = await visit({
      link: '#/add?start=2025-01-01&term=2&on=2025-02-01&experts=2',
      now: '2025-01-20T10:00:00+08:00',
    });
    const cells = (caption: string) =>
      page
        .locator('table')
        .filter({ has: page.locator('caption', { hasText: caption }) })
        .locator('tbody tr')
        .evaluateAll((rows) => rows.map((row) => [...row.children].map((cell) => cell.textContent)));
    expect(await cells('各月如何计费')).toEqual([
      ['2025年1月1日 – 2025年1月31日', '1', '已过，不计费'],
      ['2025年2月1日 – 2025年11月30日', '10', '不满一年，按月计费'],
      ['2025年12月1日 – 2025年12月31日', '1', '封顶后不再计费'],
      ['2026年1月1日 – 2026年12月31日', '12', '整年，按年计费'],
    ]);
    const days = await cells('每段日期的费用');
    expect(days).toHaveLength(20);
    expect(days.at(0)?.slice(1)).toEqual(['¥12,000.00', '—']);
    expect(days.at(0)?.[0]).toContain('2025-01-20 – 2025-03-31');
    expect(days.at(1)).toEqual([expect.stringContaining('2025-04-01 – 2025-04-30'), '¥11,400.00', '¥600.00']);
    expect(days.at(-1)).toEqual([expect.stringContaining('2026-12-01 – 2026-12-31'), '¥600.00', '¥600.00']);
    expect(
      (await cells('合同的一生')).map(([event, ...rest]) => [event?.slice(0, 2), rest.join('')]),
    ).toEqual([
      ['起始', '2025年1月1日19 天前'],
      ['今天', '2025年1月20日今天'],
      ['增购', '2025年2月1日12 天后'],
      ['到期', '2027年1月1日711 天后'],
      ['回收', '2027年4月1日801 天后'],
    ]);
  });
});

describe('no text in a picture is cut off', () => {
  pageTest.for([
    'add?start=2025-01-01&term=2&on=2025-01-01&experts=2',
    'add?start=2019-12-01&term=8&on=2027-11-30&experts=1000000&employees=10000000',
    'add?start=2026-03-02&term=1&on=2026-03-02&experts=2&lang=en',
    'renew?start=2021-06-01&term=1&on=2022-08-31&years=8',
    'renew?start=2025-03-02&term=1&on=2026-03-02&lang=en',
    'renew?start=2099-12-31&term=8&years=8',
  ])('%s, from 1280 to 320 px', async (query, { visit }) => {
    const page = await visit({ link: `#/${query}`, now: NOW });
    for (const width of [1280, 768, 320]) {
      await page.setViewportSize({ width, height: 800 });
      await eventually(() => cutTexts(page)).toEqual([]);
    }
  });
});
