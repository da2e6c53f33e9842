/** A space between Chinese and the digits or the sign that a word begins or ends with. */
const spaced = (before: string, word: string, after: string): string =>
  `${before}${/^\d/.test(word) ? ' ' : ''}${word}${/[\d%]$/.test(word) && after !== '' ? ' ' : ''}${after}`;

/** Texts of quotes side by side. */
export const zhCNCompare = {
  title: '报价对比',
  back: '返回报价列表',
  draft: '当前配置',
  reference: '参照',
  referenceAbout: '差异都相对于参照的报价',
  addLabel: '再加一份',
  add: '加入对比',
  remove: (name: string) => `移除“${name}”`,
  tooFew: '请选两份以上的报价来对比。',
  missing: (count: string) => `${count} 份报价已被删除，未列出。`,
  unpriced: (name: string) => `“${name}”按现行价目无法报价，修正后才能对比。`,
  table: '报价对比表',
  item: '项目',
  rows: {
    number: '编号',
    mode: '业务类型',
    time: '时长',
    listTotal: '标价合计',
    discount: '折扣',
    total: '合计',
    net: '不含税金额',
    tax: '增值税',
    perYear: '折合每年',
    perEmployeeMonth: '折合每人每月',
    sessions: '机器人会话',
    onRequest: '询价',
    leftOut: '未计入合计',
    expiry: '到期日',
    validUntil: '有效期至',
  },
  none: '—',
  noDiscount: '标价',
  discountPaid: (percent: string) => `标价的 ${percent}%`,
  rate: (percent: string) => `税率 ${percent}%`,
  timeLeft: (text: string) => `剩余 ${text}`,
  more: (what: string) => `多 ${what}`,
  less: (what: string) => `少 ${what}`,
  other: '不同',
  sessionCount: (count: string) => `${count} 次`,
  verdict: '哪一份更省',
  answer: {
    because: (names: string, other: string, amount: string, causes: string) =>
      `选${names}比${other}省 ${amount}，主要因为${causes}。`,
    saves: (names: string, other: string, amount: string) => `选${names}比${other}省 ${amount}。`,
    same: '各份报价合计相同。',
    item: (item: string, difference: string) => `${item}${difference}`,
    otherTime: '时长不同',
    discount: '折扣优惠更多',
  },
  cheapest: {
    perYear: (names: string) => `折合每年最低：${names}。`,
    perEmployeeMonth: (names: string) => `折合每人每月最低：${names}。`,
  },
  and: '、',
  quoted: (name: string) => `“${name}”`,
  modesDiffer: '业务类型不同：合计可以比较，但买到的东西不同，请结合数量与时长来看。',
  additionIn: '增购按合同剩余时间计费，没有折合每年和每人每月的数，这两项不作比较。',
  why: '差在哪里',
  dearer: (other: string, reference: string, amount: string) => `“${other}”比“${reference}”多 ${amount}：`,
  cheaper: (other: string, reference: string, amount: string) => `“${other}”比“${reference}”少 ${amount}：`,
  same: (other: string, reference: string) => `“${other}”与“${reference}”合计相同。`,
  cancel: (other: string, reference: string) => `“${other}”与“${reference}”合计相同，其中有增有减：`,
  causes: {
    more: (item: string, quantity: string, amount: string) => `${item}多 ${quantity}，${amount}`,
    less: (item: string, quantity: string, amount: string) => `${item}少 ${quantity}，${amount}`,
    term: (reference: string, other: string, amount: string) =>
      `${spaced('时长为', other, '')}，${spaced('参照为', reference, '')}，${amount}`,
    discount: (reference: string, other: string, amount: string) =>
      `${spaced('按', other, '计')}，${spaced('参照按', reference, '')}，${amount}`,
  },
  addsUp: '各项按标价与参照的时长计算，时长与折扣的影响单列，合计正好等于总差额。',
  perYearMore: (amount: string) => `折合每年多 ${amount}`,
  perYearLess: (amount: string) => `折合每年少 ${amount}`,
  perEmployeeMore: (amount: string) => `折合每人每月多 ${amount}`,
  perEmployeeLess: (amount: string) => `折合每人每月少 ${amount}`,
};

export type CompareMessages = typeof zhCNCompare;
