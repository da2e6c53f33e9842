import type { Theme } from '../entry/display';
import type { FieldProblem } from '../entry/field-problem';
import type { Mode } from '../entry/modes';
import { groupDigits } from './format-count';

type ProblemPatterns = {
  readonly [Tag in FieldProblem['tag']]: (
    field: string,
    problem: Extract<FieldProblem, { tag: Tag }>,
  ) => string;
};

/** 120000 as 12 万: how pack sizes are spoken of. */
const inMyriads = (count: number): string =>
  count % 10_000 === 0 ? `${count / 10_000} 万` : count.toLocaleString('zh-CN');

const modes: Record<Mode, string> = { new: '新购' };
const themes: Record<Theme, string> = { auto: '跟随系统', light: '浅色', dark: '深色' };

const problems: ProblemPatterns = {
  empty: (field) => `请填写“${field}”。`,
  'not-a-number': (field, { text }) => `${field}应为数字，“${text}”无法识别。`,
  'several-values': (field, { values }) =>
    `${field}只能有一个值，这里有 ${values.length} 个：${values.slice(0, 4).join('、')}。`,
  'not-whole': (field, { value }) => `${field}应为整数，现在是 ${value}。`,
  'below-minimum': (field, { value, minimum }) =>
    `${field}应为 ${groupDigits(minimum)} 或以上，现在是 ${groupDigits(value)}。`,
  'above-maximum': (field, { value, maximum }) =>
    `${field}应为 ${groupDigits(maximum)} 或以下，现在是 ${groupDigits(value)}。`,
  'not-over-zero': (field, { value }) => `${field}应大于 0，现在是 ${value}。`,
  'too-many-decimals': (field, { value }) => `${field}最多两位小数，现在是 ${value}。`,
  'unknown-choice': (field, { text, choices }) => `${field}应为 ${choices.join(' 或 ')}，“${text}”无法识别。`,
  'not-a-date': (field, { text }) => `${field}应为 2026-03-05 这样的日期，“${text}”无法识别。`,
  'two-digit-year': (field, { text }) => `${field}的年份应写四位，“${text}”只有两位。`,
  'no-such-date': (field, { text, lastDay }) => `${field}“${text}”不存在，该月最后一天是 ${lastDay}。`,
  'year-out-of-range': (field, { text, minimum, maximum }) =>
    `${field}应在 ${minimum} 年到 ${maximum} 年之间，现在是“${text}”。`,
};

