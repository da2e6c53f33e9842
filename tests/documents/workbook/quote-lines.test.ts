import { describe, expect, test } from 'vitest';
import { bareList } from '../../pricing/other-books';
import { documentOfLink } from './document-of-link';
import { QUOTE, writtenWorkbook } from './support/written-workbook';
import { ENGLISH } from './workbook-texts';

const PURCHASE =
  '#/new?employees=5200&knowledge=1&pack-120k=2&industry=hr&years=2&tax=6&discount=85&start=2024-02-29&robot-pro=1';
const NAMED = { name: '总部方案', customer: '深圳某某公司' };
const ADDITION =
  '#/add?start=2025-05-24&term=2&on=2025-11-24&experts=2&employees=900&knowledge=1&pack-6m=1&cold-start=1';

describe('the lines of a purchase', () => {
  test('are formulas over their own row, the price list, the years and the discount, group by group', async () => {
    const { rows } = await writtenWorkbook(documentOfLink(PURCHASE, NAMED));
    // 5200 people are six blocks. 85 % of 120 000, 18 000, 11 280, 256 000, 15 000 and 3 200.
    expect(rows(QUOTE, 20, 30)).toEqual([
      '20 基础服务',
      "21 员工数 | ='价目'!$B$4 → 10000.00 | 每档每年 | 5200 | 人 | =ROUNDUP(D21/'价目'!$D$4,0)*'价目'!$D$4 → 6000 | =$B$13 → 2 | =ROUND(F21/'价目'!$D$4*B21*G21,2) → 120000.00 | =ROUND(F21/'价目'!$D$4*B21*G21*$B$15,2) → 102000.00 | 6000/1000×10000×2×85%",
      "22 专家坐席数 | ='价目'!$B$5 → 3000.00 | 每席每年 | 3 | 席 | =D22 → 3 | =$B$13 → 2 | =ROUND(D22*B22*G22,2) → 18000.00 | =ROUND(D22*B22*G22*$B$15,2) → 15300.00 | 3×3000×2×85%",
      "23 工单坐席数 | ='价目'!$B$6 → 1880.00 | 每席每年 | 3 | 席 | =D23 → 3 | =$B$13 → 2 | =ROUND(D23*B23*G23,2) → 11280.00 | =ROUND(D23*B23*G23*$B$15,2) → 9588.00 | 3×1880×2×85%",
      "24 企业版机器人 | ='价目'!$B$7 → 128000.00 | 每套每年 | 1 | 套 | =D24 → 1 | =$B$13 → 2 | =ROUND(D24*B24*G24,2) → 256000.00 | =ROUND(D24*B24*G24*$B$15,2) → 217600.00 | 128000×2×85%",
      '25 基础服务小计 |  |  |  |  |  |  | =SUM(H21:H24) → 405280.00 | =SUM(I21:I24) → 344488.00',
      '26 增值服务',
      "27 行业知识云 | ='价目'!$B$8 → 15000.00 | 每套，一次性 | 1 | 套 | =D27 → 1 | 一次性 | =ROUND(D27*B27,2) → 15000.00 | =ROUND(D27*B27*$B$15,2) → 12750.00 | 15000×85%",
      "28 12 万次充值包 | ='价目'!$B$9 → 1600.00 | 每个，一次性 | 2 | 个 | =D28 → 2 | 一次性 | =ROUND(D28*B28,2) → 3200.00 | =ROUND(D28*B28*$B$15,2) → 2720.00 | 2×1600×85%",
      '29 增值服务小计 |  |  |  |  |  |  | =SUM(H27:H28) → 18200.00 | =SUM(I27:I28) → 15470.00',
      '30 机器人专业版 |  |  |  |  |  |  |  | 询价，不在合计内',
    ]);
  });

  test('are ruled, with figures at the right and what may be changed in blue', async () => {
    const { looks } = await writtenWorkbook(documentOfLink(PURCHASE, NAMED));
    expect(looks(QUOTE, 20, 30)).toEqual([
      '20 (19 pt) A–J group',
      '21 (19 pt) A item, B amount, C text, D input count, E text, F–G count, H–I amount, J wrapped text',
      '22 (19 pt) A item, B amount, C text, D input count, E text, F–G count, H–I amount, J wrapped text',
      '23 (19 pt) A item, B amount, C text, D input count, E text, F–G count, H–I amount, J wrapped text',
      '24 (19 pt) A item, B amount, C text, D input count, E text, F–G count, H–I amount, J wrapped text',
      '25 (19 pt) A–G group, H–I group amount, J group',
      '26 (19 pt) A–J group',
      '27 (19 pt) A item, B amount, C text, D input count, E text, F count, G text at the right, H–I amount, J wrapped text',
      '28 (19 pt) A item, B amount, C text, D input count, E text, F count, G text at the right, H–I amount, J wrapped text',
      '29 (19 pt) A–G group, H–I group amount, J group',
      '30 (19 pt) A item, B–H ruled, I text at the right, J ruled',
    ]);
  });

  test('with nothing optional are one group, of exact list amounts where there is no discount', async () => {
    const { rows } = await writtenWorkbook(documentOfLink('#/new?'));
    expect(rows(QUOTE, 14, 20)).toEqual([
      '14 基础服务',
      "15 员工数 | ='价目'!$B$4 → 10000.00 | 每档每年 | 1000 | 人 | =ROUNDUP(D15/'价目'!$D$4,0)*'价目'!$D$4 → 1000 | =$B$9 → 1 | =ROUND(F15/'价目'!$D$4*B15*G15,2) → 10000.00 | =ROUND(F15/'价目'!$D$4*B15*G15*$B$10,2) → 10000.00 | 1000/1000×10000",
      "16 专家坐席数 | ='价目'!$B$5 → 3000.00 | 每席每年 | 3 | 席 | =D16 → 3 | =$B$9 → 1 | =ROUND(D16*B16*G16,2) → 9000.00 | =ROUND(D16*B16*G16*$B$10,2) → 9000.00 | 3×3000",
      "17 工单坐席数 | ='价目'!$B$6 → 1880.00 | 每席每年 | 3 | 席 | =D17 → 3 | =$B$9 → 1 | =ROUND(D17*B17*G17,2) → 5640.00 | =ROUND(D17*B17*G17*$B$10,2) → 5640.00 | 3×1880",
      "18 企业版机器人 | ='价目'!$B$7 → 128000.00 | 每套每年 | 1 | 套 | =D18 → 1 | =$B$9 → 1 | =ROUND(D18*B18*G18,2) → 128000.00 | =ROUND(D18*B18*G18*$B$10,2) → 128000.00 | 128000",
      '19 基础服务小计 |  |  |  |  |  |  | =SUM(H15:H18) → 152640.00 | =SUM(I15:I18) → 152640.00',
      '20 标价合计 |  |  |  |  |  |  |  | =SUM(H19) → 152640.00',
    ]);
  });

  test('of another list have its prices, to half a fen', async () => {
    const link = '#/new?employees=7&experts=4&tickets=3&robots=2&knowledge=2&years=3&discount=50';
    const { rows } = await writtenWorkbook(documentOfLink(link, {}, bareList));
    // Half of 9 fen goes up.
    expect(rows(QUOTE, 14, 22)).toEqual([
      '14 基础服务',
      "15 员工数 | ='价目'!$B$4 → 12.34 | 每档每年 | 7 | 人 | =ROUNDUP(D15/'价目'!$D$4,0)*'价目'!$D$4 → 7 | =$B$9 → 3 | =ROUND(F15/'价目'!$D$4*B15*G15,2) → 259.14 | =ROUND(F15/'价目'!$D$4*B15*G15*$B$10,2) → 129.57 | 7/1×12.34×3×50%",
      "16 专家坐席数 | ='价目'!$B$5 → 0.00 | 每席每年 | 4 | 席 | =D16 → 4 | =$B$9 → 3 | =ROUND(D16*B16*G16,2) → 0.00 | =ROUND(D16*B16*G16*$B$10,2) → 0.00 | 4×0×3×50%",
      "17 工单坐席数 | ='价目'!$B$6 → 0.01 | 每席每年 | 3 | 席 | =D17 → 3 | =$B$9 → 3 | =ROUND(D17*B17*G17,2) → 0.09 | =ROUND(D17*B17*G17*$B$10,2) → 0.05 | 3×0.01×3×50%",
      "18 企业版机器人 | ='价目'!$B$7 → 10000000.00 | 每套每年 | 2 | 套 | =D18 → 2 | =$B$9 → 3 | =ROUND(D18*B18*G18,2) → 60000000.00 | =ROUND(D18*B18*G18*$B$10,2) → 30000000.00 | 2×10000000×3×50%",
      '19 基础服务小计 |  |  |  |  |  |  | =SUM(H15:H18) → 60000259.23 | =SUM(I15:I18) → 30000129.62',
      '20 增值服务',
      "21 行业知识云 | ='价目'!$B$8 → 7.00 | 每套，一次性 | 2 | 套 | =D21 → 2 | 一次性 | =ROUND(D21*B21,2) → 14.00 | =ROUND(D21*B21*$B$10,2) → 7.00 | 2×7×50%",
      '22 增值服务小计 |  |  |  |  |  |  | =SUM(H21:H21) → 14.00 | =SUM(I21:I21) → 7.00',
    ]);
  });
});

