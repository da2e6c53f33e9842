import type { PricedPer } from '../pricing/quote/quote';

const perUnit: Readonly<Record<PricedPer, string>> = {
  'block-year': '每档每年',
  'seat-year': '每席每年',
  'set-year': '每套每年',
  set: '每套，一次性',
  pack: '每个，一次性',
};

/** What only the workbook of a quote says. */
export const zhCNWorkbook = {
  sheets: { quote: '报价', prices: '价目', assumptions: '假设' },
  quotationOf: (product: string, quotation: string) => `${product} ${quotation}`,
  editable: '黄底蓝字的数可以修改，金额随之重算。大写、算式、链接和文字说明是生成时的内容，不随之改变。',
  packsStay: '充值包数量不会随会话需求自动调整。',
  originalExpiry: '原到期日',
  newExpiry: '续费后到期日',
  monthsLeft: '剩余月数',
  wholeYearsLeft: '剩余整年（年）',
  oddMonths: '不满一年的月数（个月）',
  years: '购买时长（年）',
  renewalYears: '续费时长（年）',
  discount: '商务折扣（客户自行填写，100% 即标价）',
  taxRate: '增值税率（客户自行填写）',
  taxAmount: '增值税额（按客户填写的税率）',
  discounted: '折扣优惠',
  capitals: '大写（生成时的合计）',
  columns: {
    unitPrice: '单价（元）',
    perUnit: '计价方式',
    unit: '单位',
    billed: '计费数量',
    years: '年数',
    wholeYears: '整年',
    oddMonths: '零月',
    listAmount: '标价金额（元）',
    formula: '生成时的算式',
    contains: '每单位含',
    containsUnit: '含量单位',
    minimum: '起购数量',
    source: '出处',
    rule: '依据',
  },
  perUnit,
  onRequest: '询价',
  notPriced: (item: string) => `${item}：无公开标价，由销售报价，不在合计内。`,
  effectiveDate: '生效日期',
  peoplePerBlock: '人 / 档',
  sessionsGiven: '次会话 / 套，仅赠送一次',
  sessionsPerPack: '次会话 / 个',
  addOnRule: '增购计费规则',
  partYearDivisor: '不满一年时，每月按年价的几分之一',
  partYearCap: '不满一年的部分最多按几年计',
  rules: '计费依据',
};

export type WorkbookMessages = typeof zhCNWorkbook;
