import type { FormulaUnit } from '../pricing/formula/formula';
import type { FormulaWords } from '../pricing/formula/speak';
import type { Assumption, Clause } from '../pricing/quote/clauses';
import type { NotOfferedName } from '../pricing/selection';
import { groupDigits } from './group-digits';

type ClausePatterns = { readonly [Tag in Clause['tag']]: (clause: Extract<Clause, { tag: Tag }>) => string };
type AssumptionPatterns = {
  readonly [Tag in Assumption['tag']]: (
    assumption: Extract<Assumption, { tag: Tag }>,
    date: (date: Extract<Assumption, { tag: 'expiry-without-service' }>['expiry']) => string,
  ) => string;
};

const unitNames: Readonly<Record<FormulaUnit, string>> = {
  people: '人',
  'people-per-block': '人每档',
  seats: '席',
  sets: '套',
  packs: '个充值包',
  years: '年',
  'years-left': '年',
  'months-left': '个月',
  days: '天',
  times: '',
  'years-at-most': '年',
  'yuan-per-block-year': '元每档每年',
  'yuan-per-seat-year': '元每席每年',
  'yuan-per-set-year': '元每套每年',
  'yuan-per-block-month': '元每档每月',
  'yuan-per-seat-month': '元每席每月',
  'yuan-per-set-month': '元每套每月',
  'yuan-per-set': '元每套',
  'yuan-per-pack': '元每个',
  yuan: '元',
};

const words: FormulaWords = {
  number: ({ value, unit }) => `${groupDigits(value)} ${unitNames[unit]}`.trim(),
  percent: (value) => `${value}%`,
  startedBlocks: (counted, billed) => `${billed}（${counted}补足整档）`,
  workedOut: (result, from) => `${result}（${from}）`,
  plus: '，加 ',
  times: '，乘以 ',
  over: '，除以 ',
  together: (sum) => `（${sum}）之和`,
  theLesserOf: (choices) => `${choices.join('与 ')}中较小者`,
  roundedToFen: (exact) => `${exact}，四舍五入到分`,
};

function notOffered(id: NotOfferedName, count: string): string {
  switch (id) {
    case 'robot-pro':
      return '本价目没有机器人专业版：所选的一项询价不在内。';
    case 'cold-start':
      return '本价目没有知识库冷启动实施服务：所选的一项询价不在内。';
    case 'sessions':
      return `本价目不售会话充值包：所需的 ${count} 次会话没有充值包可选，不在合计内。`;
    default:
      return `本价目没有充值包 ${id}：所选的 ${count} 个不在合计内。`;
  }
}

const clauses: ClausePatterns = {
  'annual-per-block': ({ blockSize, minimum }) =>
    `按企业微信通讯录人数，每 ${groupDigits(blockSize)} 人一档按年计费，${groupDigits(minimum)} 人起购`,
  'annual-per-unit': ({ minimum }) => `按席位数按年计费，${minimum} 席起购`,
  'annual-with-sessions': ({ minimum, sessionsPerSet }) =>
    `按套数按年计费，至少 ${minimum} 套；每套赠送 ${groupDigits(sessionsPerSet)} 次机器人会话`,
  'one-off-set': () => '一次性付费，不随年限增加',
  'prepaid-sessions': ({ sessionsPerPack }) =>
    `预付 ${groupDigits(sessionsPerPack)} 次会话，按使用扣减，一次性付费`,
  'for-the-time-left': ({ partYearDivisor, partYearCapInYears }) =>
    `与合同同时到期，按剩余时间计费：整年按年价；不满一年的部分每月按年价的 1/${partYearDivisor}，最多按 ${partYearCapInYears} 年计`,
};

