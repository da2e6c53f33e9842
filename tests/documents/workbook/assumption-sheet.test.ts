import { describe, expect, test } from 'vitest';
import { bareList } from '../../pricing/other-books';
import { documentOfLink } from './document-of-link';
import { ASSUMPTIONS, writtenWorkbook } from './support/written-workbook';
import { ENGLISH } from './workbook-texts';

const PURCHASE =
  '#/new?employees=5200&knowledge=1&pack-120k=2&industry=hr&years=2&tax=6&discount=85&start=2024-02-29&robot-pro=1';
const ADDITION =
  '#/add?start=2025-05-24&term=2&on=2025-11-24&experts=2&employees=900&knowledge=1&pack-6m=1&cold-start=1';

describe('the sheet of assumptions', () => {
  test('numbers what was assumed, and has the rule and source of each line', async () => {
    const { rows } = await writtenWorkbook(documentOfLink(PURCHASE));
    expect(rows(ASSUMPTIONS)).toEqual([
      '1 假设与说明',
      '2 1. 按公开标价估算，以签署的订单为准。',
      '3 2. 购买后暂不支持退费。',
      '4 3. 价目表按 1,000 人一档，未注明不满一档如何计费；本页按已开始的档计：5,200 人按 6,000 人计费。',
      '5 4. 价目表未注明会话赠送几次；本页按每套机器人仅赠送一次 50,000 次计，不按年重复。',
      '6 5. 价目表未列折扣；按标价的 85% 计算是您填写的假设，逐行四舍五入到分。',
      '7 6. 价目表未注明是否含税；按您填写的 6% 税率，把合计视为含税价拆分。',
      '8 7. 2026年2月28日到期，当天起停止服务；如需服务不中断，请在到期前续费。',
      '9 8. 起始日为 2024年2月29日，到期月份没有对应日期，到期日取该月最后一天 2026年2月28日。',
      '10 9. 机器人专业版：无公开标价，由销售报价，不在合计内。',
      '12 计费依据',
      '13 项目 | 依据 | 出处',
      '14 员工数 | 按企业微信通讯录人数，每 1,000 人一档按年计费，1,000 人起购 | 购买指南 · 计费概述 · 2022-10-18',
      '15 专家坐席数 | 按席位数按年计费，3 席起购 | 购买指南 · 计费概述 · 2022-10-18',
      '16 工单坐席数 | 按席位数按年计费，3 席起购 | 购买指南 · 计费概述 · 2022-10-18',
      '17 企业版机器人 | 按套数按年计费，至少 1 套；每套赠送 50,000 次机器人会话 | 购买指南 · 计费概述 · 2022-10-18',
      '18 行业知识云 | 一次性付费，不随年限增加 | 购买指南 · 计费概述 · 2022-10-18',
      '19 12 万次充值包 | 预付 120,000 次会话，按使用扣减，一次性付费 | 购买指南 · 计费概述 · 2022-10-18',
    ]);
  });

  test('has each sentence in one cell across the sheet', async () => {
    const { part, looks } = await writtenWorkbook(documentOfLink(PURCHASE));
    const merged = [...part('xl/worksheets/sheet3.xml').matchAll(/<mergeCell ref="([^"]*)"/g)];
    expect(merged.map(([, ref]) => ref)).toEqual([
      'A2:C2',
      'A3:C3',
      'A4:C4',
      'A5:C5',
      'A6:C6',
      'A7:C7',
      'A8:C8',
      'A9:C9',
      'A10:C10',
    ]);
    expect(looks(ASSUMPTIONS)).toEqual([
      '1 (30 pt) A title',
      '2 (19 pt) A–C wrapped text',
      '3 (19 pt) A–C wrapped text',
      '4 (19 pt) A–C wrapped text',
      '5 (19 pt) A–C wrapped text',
      '6 (19 pt) A–C wrapped text',
      '7 (19 pt) A–C wrapped text',
      '8 (19 pt) A–C wrapped text',
      '9 (19 pt) A–C wrapped text',
      '10 (19 pt) A–C wrapped text',
      '11',
      '12 A bold',
      '13 (28 pt) A–C heading',
      '14 (19 pt) A–C wrapped text',
      '15 (19 pt) A–C wrapped text',
      '16 (19 pt) A–C wrapped text',
      '17 (19 pt) A–C wrapped text',
      '18 (19 pt) A–C wrapped text',
      '19 (19 pt) A–C wrapped text',
    ]);
  });

  test('gives longer sentences and rules the height of two lines', async () => {
    const { rows, looks } = await writtenWorkbook(documentOfLink(ADDITION), ENGLISH);
    expect(rows(ASSUMPTIONS, 8, 16)).toEqual([
      '8 7. Expires on 24 May 2027, the first day without service; renew before it to go on.',
      '9 8. Everything is reclaimed on 24 Aug 2027, 3 months after expiry, on the month’s last day where it has no such day; the day before is the last to renew on, and nothing can be recovered after it.',
      '10 9. Knowledge base cold-start service: no list price; quoted by sales, not in the total.',
      '12 Pricing rules',
      '13 Item | Rule | Source',
      '14 Employees | Ends with the contract and is paid for the time left: whole years at the annual price, each month beyond them at 1/10 of it, one year at most | 购买指南 · 计费概述 · 2022-10-18',
      '15 Expert seats | Ends with the contract and is paid for the time left: whole years at the annual price, each month beyond them at 1/10 of it, one year at most | 购买指南 · 计费概述 · 2022-10-18',
      '16 Industry knowledge cloud | Paid once, whatever the term | 购买指南 · 计费概述 · 2022-10-18',
    ]);
    expect(looks(ASSUMPTIONS, 8, 16)).toEqual([
      '8 (19 pt) A–C wrapped text',
      '9 (34 pt) A–C wrapped text',
      '10 (19 pt) A–C wrapped text',
      '11',
      '12 A bold',
      '13 (28 pt) A–C heading',
      '14 (34 pt) A–C wrapped text',
      '15 (34 pt) A–C wrapped text',
      '16 (19 pt) A–C wrapped text',
    ]);
  });

  test('has rows high enough for the longest source: once one line of its eleven', async () => {
    const sources = { bare: '价'.repeat(200) };
    const { looks } = await writtenWorkbook(documentOfLink('#/new?', {}, { ...bareList, sources }));
    expect(looks(ASSUMPTIONS).at(-1)).toBe('11 (169 pt) A–C wrapped text');
  });
});