/** Simplified Chinese, the page's own language. Every other language has exactly these keys. */
export const zhCN = {
  page: {
    product: '企业共享服务中心 专业版',
    title: '价格计算器',
    listOf: (date: string) => `价目表版本：${date}`,
    modeSwitch: '业务类型',
    modes,
    themeSwitch: '外观',
    themes,
    otherLanguage: 'English',
    undo: '撤销',
    redo: '重做',
    reset: '恢复默认',
    loading: '正在打开…',
    brokenBook: '价目无法读取，暂时不能报价。请稍后再试，或致电',
    brokenPage: '页面出错了。您填写的内容已经保存，刷新后可继续。',
    reload: '刷新页面',
  },
  form: {
    base: '基础服务',
    subtotal: '小计',
    baseNote: '员工、专家坐席、工单、企业版机器人为必选，按年计费',
    valueAdded: '增值服务',
    valueAddedNote: '可选，一次性付费',
    term: '购买时长',
    more: '合同与税费',
    moreNote: '选填，不影响标价',
    decrease: (field: string) => `减少${field}`,
    increase: (field: string) => `增加${field}`,
    optional: '选填',
    mendTo: (value: string) => `改为 ${value}`,
    clear: '清除',
    years: (years: number) => `${years} 年`,
  },
  fields: {
    employees: {
      label: '员工数',
      unit: '人',
      about: '企业微信通讯录人数；只有员工权限的账号可在企业微信里发起咨询',
    },
    experts: { label: '专家坐席数', unit: '席', about: '专家以即时消息接待员工的全渠道咨询' },
    tickets: { label: '工单坐席数', unit: '席', about: 'SSC 专业版工单：专家坐席提单，二、三线坐席流转处理' },
    robots: {
      label: '企业版机器人',
      unit: '套',
      about: '任务型问答：通过 API 获取关键信息，以反问厘清复杂问题，驱动会话流程',
    },
    industry: { label: '行业类型', unit: '', about: '机器人所用的行业，不影响价格' },
    'robot-pro': { label: '机器人专业版', unit: '', about: '无公开标价，由销售报价' },
    knowledge: { label: '行业知识云', unit: '套', about: '支持 HR 与高校场景的知识库' },
    'cold-start': {
      label: '知识库冷启动实施服务',
      unit: '',
      about: '专人梳理、搭建、配置机器人知识库，由架构师按人天报价',
    },
    sessions: { label: '所需会话总数', unit: '次', about: '' },
    pack: { label: (sessions: number) => `${inMyriads(sessions)}次充值包`, unit: '个', about: '' },
    years: { label: '购买时长', unit: '年', about: '' },
    start: { label: '合同起始日', unit: '', about: '填写后显示到期日，如 2026-03-05' },
    discount: {
      label: '商务折扣',
      unit: '%',
      about: '按标价的百分之几支付，85 即八五折；价目表未列折扣，由您自行填写',
    },
    tax: { label: '增值税率', unit: '%', about: '把合计视为含税价，按此税率拆分，如 6；税率由您提供' },
  },
  counted: (text: string, unit: string, _count: number) => `${text} ${unit}`,
  industries: { hr: 'HR', university: '高校' },
  sessionPacks: '机器人会话充值包',
  discountRead: (percent: string, off: string) => `按标价的 ${percent}% 支付，即优惠 ${off}%。`,
  discountLooksLikeFolds: (percent: string) => `按中国习惯，这可能是指标价的 ${percent}%。`,
  prices: {
    'block-year': (price: string, block: string) => `${price} / ${block} 人 / 年`,
    'seat-year': (price: string) => `${price} / 席 / 年`,
    'set-year': (price: string) => `${price} / 套 / 年`,
    set: (price: string) => `${price} / 套 · 一次性`,
    pack: (price: string) => `${price} / 个 · 一次性`,
    onRequest: '询价',
    onRequestAsk: '加入询价',
  },
  employees: {
    billed: '计费人数',
    headroom: (headroom: string, block: string) => `（每 ${block} 人一档），本档内还可增加 ${headroom} 人`,
    full: (block: string) => `（每 ${block} 人一档），刚好满档`,
  },
  sessions: {
    included: '随机器人赠送',
    total: '会话合计',
    perRobot: (sessions: string) =>
      `每套机器人赠送 ${sessions} 次，仅一次，不按年重复（价目表未注明，此为本页假设）`,
    byDemandHint: '填写总共需要的会话数，自动搭配最省钱的充值包组合',
    followsDemand: '下面是最省钱的组合，随会话数与机器人数调整；改动任意一项即转为自选。',
    byHand: '充值包为自选。要自动搭配，请填写所需会话总数。',
    enough: '赠送的会话已够用，无需充值包',
    leftOver: '富余会话',
    mixPer10k: '充值包标价折合每万次',
    per10k: (price: string) => `折合每万次 ${price}`,
    advice: (packs: string) => `换成 ${packs}更划算，`,
    saves: (amount: string) => `按标价可省 ${amount}`,
    adds: (sessions: string) => `多 ${sessions} 次`,
    apply: '换成这个组合',
    packCount: (count: string, pack: string) => `${count} 个 ${pack}`,
    and: '，',
    andPack: '和 ',
  },
  summary: {
    title: '费用',
    total: '合计',
    listTotal: '标价合计',
    yourDiscount: (percent: string) => `按标价的 ${percent}% 计算；折扣由您填写，非官方优惠`,
    capitals: '大写',
    perYear: '折合每年',
    perEmployeeMonth: '折合每人每月',
    perEmployeeMonthNote: (people: string, months: string) => `按 ${people} 人、${months} 个月平均`,
    net: '不含税金额',
    taxAmount: (rate: string) => `增值税（${rate}%，您填写的税率）`,
    expiry: '到期日',
    expiryNote: '到期日当天起停止服务',
    clamped: '到期月份没有对应日期，到期日取该月最后一天',
    taxNotStated: '按公开标价；价目表未注明是否含税',
    noRefund: '购买后暂不支持退费；最终价格以签署的订单为准',
    callSales: '以上询价项目未计入合计，请致电',
    discount: '折扣优惠',
    waiting: (count: number) => `还有 ${count} 处需要修正，修正后显示合计`,
    toBreakdown: '费用清单',
  },
  spoken: {
    total: (amount: string) => `合计 ${amount}`,
    waiting: (fields: string) => `合计暂不显示，请先修正：${fields}`,
  },
  notices: {
    region: '提示',
    dismiss: '知道了',
    unknownNames: (names: string) => `链接中含无法识别的参数，已忽略：${names}`,
    unknownMode: (mode: string) => `链接中的业务类型“${mode}”不存在，已显示新购`,
    wrongDisplay: (name: string, text: string) => `链接中的 ${name}=${text} 无法识别，已忽略`,
    wrongRecord: (name: string, text: string) => `链接中的 ${name}=${text} 无法识别，无法与当时的合计比较`,
    cut: (names: string) => `链接中的内容过长，只保留了开头：${names}`,
    notKept: '浏览器不允许保存，关闭页面后填写的内容不会保留',
    languageNotLoaded: '语言加载失败，仍使用当前语言',
    setAside: '上次保存的内容无法读取，已原样备份，本次未采用',
    setAsideNewer: '上次保存的内容来自更新的版本，已原样备份，本次未采用',
    besideLink: '正在查看链接中的配置，其他配置已保留：',
    beside: '其他配置已保留：',
    backToOwn: (total: string) => `返回我的配置（${total}）`,
    backToLink: (total: string) => `查看链接中的配置（${total}）`,
    unpriced: '待修正',
    quotedThen: (then: string, now: string) => `此链接生成时合计 ${then}，现在是 ${now}`,
    quotedUnderOtherBook: (then: string, now: string, book: string) =>
      `此链接按价目 ${book} 合计 ${then}，按现行价目是 ${now}`,
    and: '、',
    andMore: (count: number) => `等 ${count} 个`,
  },
  lazy: {
    loading: '正在加载费用清单…',
    failed: '费用清单没有加载成功，合计不受影响。',
    retry: '重试',
  },
  problems,
};

export type Messages = typeof zhCN;