const assumptions: AssumptionPatterns = {
  'not-offered': ({ id, quantity }) => notOffered(id, groupDigits(quantity)),
  'started-blocks': ({ people, billed, blockSize }) =>
    `价目表按 ${groupDigits(blockSize)} 人一档，未注明不满一档如何计费；本页按已开始的档计：${groupDigits(people)} 人按 ${groupDigits(billed)} 人计费。`,
  'sessions-once-per-robot': ({ sessionsPerSet }) =>
    `价目表未注明会话赠送几次；本页按每套机器人仅赠送一次 ${groupDigits(sessionsPerSet)} 次计，不按年重复。`,
  'buyers-discount': ({ discountPercent }) =>
    `价目表未列折扣；按标价的 ${discountPercent}% 计算是您填写的假设，逐行四舍五入到分。`,
  'tax-not-stated': () => '价目表未注明是否含税；本页不加税也不拆税，除非您填写税率。',
  'buyers-tax-rate': ({ ratePercent }) =>
    `价目表未注明是否含税；按您填写的 ${ratePercent}% 税率，把合计视为含税价拆分。`,
  'expiry-without-service': ({ expiry }, date) =>
    `${date(expiry)}到期，当天起停止服务；如需服务不中断，请在到期前续费。`,
  'clamped-to-month-end': ({ start, expiry }, date) =>
    `起始日为 ${date(start)}，到期月份没有对应日期，到期日取该月最后一天 ${date(expiry)}。`,
  'started-month': ({ on, countedFrom }, date) =>
    `购买指南未说明不满一个月如何计费；本页按已开始的月计整月：${date(on)}所在的合同月从 ${date(countedFrom)}算起。`,
  'clamped-month': ({ start, countedFrom }, date) =>
    `起始日为 ${date(start)}，所在月份没有对应日期，该合同月从 ${date(countedFrom)}算起。`,
  'no-minimum-when-adding': () => '购买指南未对增购规定起购数量；本页按最少一个单位计，员工按档。',
  'one-off-in-full': () => '一次性项目在合同中途购买时按全价计，不按剩余时间折算。',
  'renewed-at-list-price': ({ effectiveDate }) =>
    `购买指南未列续费价；本页按 ${effectiveDate} 版价目的标价计。`,
  'term-from-old-expiry': ({ expiry, newExpiry }, date) =>
    `新的期限从原到期日 ${date(expiry)}算起，到 ${date(newExpiry)}为止，与何时付款无关。`,
  'reclaim-date': ({ reclaim, graceMonths }, date) =>
    `${date(reclaim)}起资源回收（到期后满 ${graceMonths} 个月，没有对应日期时取该月最后一天）；此前一天仍可续费，回收后任何数据都无法恢复。`,
};

/** Texts of the cost list and the insights: loaded with them, when they are looked at. */
export const zhCNBreakdown = {
  costList: '费用清单',
  costListWaits: '上面的字段修正后，这里显示每一行的金额与算式。',
  costListAbout: '打开任意一行，看它的算式与依据',
  columns: {
    item: '项目',
    unitPrice: '单价',
    quantity: '数量',
    term: '时长',
    amount: '金额',
  },
  once: '一次性',
  timeLeft: (years: number, months: number) =>
    [years > 0 ? `${years} 年` : '', months > 0 ? `${months} 个月` : ''].filter(Boolean).join(' + '),
  wholeYearPart: '整年',
  partYearPart: '不满一年',
  capSaved: '封顶省下',
  atListPrice: (part: string) => `${part}（标价）`,
  billedAs: (billed: string) => `按 ${billed}计费`,
  subtotal: (group: string) => `${group}小计`,
  total: '合计',
  listTotal: '标价合计',
  explain: (item: string) => `${item}的算式与依据`,
  formula: '算式',
  spoken: '文字说明',
  equals: '，等于 ',
  clause: '依据',
  source: '出处',
  rounded: (exact: string) => `精确值 ${exact}，四舍五入到分`,
  wholeFormula: '合计算式',
  wholeFormulaByLine: '合计算式：各行折后金额四舍五入到分，再相加',
  assumptions: '假设与说明',
  onRequest: '询价',
  notInTotal: '不在合计内，由销售报价',
  noRefund: '依购买指南，购买后暂不支持退费。',
  estimate: '本页按公开标价估算，以签署的订单为准。',
  bookId: (id: string) => `价目编号 ${id}`,
  selfCheck: '核对计算器',
  selfCheckAbout: '在您的浏览器里重算官网示例与全部用例',
  selfCheckFailed: '核对的程序没有加载成功，页面上的内容不受影响。',
  composition: '费用构成',
  compositionAbout: '各项占合计的比例，逐项四舍五入到 0.1%',
  share: '占比',
  glance: (minimum: number, maximum: number) => `${minimum}–${maximum} 年费用一览`,
  perYear: '折合每年',
  perEmployeeMonth: '折合每人每月',
  currentTerm: '已选',
  chooseTerm: (years: number) => `选 ${years} 年`,
  glanceOneOff: (amount: string) => `年费没有年限优惠；一次性费用 ${amount} 按年限分摊，年限越长，每年越低。`,
  glanceFlat: '年费没有年限优惠，没有一次性费用时每年金额相同。',
  glanceDiscounted: '各年限均按您填写的折扣计算。',
  industry: '行业类型',
  words,
  clauses,
  assumptionTexts: assumptions,
};

export type BreakdownMessages = typeof zhCNBreakdown;
