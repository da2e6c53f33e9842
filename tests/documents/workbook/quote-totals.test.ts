import { describe, expect, test } from 'vitest';
import { documentOfLink } from './document-of-link';
import { QUOTE, writtenWorkbook } from './support/written-workbook';
import { ENGLISH } from './workbook-texts';

const PURCHASE =
  '#/new?employees=5200&knowledge=1&pack-120k=2&industry=hr&years=2&tax=6&discount=85&start=2024-02-29&robot-pro=1';
const NAMED = { name: '总部方案', customer: '深圳某某公司' };

describe('the totals of a quote', () => {
  test('are formulas over the subtotals, with discount, VAT and sessions', async () => {
    const { rows } = await writtenWorkbook(documentOfLink(PURCHASE, NAMED));
    // 359 958 ÷ 1.06 = 339 583.018…; 50 000 sessions given, 2 × 120 000 in packs.
    expect(rows(QUOTE, 31, 39)).toEqual([
      '31 标价合计 |  |  |  |  |  |  |  | =SUM(H25,H29) → 423480.00',
      '32 折扣优惠 |  |  |  |  |  |  |  | =I33-I31 → -63522.00',
      '33 合计 |  |  |  |  |  |  |  | =SUM(I25,I29) → 359958.00',
      '34 大写（生成时的合计） | 人民币叁拾伍万玖仟玖佰伍拾捌元整',
      '35 不含税金额 |  |  |  |  |  |  |  | =ROUND(I33/(1+$B$16),2) → 339583.02',
      '36 增值税额（按客户填写的税率） |  |  |  |  |  |  |  | =I33-I35 → 20374.98',
      "37 随机器人赠送会话（次） |  |  |  |  |  |  |  | =D24*'价目'!$D$7 → 50000",
      "38 会话合计（次） |  |  |  |  |  |  |  | =D24*'价目'!$D$7+D28*'价目'!$D$9 → 290000",
    ]);
  });

  test('stand out in a row of their own look', async () => {
    const { looks } = await writtenWorkbook(documentOfLink(PURCHASE, NAMED));
    expect(looks(QUOTE, 31, 39)).toEqual([
      '31 (19 pt) A text, B–H ruled, I amount, J ruled',
      '32 (19 pt) A text, B–H ruled, I amount, J ruled',
      '33 (22 pt) A total text, B–H total, I total amount, J total',
      '34 (19 pt) A text, B–J ruled',
      '35 (19 pt) A text, B–H ruled, I amount, J ruled',
      '36 (19 pt) A text, B–H ruled, I amount, J ruled',
      '37 (19 pt) A text, B–H ruled, I count, J ruled',
      '38 (19 pt) A text, B–H ruled, I count, J ruled',
      '39',
    ]);
  });

  test('of one group are its subtotal; without a tax rate there is no split', async () => {
    const { rows } = await writtenWorkbook(documentOfLink('#/new?'));
    expect(rows(QUOTE, 20, 26)).toEqual([
      '20 标价合计 |  |  |  |  |  |  |  | =SUM(H19) → 152640.00',
      '21 折扣优惠 |  |  |  |  |  |  |  | =I22-I20 → 0.00',
      '22 合计 |  |  |  |  |  |  |  | =SUM(I19) → 152640.00',
      '23 大写（生成时的合计） | 人民币壹拾伍万贰仟陆佰肆拾元整',
      "24 随机器人赠送会话（次） |  |  |  |  |  |  |  | =D18*'价目'!$D$7 → 50000",
      "25 会话合计（次） |  |  |  |  |  |  |  | =D18*'价目'!$D$7 → 50000",
    ]);
  });

  test('count the sessions of packs alone where no robot is added', async () => {
    const link =
      '#/add?start=2025-05-24&term=2&on=2025-11-24&experts=2&employees=900&knowledge=1&pack-6m=1&cold-start=1';
    const { rows } = await writtenWorkbook(documentOfLink(link), ENGLISH);
    expect(rows(QUOTE, 30, 36)).toEqual([
      '30 List total |  |  |  |  |  |  |  |  | =SUM(I24,I28) → 76600.00',
      '31 Discount |  |  |  |  |  |  |  |  | =J32-J30 → 0.00',
      '32 Total |  |  |  |  |  |  |  |  | =SUM(J24,J28) → 76600.00',
      '33 In Chinese capitals (total when made) | 人民币柒万陆仟陆佰元整',
      '34 Robot sessions given with the robots |  |  |  |  |  |  |  |  | =0 → 0',
      "35 Robot sessions in all |  |  |  |  |  |  |  |  | =D27*'Price list'!$D$12 → 6000000",
    ]);
  });

  test('of nothing are 0', async () => {
    const { rows } = await writtenWorkbook(documentOfLink('#/add?start=2026-01-15&term=3&on=2027-01-15'));
    expect(rows(QUOTE, 21, 27)).toEqual([
      '21 标价合计 |  |  |  |  |  |  |  |  | =0 → 0.00',
      '22 折扣优惠 |  |  |  |  |  |  |  |  | =J23-J21 → 0.00',
      '23 合计 |  |  |  |  |  |  |  |  | =0 → 0.00',
      '24 大写（生成时的合计） | 人民币零元整',
      '25 随机器人赠送会话（次） |  |  |  |  |  |  |  |  | =0 → 0',
      '26 会话合计（次） |  |  |  |  |  |  |  |  | =0 → 0',
    ]);
  });
});
