import { describe, expect, test } from 'vitest';
import { priceListSheet } from '../../../src/documents/workbook/price-list-sheet';
import { bareList, listOf2027 } from '../../pricing/other-books';
import { publishedBook } from '../../pricing/published-book';
import { documentOfLink } from './document-of-link';
import { PRICES, writtenWorkbook } from './support/written-workbook';
import { CHINESE, ENGLISH } from './workbook-texts';

describe('the sheet of the price list', () => {
  test('has every price, block, minimum and pack of the published list, and the rule of additions', async () => {
    const { rows } = await writtenWorkbook(documentOfLink('#/new?'));
    expect(rows(PRICES)).toEqual([
      '1 企业共享服务中心 专业版 · 价目',
      '2 价目编号 ssc-pro-2022-10-18 · 生效日期 2022-10-18',
      '3 项目 | 单价（元） | 计价方式 | 每单位含 | 含量单位 | 起购数量 | 出处',
      '4 员工数 | 10000 | 每档每年 | 1000 | 人 / 档 | 1000 | 购买指南 · 计费概述 · 2022-10-18',
      '5 专家坐席数 | 3000 | 每席每年 |  |  | 3 | 购买指南 · 计费概述 · 2022-10-18',
      '6 工单坐席数 | 1880 | 每席每年 |  |  | 3 | 购买指南 · 计费概述 · 2022-10-18',
      '7 企业版机器人 | 128000 | 每套每年 | 50000 | 次会话 / 套，仅赠送一次 | 1 | 购买指南 · 计费概述 · 2022-10-18',
      '8 行业知识云 | 15000 | 每套，一次性 |  |  |  | 购买指南 · 计费概述 · 2022-10-18',
      '9 12 万次充值包 | 1600 | 每个，一次性 | 120000 | 次会话 / 个 |  | 购买指南 · 计费概述 · 2022-10-18',
      '10 36 万次充值包 | 3600 | 每个，一次性 | 360000 | 次会话 / 个 |  | 购买指南 · 计费概述 · 2022-10-18',
      '11 96 万次充值包 | 7600 | 每个，一次性 | 960000 | 次会话 / 个 |  | 购买指南 · 计费概述 · 2022-10-18',
      '12 600 万次充值包 | 36000 | 每个，一次性 | 6000000 | 次会话 / 个 |  | 购买指南 · 计费概述 · 2022-10-18',
      '13 机器人专业版 | 询价',
      '14 知识库冷启动实施服务 | 询价',
      '16 增购计费规则',
      '17 不满一年时，每月按年价的几分之一 | 10',
      '18 不满一年的部分最多按几年计 | 1',
    ]);
  });

  test('shows in blue what may be changed, a blank cell where there is nothing', async () => {
    const { looks } = await writtenWorkbook(documentOfLink('#/new?'));
    expect(looks(PRICES)).toEqual([
      '1 (30 pt) A title',
      '2 A quiet',
      '3 (28 pt) A heading, B heading of figures, C heading, D heading of figures, E heading, F heading of figures, G heading',
      '4 (19 pt) A text, B input amount, C text, D input count, E text, F count, G wrapped text',
      '5 (19 pt) A text, B input amount, C text, D ruled, E text, F count, G wrapped text',
      '6 (19 pt) A text, B input amount, C text, D ruled, E text, F count, G wrapped text',
      '7 (19 pt) A text, B input amount, C text, D input count, E text, F count, G wrapped text',
      '8 (19 pt) A text, B input amount, C text, D ruled, E text, F ruled, G wrapped text',
      '9 (19 pt) A text, B input amount, C text, D input count, E text, F ruled, G wrapped text',
      '10 (19 pt) A text, B input amount, C text, D input count, E text, F ruled, G wrapped text',
      '11 (19 pt) A text, B input amount, C text, D input count, E text, F ruled, G wrapped text',
      '12 (19 pt) A text, B input amount, C text, D input count, E text, F ruled, G wrapped text',
      '13 (19 pt) A text, B text at the right, C–G ruled',
      '14 (19 pt) A text, B text at the right, C–G ruled',
      '15',
      '16 A bold',
      '17 (19 pt) A text, B input count',
      '18 (19 pt) A text, B input count',
    ]);
  });

  test('has what another list has', async () => {
    const document = documentOfLink('#/new?employees=2600', {}, listOf2027);
    const { rows } = await writtenWorkbook(document, ENGLISH);
    expect(rows(PRICES)).toEqual([
      '1 Enterprise Shared Service Centre, Professional · Price list',
      '2 Price list ssc-pro-2027-01-01 · In force from 2027-01-01',
      '3 Item | Unit price (CNY) | Priced by | Each has | Of what | Minimum | Source',
      '4 Employees | 2999.5 | block and year | 500 | people a block | 2000 | 测试价目 · 2027-01-01',
      '5 Expert seats | 3199.9 | seat and year |  |  | 5 | 测试价目 · 2027-01-01',
      '6 Ticket seats | 2000 | seat and year |  |  | 2 | 测试价目 · 2027-01-01',
      '7 Enterprise robot | 118000 | set and year | 80000 | sessions a set, given once | 2 | 测试价目 · 2027-01-01',
      '8 Industry knowledge cloud | 9800.5 | set, once |  |  |  | 测试价目 · 2027-01-01',
      '9 100,000-session pack | 1299.9 | pack, once | 100000 | sessions a pack |  | 测试价目 · 2027-01-01',
      '10 500,000-session pack | 4999.5 | pack, once | 500000 | sessions a pack |  | 测试价目 · 2027-01-01',
      '11 2,000,000-session pack | 15999 | pack, once | 2000000 | sessions a pack |  | 测试价目 · 2027-01-01',
      '12 Professional robot | On request',
      '14 How additions are priced',
      '15 An odd month costs the year’s price divided by | 8',
      '16 Odd months cost at most this many years | 1',
    ]);
  });

  test('has no row for packs and requests that a list does not have, and says that none are given', async () => {
    const { rows, looks } = await writtenWorkbook(documentOfLink('#/new?', {}, bareList));
    expect(rows(PRICES, 4)).toEqual([
      '4 员工数 | 12.34 | 每档每年 | 1 | 人 / 档 | 1 | 测试价目 · 最少的内容',
      '5 专家坐席数 | 0 | 每席每年 |  |  | 1 | 测试价目 · 最少的内容',
      '6 工单坐席数 | 0.01 | 每席每年 |  |  | 1 | 测试价目 · 最少的内容',
      '7 企业版机器人 | 10000000 | 每套每年 | 0 | 次会话 / 套，仅赠送一次 | 1 | 测试价目 · 最少的内容',
      '8 行业知识云 | 7 | 每套，一次性 |  |  |  | 测试价目 · 最少的内容',
      '10 增购计费规则',
      '11 不满一年时，每月按年价的几分之一 | 12',
      '12 不满一年的部分最多按几年计 | 1',
    ]);
    expect(looks(PRICES, 7, 8)).toEqual([
      '7 (19 pt) A text, B input amount, C text, D input count, E text, F count, G wrapped text',
      '8 (19 pt) A text, B input amount, C text, D ruled, E text, F ruled, G wrapped text',
    ]);
  });

  test('has rows high enough for the longest source: once one line of its eleven', async () => {
    const sources = { bare: '价'.repeat(200) };
    const { looks } = await writtenWorkbook(documentOfLink('#/new?', {}, { ...bareList, sources }));
    expect(looks(PRICES, 8, 8)).toEqual([
      '8 (169 pt) A text, B input amount, C text, D ruled, E text, F ruled, G wrapped text',
    ]);
  });
});

describe('the cells that quotes calculate with', () => {
  test('are named with their sheet, and stay where formulas are copied', () => {
    const { cells } = priceListSheet(publishedBook, CHINESE);
    expect([cells.price('employees'), cells.price('pack-6m')]).toEqual(["'价目'!$B$4", "'价目'!$B$12"]);
    expect([cells.sessions('robots'), cells.sessions('pack-120k')]).toEqual(["'价目'!$D$7", "'价目'!$D$9"]);
    expect(cells.blockSize).toBe("'价目'!$D$4");
    expect([cells.partYearDivisor, cells.partYearCap]).toEqual(["'价目'!$B$17", "'价目'!$B$18"]);
  });

  test('are none for what the list does not have', () => {
    const { cells } = priceListSheet(bareList, ENGLISH);
    expect(() => cells.price('pack-6m')).toThrow('Every priced item stands in the price list.');
    expect(() => cells.sessions('pack-6m')).toThrow('Every priced item stands in the price list.');
  });
});
