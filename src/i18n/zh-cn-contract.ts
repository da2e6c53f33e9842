import type { AdditionTime } from '../pricing/advice/addition-compared';
import type { LifeEventTag, LifeSpan } from '../pricing/calendar/lifeline';

const events: Readonly<Record<LifeEventTag, { readonly name: string; readonly about: string }>> = {
  start: { name: '起始', about: '合同开始，服务开通' },
  addition: { name: '增购', about: '增购的部分从这天起可用，与合同同时到期' },
  renewal: { name: '续费', about: '办理续费；期限仍从原到期日算起' },
  today: { name: '今天', about: '按北京时间' },
  expiry: { name: '到期·停服', about: '当天起服务自动停止；不中断须在此前续费' },
  reclaim: { name: '回收', about: '资源回收，数据（含客户记录与会话）无法恢复；前一天仍可续费' },
  'new-expiry': { name: '新到期', about: '续费后的到期日，当天起停止服务' },
  'new-reclaim': { name: '新回收', about: '续费后仍不再续费时的回收日' },
};

const spans: Readonly<Record<LifeSpan['tag'], string>> = {
  service: '服务期',
  'without-service': '停服',
  'new-service': '新的期限',
};

const additionTimes: Readonly<Record<AdditionTime, string>> = {
  'from-start': '合同开始时',
  now: '所选日期',
  'at-renewal': '续费时',
};

