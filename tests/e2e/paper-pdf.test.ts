import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { BROWSERS_REQUIRED } from './support/chromium';
import { pageTest } from './support/page-test';
import { LONG_CUSTOMER, openPaper, paperField, QUOTES, rowsOnSheets } from './support/paper-page';
import { POPPLER_FOUND, type ReadPdf, readPdf, readQrCode } from './support/poppler';
import { expectTotal } from './support/reading-the-page';

const describePdf = describe.skipIf(!POPPLER_FOUND && !BROWSERS_REQUIRED);

/** Prints as a reader does who leaves all to the page. */
const print = async (page: Page): Promise<ReadPdf> =>
  readPdf(await page.pdf({ preferCSSPageSize: true, printBackground: true }));

/** Line breaks and gaps are the layout's. */
const inOne = (text: string | undefined) => text?.replaceAll(/\s+/g, '') ?? '';

const A4_POINTS = [595, 842] as const;

function expectSheets({ pages, size, corners }: ReadPdf, count: number, foot: (page: number) => string) {
  expect(pages).toHaveLength(count);
  expect(Math.abs(size[0] - A4_POINTS[0])).toBeLessThan(1);
  expect(Math.abs(size[1] - A4_POINTS[1])).toBeLessThan(1);
  expect(corners).toEqual(pages.map(() => [255, 255, 255]));
  const numbers = pages.map((text) => {
    const [last = ''] = text.trimEnd().split('\n').slice(-1);
    const [, number = '', pageOf = ''] = /^ *(Q20260305-[2-9A-HJ-NP-Z]{5}) {4,}(.+)$/.exec(last) ?? [];
    return [number, pageOf] as const;
  });
  expect(numbers.map(([, pageOf]) => pageOf)).toEqual(pages.map((_, index) => foot(index + 1)));
  expect(new Set(numbers.map(([number]) => number)).size).toBe(1);
}

