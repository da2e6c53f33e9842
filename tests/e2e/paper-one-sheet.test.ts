import { describe, expect } from 'vitest';
import { BROWSERS_REQUIRED } from './support/chromium';
import { pageTest } from './support/page-test';
import { openPaper, paperField, QUOTES } from './support/paper-page';
import { POPPLER_FOUND, readPdf } from './support/poppler';

const describePdf = describe.skipIf(!POPPLER_FOUND && !BROWSERS_REQUIRED);

const LANGUAGES = ['zh-CN', 'en'] as const;

const DISCOUNTED =
  '#/new?employees=5200&experts=3&tickets=3&robots=1&sessions=3000000&cold-start=1&years=2&start=2026-12-01&discount=85&tax=6';

const ORDINARY = [
  ['a discounted order', DISCOUNTED],
  ['an order of everything', QUOTES.long],
  [
    'an addition of years and months',
    '#/add?start=2025-12-01&term=3&on=2026-09-20&employees=5200&experts=20&tickets=12&robots=2&discount=85.5&tax=6',
  ],
  [
    'a renewal',
    '#/renew?start=2025-01-01&term=1&on=2025-12-20&employees=5200&experts=5&tickets=4&robots=2&knowledge=1&years=2&discount=85&tax=6',
  ],
] as const;

describePdf('an ordinary order is one page: its closing stood alone on a second', () => {
  pageTest.for(
    ORDINARY.flatMap(([order, link]) => LANGUAGES.map((language) => [order, language, link] as const)),
  )('%s, %s', async ([, language, link], { visit }) => {
    const page = await openPaper(visit, `${link}&lang=${language}`);
    await paperField(page, 'customer').fill('深圳市某某供应链管理与企业共享服务集团股份有限公司');
    await paperField(page, 'name').fill('2026 年度预算');
    const { pages } = await readPdf(await page.pdf({ preferCSSPageSize: true, printBackground: true }));
    expect(pages).toHaveLength(1);
    expect(pages[0]?.replaceAll(/\s/g, '')).toMatch(/4009100100.*&quoted=\d+\.\d\d/);
  });
});

describePdf('an order that needs a second page', () => {
  pageTest('has its totals there, above the link', async ({ visit }) => {
    const page = await openPaper(visit, QUOTES.addition);
    const { pages } = await readPdf(await page.pdf({ preferCSSPageSize: true, printBackground: true }));
    expect(pages).toHaveLength(2);
    const [first = '', second = ''] = pages;
    for (const part of ['标价合计', '大写', '不含税金额', '假设与说明', '4009100100', '&quoted=']) {
      expect(first).not.toContain(part);
      expect(second).toContain(part);
    }
  });
});

describe('to find room', () => {
  pageTest('no letter was made smaller than those of the link, of 7 points', async ({ visit }) => {
    const page = await openPaper(visit, QUOTES.long);
    const points = await page
      .locator('.sheet *')
      .evaluateAll((elements) =>
        elements.map((element) => Number.parseFloat(getComputedStyle(element).fontSize) * 0.75),
      );
    expect(Math.min(...points)).toBeCloseTo(7);
  });

  pageTest('the QR code goes up beside the last note, not over it', async ({ visit }) => {
    for (const link of [QUOTES.short, DISCOUNTED, QUOTES.renewal]) {
      const page = await openPaper(visit, link);
      const ends = await page.locator('.sheet-notes li').evaluateAll((notes) =>
        notes.map((note) => {
          const text = document.createRange();
          text.selectNodeContents(note);
          const { right, bottom } = text.getBoundingClientRect();
          return { right, bottom };
        }),
      );
      const code = await page.locator('.sheet .qr-code').boundingBox();
      expect(code).not.toBeNull();
      const covered = ends.filter(({ right, bottom }) => code && right > code.x && bottom > code.y);
      expect(covered).toEqual([]);
    }
  });
});