test('the lines of a renewal go from the years that it is for', async () => {
  const { rows } = await writtenWorkbook(documentOfLink('#/renew?start=2021-06-01&term=1&years=3'));
  // Row 13 has the years.
  expect(rows(QUOTE, 13, 13)).toEqual(['13 续费时长（年） | 3']);
  expect(rows(QUOTE, 21, 21)).toEqual([
    "21 专家坐席数 | ='价目'!$B$5 → 3000.00 | 每席每年 | 3 | 席 | =D21 → 3 | =$B$13 → 3 | =ROUND(D21*B21*G21,2) → 27000.00 | =ROUND(D21*B21*G21*$B$15,2) → 27000.00 | 3×3000×3",
  ]);
});

describe('the lines of an addition', () => {
  test('have both parts in their formulas, and nothing of months where they are paid once', async () => {
    const { rows } = await writtenWorkbook(documentOfLink(ADDITION), ENGLISH);
    // (10 000 + 6 × 1 000) and 2 × (3 000 + 6 × 300); a cloud and a pack in full.
    expect(rows(QUOTE, 21, 29)).toEqual([
      '21 Base services',
      "22 Employees | ='Price list'!$B$4 → 10000.00 | block and year | 900 | people | =ROUNDUP(D22/'Price list'!$D$4,0)*'Price list'!$D$4 → 1000 | =$B$14 → 1 | =$B$15 → 6 | =ROUND(F22/'Price list'!$D$4*G22*B22+F22/'Price list'!$D$4*MIN(H22*B22/'Price list'!$B$17,'Price list'!$B$18*B22),2) → 16000.00 | =ROUND((F22/'Price list'!$D$4*G22*B22+F22/'Price list'!$D$4*MIN(H22*B22/'Price list'!$B$17,'Price list'!$B$18*B22))*$B$17,2) → 16000.00 | 1000/1000×1×10000 + 1000/1000×6×1000",
      "23 Expert seats | ='Price list'!$B$5 → 3000.00 | seat and year | 2 | seats | =D23 → 2 | =$B$14 → 1 | =$B$15 → 6 | =ROUND(D23*G23*B23+D23*MIN(H23*B23/'Price list'!$B$17,'Price list'!$B$18*B23),2) → 9600.00 | =ROUND((D23*G23*B23+D23*MIN(H23*B23/'Price list'!$B$17,'Price list'!$B$18*B23))*$B$17,2) → 9600.00 | 2×1×3000 + 2×6×300",
      '24 Base services, subtotal |  |  |  |  |  |  |  | =SUM(I22:I23) → 25600.00 | =SUM(J22:J23) → 25600.00',
      '25 Value-added services',
      "26 Industry knowledge cloud | ='Price list'!$B$8 → 15000.00 | set, once | 1 | sets | =D26 → 1 | Once |  | =ROUND(D26*B26,2) → 15000.00 | =ROUND(D26*B26*$B$17,2) → 15000.00 | 15000",
      "27 6,000,000-session pack | ='Price list'!$B$12 → 36000.00 | pack, once | 1 | packs | =D27 → 1 | Once |  | =ROUND(D27*B27,2) → 36000.00 | =ROUND(D27*B27*$B$17,2) → 36000.00 | 36000",
      '28 Value-added services, subtotal |  |  |  |  |  |  |  | =SUM(I26:I27) → 51000.00 | =SUM(J26:J27) → 51000.00',
      '29 Knowledge base cold-start service |  |  |  |  |  |  |  |  | On request, not in the total',
    ]);
  });

  test('look like those of a purchase, in one column more', async () => {
    const { looks } = await writtenWorkbook(documentOfLink(ADDITION), ENGLISH);
    expect(looks(QUOTE, 21, 29)).toEqual([
      '21 (19 pt) A–K group',
      '22 (19 pt) A item, B amount, C text, D input count, E text, F–H count, I–J amount, K wrapped text',
      '23 (19 pt) A item, B amount, C text, D input count, E text, F–H count, I–J amount, K wrapped text',
      '24 (19 pt) A–H group, I–J group amount, K group',
      '25 (19 pt) A–K group',
      '26 (19 pt) A item, B amount, C text, D input count, E text, F count, G text at the right, H ruled, I–J amount, K wrapped text',
      '27 (19 pt) A item, B amount, C text, D input count, E text, F count, G text at the right, H ruled, I–J amount, K wrapped text',
      '28 (19 pt) A–H group, I–J group amount, K group',
      '29 (19 pt) A item, B–I ruled, J text at the right, K ruled',
    ]);
  });

  test('are as high as two lines where a formula is longer than its column, less the indent', async () => {
    const link = '#/add?start=2025-05-24&term=2&on=2025-11-24&employees=';
    // 42 digits, 2 of them for the indent; a line is full at 92 % of the other 40.
    const formulaOf = async (people: number) => {
      const { rows, looks } = await writtenWorkbook(documentOfLink(`${link}${people}`));
      return `${looks(QUOTE, 22, 22)[0]?.slice(0, 10)}: ${rows(QUOTE, 22, 22)[0]?.split(' | ').at(-1)}`;
    };
    expect(await formulaOf(9000)).toBe('22 (19 pt): 9000/1000×1×10000 + 9000/1000×6×1000');
    expect(await formulaOf(10000)).toBe('22 (34 pt): 10000/1000×1×10000 + 10000/1000×6×1000');
  });

  test('are none where nothing is added: totals follow the heading', async () => {
    const { rows } = await writtenWorkbook(documentOfLink('#/add?start=2026-01-15&term=3&on=2027-01-15'));
    expect(rows(QUOTE, 20, 21)).toEqual([
      '20 项目 | 单价（元） | 计价方式 | 数量 | 单位 | 计费数量 | 整年 | 零月 | 标价金额（元） | 金额（元） | 生成时的算式',
      '21 标价合计 |  |  |  |  |  |  |  |  | =0 → 0.00',
    ]);
  });
});
