import type { PriceBook } from '../../../src/pricing/price-book/price-book';
import { bareList, listOf2027 } from '../../pricing/other-books';
import type { ChangedCase } from './changed-cases';
import type { Change } from './changed-workbook';

/** A quote of another list: its amounts come from the texts of that list's file, by hand. */
export interface OtherListCase extends ChangedCase {
  readonly book: PriceBook;
  /** Labels above the table, with what stands beside them. */
  readonly facts?: Readonly<Record<string, string>>;
}

const PURCHASE =
  '#/new?employees=2600&experts=6&tickets=3&robots=2&knowledge=1&pack-100k=2&years=3&start=2027-02-28&discount=85&tax=6';
const ADDITION = '#/add?start=2027-01-15&term=2&on=2027-08-20&experts=2&employees=900&robots=1&pack-500k=1';

const quote = (label: string, column: string, value: string): Change => ({ sheet: 1, label, column, value });
const prices = (label: string, column: string, value: string): Change => ({ sheet: 2, label, column, value });

export const OTHER_LISTS: Readonly<Record<string, OtherListCase>> = {
  // 85 % of 6 × 2999.50 × 3, 6 × 3199.90 × 3, 3 × 2000 × 3, 2 × 118000 × 3, 9800.50 (half a fen up) and 2 × 1299.90
  'list of 2027, new purchase': {
    book: listOf2027,
    link: PURCHASE,
    changes: [],
    amounts: {
      员工数: '45,892.35',
      专家坐席数: '48,958.47',
      工单坐席数: '15,300.00',
      企业版机器人: '601,800.00',
      行业知识云: '8,330.43',
      '10 万次充值包': '2,209.83',
      标价合计: '849,989.50',
      合计: '722,491.08',
      不含税金额: '681,595.36',
      '增值税额（按客户填写的税率）': '40,895.72',
      '会话合计（次）': '360,000',
    },
    facts: { 到期日: '2030-02-28' },
  },
  // 85 % of 6 × 3200.10 × 3 and of 2 × 1300; two robots of 90 000 sessions
  'list of 2027, other prices in its price sheet': {
    book: listOf2027,
    link: PURCHASE,
    changes: [
      prices('专家坐席数', 'B', '3200.10'),
      prices('10 万次充值包', 'B', '1300'),
      prices('企业版机器人', 'D', '90000'),
    ],
    amounts: {
      专家坐席数: '48,961.53',
      '10 万次充值包': '2,210.00',
      合计: '722,494.31',
      '会话合计（次）': '380,000',
    },
  },
  // 17 months: 2 × (3199.90 + 5/8), 2 blocks × (2999.50 + 5/8), 118000 + 5/8, and a pack
  'list of 2027, addition': {
    book: listOf2027,
    link: ADDITION,
    changes: [],
    amounts: {
      专家坐席数: '10,399.68',
      员工数: '9,748.38',
      企业版机器人: '191,750.00',
      '50 万次充值包': '4,999.50',
      合计: '216,897.56',
      '会话合计（次）': '580,000',
    },
    facts: { 到期日: '2029-01-15', 资源回收日: '2029-03-15', 剩余月数: '17' },
  },
  // Nine eighths of a year cost a year
  'list of 2027, addition at its cap': {
    book: listOf2027,
    link: ADDITION,
    changes: [quote('不满一年的月数（个月）', 'B', '9')],
    amounts: { 专家坐席数: '12,799.60', 员工数: '11,998.00', 企业版机器人: '236,000.00' },
  },
  // Five tenths instead of five eighths
  'list of 2027, addition at another divisor': {
    book: listOf2027,
    link: ADDITION,
    changes: [prices('不满一年时，每月按年价的几分之一', 'B', '10')],
    amounts: { 专家坐席数: '9,599.70', 员工数: '8,998.50', 企业版机器人: '177,000.00', 合计: '200,597.70' },
  },
  // 90 % of 7 × 2999.50 × 5, 5 × 3199.90 × 5, 2 × 2000 × 5 and 2 × 118000 × 5
  'list of 2027, renewal': {
    book: listOf2027,
    link: '#/renew?start=2026-01-15&term=1&on=2026-12-01&employees=3100&years=5&discount=90&tax=13',
    changes: [],
    amounts: {
      员工数: '94,484.25',
      专家坐席数: '71,997.75',
      工单坐席数: '18,000.00',
      企业版机器人: '1,062,000.00',
      标价合计: '1,384,980.00',
      合计: '1,246,482.00',
      不含税金额: '1,103,081.42',
      '增值税额（按客户填写的税率）': '143,400.58',
    },
    facts: { 续费后到期日: '2032-01-15' },
  },
  // Half of 7 × 12.34 × 3, of nothing, of 9 fen (up), of 60 million and of 14
  'barest list, new purchase': {
    book: bareList,
    link: '#/new?employees=7&experts=4&tickets=3&robots=2&knowledge=2&years=3&discount=50',
    changes: [],
    amounts: {
      员工数: '129.57',
      专家坐席数: '0.00',
      工单坐席数: '0.05',
      企业版机器人: '30,000,000.00',
      行业知识云: '7.00',
      标价合计: '60,000,273.23',
      合计: '30,000,136.62',
      '会话合计（次）': '0',
    },
  },
  // 18 months: 5 fen and a half year of them, 3 × 12.34 and half of that
  'barest list, addition': {
    book: bareList,
    link: '#/add?start=2028-07-15&term=2&on=2029-01-20&tickets=5&employees=3',
    changes: [],
    amounts: { 工单坐席数: '0.08', 员工数: '55.53', 合计: '55.61' },
  },
  // One of each for two years
  'barest list, renewal': {
    book: bareList,
    link: '#/renew?start=2026-08-01&term=2&on=2026-12-01',
    changes: [],
    amounts: { 员工数: '24.68', 专家坐席数: '0.00', 工单坐席数: '0.02', 合计: '20,000,024.70' },
    facts: { 续费后到期日: '2030-08-01' },
  },
};
