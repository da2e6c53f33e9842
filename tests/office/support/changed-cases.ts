import type { Change } from './changed-workbook';

export const PURCHASE = '#/new?employees=6000&experts=3&tickets=3&robots=1&knowledge=1&years=2&tax=6';
const ADDITION = '#/add?start=2025-05-24&term=2&on=2025-11-24&experts=2&employees=900&knowledge=1';

/** A workbook in which finance changes numbers, and what it then has to show. */
export interface ChangedCase {
  readonly link: string;
  readonly changes: readonly Change[];
  /** By the labels of their rows, in the column of amounts. */
  readonly amounts: Readonly<Record<string, string>>;
}

const quote = (label: string, column: string, value: string): Change => ({ sheet: 1, label, column, value });
const prices = (label: string, column: string, value: string): Change => ({ sheet: 2, label, column, value });

/** Worked out by hand from the price list: product.md sections 1 to 3. */
export const CHANGED: Readonly<Record<string, ChangedCase>> = {
  // (60000 + 9000 + 5640 + 128000) × 3 + 15000
  'two years become three': {
    link: PURCHASE,
    changes: [quote('购买时长（年）', 'B', '3')],
    amounts: { 员工数: '180,000.00', 行业知识云: '15,000.00', 合计: '622,920.00' },
  },
  // 11280 × 83.33 % = 9399.624, each line to the fen
  'a discount of 83.33 %': {
    link: PURCHASE,
    changes: [quote('商务折扣（客户自行填写，100% 即标价）', 'B', '0.8333')],
    amounts: { 工单坐席数: '9,399.62', 标价合计: '420,280.00', 合计: '350,219.32' },
  },
  // 420280 ÷ 1.13 = 371929.2035…
  'another tax rate': {
    link: PURCHASE,
    changes: [quote('增值税率（客户自行填写）', 'B', '0.13')],
    amounts: { 合计: '420,280.00', 不含税金额: '371,929.20', '增值税额（按客户填写的税率）': '48,350.80' },
  },
  // 500 more for each of 3 seats and 2 years
  'a price of the list': {
    link: PURCHASE,
    changes: [prices('专家坐席数', 'B', '3500')],
    amounts: { 专家坐席数: '21,000.00', 合计: '423,280.00' },
  },
  // 6000 people in blocks of 2500 are 3 blocks; 5 robots give 250 000 sessions
  'blocks of another size, and more robots': {
    link: PURCHASE,
    changes: [prices('员工数', 'D', '2500'), quote('企业版机器人', 'D', '5')],
    amounts: { 员工数: '60,000.00', 企业版机器人: '1,280,000.00', '会话合计（次）': '250,000' },
  },
  // 2 × (3000 + 6 × 300) + (10000 + 6 × 1000) + 15000
  'an addition as it is': {
    link: ADDITION,
    changes: [],
    amounts: { 专家坐席数: '9,600.00', 员工数: '16,000.00', 合计: '40,600.00' },
  },
  // The cap bites: eleven odd months cost a year
  'six odd months become eleven': {
    link: ADDITION,
    changes: [quote('不满一年的月数（个月）', 'B', '11')],
    amounts: { 专家坐席数: '12,000.00', 员工数: '20,000.00', 行业知识云: '15,000.00', 合计: '47,000.00' },
  },
  // 2 × 11 × 3000 ÷ 12 = 5500 beside 2 × 3000
  'eleven odd months at a twelfth each': {
    link: ADDITION,
    changes: [
      quote('不满一年的月数（个月）', 'B', '11'),
      prices('不满一年时，每月按年价的几分之一', 'B', '12'),
    ],
    amounts: { 专家坐席数: '11,500.00', 员工数: '19,166.67' },
  },
  // 2 × (3000 + 11 × 300)
  'a cap of two years': {
    link: ADDITION,
    changes: [quote('不满一年的月数（个月）', 'B', '11'), prices('不满一年的部分最多按几年计', 'B', '2')],
    amounts: { 专家坐席数: '12,600.00' },
  },
  'no whole year': {
    link: ADDITION,
    changes: [quote('剩余整年（年）', 'B', '0')],
    amounts: { 专家坐席数: '3,600.00', 员工数: '6,000.00', 合计: '24,600.00' },
  },
  // The second block begins
  '900 people become 1001': {
    link: ADDITION,
    changes: [quote('员工数', 'D', '1001')],
    amounts: { 员工数: '32,000.00', 合计: '56,600.00' },
  },
  // 24 months left have no odd ones; the sheet has their part all the same
  'a month where there was none': {
    link: '#/add?start=2025-05-24&term=2&on=2025-05-24&experts=2',
    changes: [quote('剩余整年（年）', 'B', '1'), quote('不满一年的月数（个月）', 'B', '6')],
    amounts: { 专家坐席数: '9,600.00' },
  },
};