describePdf('a short quote in Chromium', () => {
  pageTest('is one sheet with everything that it is filed under', async ({ visit }) => {
    const page = await openPaper(visit, QUOTES.short);
    await paperField(page, 'customer').fill('示例科技有限公司');
    await paperField(page, 'name').fill('2026 年度预算');
    const pdf = await print(page);
    expectSheets(pdf, 1, (number) => `第 ${number} 页，共 1 页`);
    const text = inOne(pdf.pages[0]);
    for (const part of [
      '报价单',
      '企业共享服务中心专业版',
      '腾讯企点',
      '2026年3月5日',
      '2026年4月4日',
      '示例科技有限公司',
      '2026年度预算',
      '新购',
      '员工数¥10,000/1,000人/年6,000人2年6000/1000×10000×2120,000.00',
      '专家坐席数¥3,000/席/年3席2年3×3000×218,000.00',
      '企业版机器人¥128,000/套/年1套2年128000×2256,000.00',
      '一次性1套一次性1500015,000.00',
      '基础服务小计405,280.00',
      '增值服务小计15,000.00',
      '合计¥420,280.00',
      '大写人民币肆拾贰万零贰佰捌拾元整',
      '随机器人赠送50,000次，合计50,000次',
      '按公开标价估算，以签署的订单为准。购买后暂不支持退费。',
      '销售热线4009100100',
    ]) {
      expect(text).toContain(part);
    }
    for (const part of ['价格计算器价目表', '打印/存为PDF', '跟随系统', '费用清单', 'NaN', 'undefined']) {
      expect(text).not.toContain(part);
    }
  });

  pageTest('has a link that another reader finds, and that opens the quote', async ({ visit }) => {
    const page = await openPaper(visit, QUOTES.short);
    const { links, pages } = await print(page);
    expect(links).toContain('tel:4009100100');
    const [link, ...others] = new Set(links.filter((each) => each.startsWith('http')));
    expect(others).toEqual([]);
    expect(link).toMatch(/\?#\/new\?employees=6000&.*&book=ssc-pro-2022-10-18&quoted=420280\.00$/);
    expect(inOne(pages[0])).toContain('quoted=420280.00');
    const opened = await visit({ link: link?.slice(link.indexOf('?#')) ?? '' });
    await expectTotal(opened, '420280.00');
  });
});

describePdf('the QR code of a printed sheet', () => {
  pageTest('is read by another program as the link that stands beside it', async ({ site, visit }) => {
    const page = await openPaper(visit, QUOTES.short);
    const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
    expect(readQrCode(pdf)).toBe(
      `${site.address}#/new?employees=6000&experts=3&tickets=3&robots=1&knowledge=1&years=2&book=ssc-pro-2022-10-18&quoted=420280.00`,
    );
  });
});

describePdf('a long quote in Chromium', () => {
  pageTest('is two sheets, with every row in one piece', async ({ visit }) => {
    const page = await openPaper(visit, QUOTES.long);
    await paperField(page, 'customer').fill(LONG_CUSTOMER);
    await paperField(page, 'name').fill(LONG_CUSTOMER);
    const pdf = await print(page);
    expectSheets(pdf, 2, (number) => `第 ${number} 页，共 2 页`);
    const texts = pdf.pages.map(inOne);
    for (const { label, amount, sheet } of await rowsOnSheets(page)) {
      expect(texts[sheet]).toContain(inOne(label));
      expect(texts[sheet]).toContain(amount);
    }
    const whole = texts.join('');
    expect(whole).toContain(LONG_CUSTOMER);
    expect(whole).toContain('5,200人');
    expect(whole).toContain('按6,000人计费');
    expect(whole).toContain('商务折扣（按标价的85.55%，客户自行填写）-¥452,267.66');
    expect(whole).toContain('合计不含询价项目¥2,677,612.34');
    expect(whole).toContain('大写人民币贰佰陆拾柒万柒仟陆佰壹拾贰元叁角肆分');
    expect(whole).toContain('不含税金额¥2,526,049.38');
    expect(whole).toContain('增值税（6%，客户自行填写的税率）¥151,562.96');
    expect(whole).toContain('机器人专业版询价，不在合计内');
    expect(whole).toContain('知识库冷启动实施服务询价，不在合计内');
    expect(whole).toContain('到期日2034年1月31日');
    const totals = texts.find((text) => text.includes('¥2,677,612.34')) ?? '';
    for (const part of ['标价合计', '大写', '不含税金额', '增值税（6%']) expect(totals).toContain(part);
  });

  pageTest('has the header of its list on each sheet where the list goes on', async ({ visit }) => {
    const page = await openPaper(visit, `${QUOTES.addition}&lang=en`);
    // A longer price list than today's: its rows are made higher, and what is typed has them measured again.
    await page.evaluate(() => {
      // A sheet made by script: the page's policy takes no other.
      const higher = new CSSStyleSheet();
      higher.replaceSync('.sheet-list :is(th, td) { padding-block: 3mm !important; }');
      document.adoptedStyleSheets = [higher];
    });
    await paperField(page, 'customer').fill(LONG_CUSTOMER);
    await paperField(page, 'name').fill(LONG_CUSTOMER);
    const rows = await rowsOnSheets(page);
    expect(new Set(rows.map(({ sheet }) => sheet)).size).toBe(2);
    const pdf = await print(page);
    expectSheets(pdf, 2, (number) => `Page ${number} of 2`);
    for (const text of pdf.pages) {
      expect(text.match(/Item +Unit price +Quantity +Term +Formula +Amount \(CNY\)/g)).toHaveLength(1);
    }
    const texts = pdf.pages.map(inOne);
    for (const { label, amount, sheet } of rows) {
      if (amount === '') continue;
      expect(texts[sheet]).toContain(inOne(label).slice(0, 8));
      expect(texts[sheet]).toContain(amount);
      expect(texts[1 - sheet]).not.toContain(`${inOne(label)}${amount}`);
    }
    const whole = texts.join('');
    expect(whole).toContain('Contractstart31Jan2024');
    expect(whole).toContain('Expires31Jan2026');
    expect(whole).toContain('Dayoftheorder28Feb2025');
  });

  pageTest('says of a late renewal what it renews and loses', async ({ visit }) => {
    const page = await openPaper(visit, QUOTES.renewal);
    const pdf = await print(page);
    expectSheets(pdf, pdf.pages.length, (number) => `第 ${number} 页，共 ${pdf.pages.length} 页`);
    const text = inOne(pdf.pages.join(''));
    for (const part of [
      '业务类型续费',
      '合同起始日2021年6月1日',
      '原到期日2022年6月1日',
      '办理日期2022年8月1日',
      '续费时长2年',
      '续费后到期日2024年6月1日',
      '损失的天数61天',
    ]) {
      expect(text).toContain(part);
    }
  });
});

describePdf('what is printed does not depend on the screen', () => {
  pageTest.for([
    ['dark', 1280],
    ['light', 320],
    ['dark', 320],
  ] as const)('%s, %i px', async ([theme, width], { visit }) => {
    const page = await openPaper(visit, `${QUOTES.addition}&theme=${theme}`, {
      context: { viewport: { width, height: 800 } },
    });
    const pdf = await print(page);
    expectSheets(pdf, 2, (number) => `第 ${number} 页，共 2 页`);
    expect(inOne(pdf.pages[0])).toContain('项目单价数量时长算式金额（元）');
    expect(inOne(pdf.pages[1])).toContain('大写人民币贰拾捌万柒仟玖佰玖拾伍元伍角贰分');
    expect(inOne(pdf.pages[1])).toContain('价目编号ssc-pro-2022-10-18');
  });

  pageTest('nor on the language in which it was first shown', async ({ visit }) => {
    const page = await openPaper(visit, QUOTES.addition);
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('heading', { name: 'Quotation', exact: true }).waitFor();
    expectSheets(await print(page), 2, (number) => `Page ${number} of 2`);
  });
});

describePdf('a sheet', () => {
  pageTest('has room on paper for all that was measured on screen', async ({ visit }) => {
    for (const link of Object.values(QUOTES)) {
      const page = await openPaper(visit, link);
      await page.emulateMedia({ media: 'print' });
      const spare = await page.locator('.sheet').evaluateAll((sheets) =>
        sheets.map((sheet) => {
          const bottoms = [...sheet.querySelectorAll('[data-piece]')].map(
            (piece) => piece.getBoundingClientRect().bottom,
          );
          const foot = sheet.querySelector('.sheet-foot')?.getBoundingClientRect().top ?? 0;
          return foot - Math.max(...bottoms);
        }),
      );
      for (const pixels of spare) expect(pixels).toBeGreaterThan(0);
    }
  });
});
