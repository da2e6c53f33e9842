import { groupDigits } from './group-digits';
import type { ProblemPatterns } from './problem-patterns';

export const zhCNProblems: ProblemPatterns = {
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
  'before-start': (field, { day, start }) => `${field}应在合同起始日 ${start} 当天或之后，现在是 ${day}。`,
  'not-before-expiry': (field, { day, expiry, reclaimed }) =>
    `${field}应早于合同到期日 ${expiry}，现在是 ${day}。${reclaimed === undefined ? '到期后不能增购，请续费。' : `资源已在 ${reclaimed} 回收，只能新购。`}`,
  'not-before-reclaim': (field, { day, reclaim }) =>
    `${field}应早于资源回收日 ${reclaim}，现在是 ${day}。回收后数据无法恢复，不能续费，只能新购。`,
};