/** Texts of 增购 and 续费: loaded with them, when one of them is opened. */
export const zhCNContract = {
  contract: '合同',
  rates: '折扣与税费',
  contractNote: { add: '填写正在使用的合同与增购的日期', renew: '填写要续费的合同与办理的日期' },
  startAbout: '服务开通的日期，如 2026-03-05',
  onAbout: { add: '按这一天计算剩余时间，可逐日前后调整', renew: '办理续费的日期，默认为到期日' },
  dayBefore: '前一天',
  dayAfter: '后一天',
  carryOver: (start: string, years: number, people: string) =>
    `沿用新购中填写的合同：${start}起 ${years} 年，${people} 人`,
  expiry: '到期日',
  reclaim: '资源回收日',
  timeLeft: '剩余时间',
  timeLeftOf: (months: string, years: string, odd: string) =>
    `${months} 个月，即 ${years} 个整年和 ${odd} 个月`,
  strip: (months: number, years: number, odd: number) =>
    `合同各月：计费 ${months} 个月，其中整年 ${years * 12} 个月，不满一年的 ${odd} 个月`,
  stripTable: '各月如何计费',
  stripColumns: { months: '月份', count: '月数', charged: '计费方式' },
  year: (year: number) => `第 ${year} 年`,
  monthKinds: {
    elapsed: '已过，不计费',
    'part-year': '不满一年，按月计费',
    free: '封顶后不再计费',
    'whole-year': '整年，按年计费',
  },
  endsOn: (date: string) => `${date} 到期`,
  addedOn: (date: string) => `${date} 增购`,
  period: (from: string, to: string) => `${from} – ${to}`,
  addBaseNote: '按剩余时间计费，与合同同时到期；没有起购数量',
  addValueNote: '一次性付费，按全价，不随剩余时间减少',
  renewBaseNote: '续费后的数量，可以调整；四项必选，起购数量与新购相同',
  nothingAdded: '还没有选择增购的项目。填写数量后，这里显示费用。',
  seeFormulas: '查看每一项的算式',
  endsTogether: '增购的部分与合同同时到期',
  capSaved: '封顶省下',
  capNote: (months: number, years: number) =>
    `不满一年的 ${months} 个月，最多按${years === 1 ? '一' : ` ${years} `}年计费`,
  headroomFits: (paidFor: string, headroom: string) =>
    `现有人数已按 ${paidFor} 人付费，还有 ${headroom} 人余量：新增人数放得下，不需要购买。`,
  headroomFewer: (paidFor: string, headroom: string, enough: string) =>
    `现有人数已按 ${paidFor} 人付费，还有 ${headroom} 人余量：再买 ${enough} 人就够。`,
  headroomNone: '不购买员工数',
  headroomApply: (people: string) => `改为购买 ${people} 人`,
  lastYearsInstead: (years: number, last: number, start: string) =>
    `合同连同续费共 ${years} 年：改填最后 ${last} 年，${start}起`,
  renewInstead: '改为续费这份合同',
  toNewPurchase: '改为新购',
  newPurchaseInstead: '按同样的数量新购',
  states: {
    'not-begun': '未开始',
    running: '正常',
    ending: '即将到期',
    stopped: '已停服',
    reclaimed: '已回收',
  },
  stateOn: '当天状态',
  dayIsOver: '所选日期早于今天，以下按所选日期测算。',
  renewToday: '改为今天续费',
  expiredByNow: (expiry: string) =>
    `合同已于 ${expiry}到期，实际上已不能增购，只能续费或新购；以下按所选日期测算。`,
  addToday: '改为今天增购',
  reclaimedByNow: (reclaim: string) =>
    `资源已于 ${reclaim}回收，这份合同实际上已不能续费，只能新购；以下按所选日期测算。`,
  startsIn: (days: string) => `距合同开始还有 ${days} 天`,
  runningUntil: (days: string) => `距到期还有 ${days} 天`,
  endingIn: (days: string) => `90 天内到期，还有 ${days} 天；到期前续费，服务不中断`,
  stoppedToday: (days: string) => `当天起停止服务；距资源回收还有 ${days} 天`,
  stoppedSince: (since: string, left: string) =>
    `已停服 ${since} 天，距资源回收还有 ${left} 天；续费后恢复服务`,
  newExpiry: '续费后到期日',
  daysLost: '损失的天数',
  daysLostOf: (days: string, _count: number) => `${days} 天`,
  daysLostNote: '新期限从原到期日算起，这些天已付费但没有服务',
  daysLostPrice: '损失天数的价格',
  daysLostFormula: '按新期限的天数平均，不含一次性费用',
  day: '哪天增购',
  dayAbout: '到期之前，每一天办理的费用',
  dayChart: (from: string, to: string, first: string, last: string) =>
    `${from}办理为 ${first}，之后逐段下降，${to}办理为 ${last}`,
  dayChartUneven: (from: string, to: string, first: string, last: string, highest: string) =>
    `${from}办理为 ${first}，${to}办理为 ${last}，其间逐段有升有降，最高 ${highest}`,
  sameFeeLonger: (by: string, last: string, months: number) =>
    `${by}当天或之前办理，与拖到 ${last}办理费用相同，但可多用 ${months} 个月。`,
  cheaperLater: (from: string, saved: string) => `等到 ${from}再办理，可省 ${saved}，但要晚开始使用。`,
  noFurtherDrop: '到期之前费用不会再降。',
  sameEveryDay: '所选项目都是一次性付费，哪一天办理费用都一样。',
  dayTable: (steps: number) => `每段日期的费用（共 ${steps} 段）`,
  dearerBy: (more: string) => `多 ${more}`,
  dayColumns: { days: '办理日期', fee: '费用', drop: '比上一段少' },
  monthsLeft: (most: number, fewest: number) =>
    most === fewest ? `剩余 ${most} 个月` : `剩余 ${most} 至 ${fewest} 个月`,
  chooseDay: (date: string) => `选择 ${date}`,
  chosen: '所选',
  compare: '什么时候买更划算',
  compareAbout: '同样的项目，算到合同到期后再续 1 年为止；续费按同样的单价',
  compareRows: {
    time: '购买时间',
    months: '本合同内可用',
    contract: '本合同内费用',
    'renewal-year': '再续 1 年',
    'in-all': '总共',
    'per-month': '年费折合每月',
  },
  additionTimes,
  monthsOfUse: (months: string, _count: number) => `${months} 个月`,
  compareWait: (more: string, months: number) =>
    `按所选日期增购，比等到续费时再买总共多付 ${more}，换来 ${months} 个月的使用。`,
  compareStart: (less: string, months: number) => `比从合同开始就购买少付 ${less}，少用 ${months} 个月。`,
  compareStartMore: (more: string, months: number) =>
    `比从合同开始就购买多付 ${more}，还少用 ${months} 个月。`,
  compareSame: (months: number) => `与从合同开始就购买费用相同，少用 ${months} 个月。`,
  life: '合同的一生',
  lifeAbout: '如果没有人续费，会发生什么',
  lifeRenewedAbout: '续费之后的合同',
  lifeColumns: { event: '事件', date: '日期' },
  events,
  spans,
  renewedEvents: {
    expiry: { name: '原到期', about: '原到期日，新的期限从这天算起；这天之后才续费，则停服到续费为止' },
    reclaim: { name: '原回收', about: '若没有续费，资源在这天回收' },
  },
  inDays: (days: string) => `${days} 天后`,
  daysAgo: (days: string) => `${days} 天前`,
  sameDay: '今天',
  calendar: '下载日历提醒（.ics）',
  calendarAbout: '到期前与回收前 90、30、7 天提醒',
  calendarFailed: '日历文件没有生成成功，请重试。',
  unlessRenewed: (summary: string) => `若尚未续费：${summary}`,
  calendarName: '企业共享服务中心 专业版 合同',
  calendarDays: {
    expiry: {
      summary: 'SSC 专业版合同到期，服务停止',
      description: (expiry: string, reclaim: string) =>
        `合同 ${expiry} 到期，当天起服务停止；不中断须在此前续费。${reclaim} 起资源回收，数据无法恢复。`,
    },
    reclaim: {
      summary: 'SSC 专业版资源回收，数据无法恢复',
      description: (expiry: string, reclaim: string) =>
        `合同 ${expiry} 已到期；${reclaim} 起资源回收，前一天仍可续费，回收后只能新购。`,
    },
  },
  noRecovery: '回收后系统内的任何数据都无法恢复，只能重新购买。',
  noRefund: '购买、增购与续费后暂不支持退费。',
};

export type ContractMessages = typeof zhCNContract;
