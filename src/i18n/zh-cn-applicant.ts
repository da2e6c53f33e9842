import type { ApplicantField } from '../entry/applicant/read-applicant';
import type { ApplicantProblemPatterns } from './applicant-problem-patterns';
import { groupDigits } from './group-digits';

export const zhCNApplicantProblems: ApplicantProblemPatterns = {
  missing: (field) => `请填写“${field}”。`,
  'too-long': (field, { maximum, length }) =>
    `${field}应为 ${maximum} 个字符或以内，现在是 ${groupDigits(length)} 个。`,
  'code-characters': (field, { characters }) =>
    `${field}应只含数字和大写字母（不用 I、O、S、V、Z），现在有：${characters}`,
  'code-length': (field, { length }) => `${field}应为 18 位，现在是 ${length} 位。`,
  'code-check': (field, { text, check, expected }) =>
    `${field}“${text}”的校验位不符：按前 17 位，末位应为 ${expected}，现在是 ${check}。请核对每一位。`,
  'mobile-characters': (field, { text }) =>
    `${field}应为 13800138000 或 +852 51234567 这样的号码，“${text}”无法识别。`,
  'mobile-length': (field, { digits }) =>
    `${field}应为 11 位，现在是 ${digits} 位。境外号码请以 + 和国家或地区代码开头。`,
  'mobile-prefix': (field, { text }) => `${field}应以 13 至 19 开头，现在是 ${text}。`,
  'mobile-country': (field, { text }) => `${field}的国家或地区代码不以 0 开头，现在是 ${text}。`,
  'mobile-abroad-length': (field, { text, digits }) =>
    `${field}在 + 之后应为 7 至 15 位数字，“${text}”有 ${digits} 位。`,
  'email-at': (field, { text, signs }) =>
    `${field}应有一个 @，如 name@example.com；“${text}”有 ${signs} 个。`,
  'email-space': (field, { text }) => `${field}中不应有空格，现在是“${text}”。`,
  'email-name': (field, { text }) => `${field}在 @ 之前应为字母、数字和 . _ - 等符号，“${text}”无法识别。`,
  'email-domain': (field, { domain }) => `${field}在 @ 之后应为 example.com 这样的域名，现在是“${domain}”。`,
};

/** What each field of the applicant is called and for. */
export const zhCNApplicantFields: Readonly<
  Record<ApplicantField, { readonly label: string; readonly about: string }>
> = {
  company: { label: '公司名称', about: '与营业执照一致' },
  creditCode: { label: '统一社会信用代码', about: '18 位，末位是校验位' },
  contactName: { label: '联系人', about: '接洽此次购买的人' },
  mobile: { label: '手机号', about: '审核结果以短信通知；境外号码以 + 和国家或地区代码开头' },
  email: { label: '电子邮箱', about: '审核结果同时发送到此邮箱' },
  wecomName: { label: '企业微信名称', about: '企业在企业微信中的名称' },
  industry: { label: '公司行业类型', about: '如制造、零售、高校' },
  remarks: { label: '备注', about: '希望销售提前知道的事，500 字以内' },
};
