import { groupDigits } from './group-digits';

/** 120000 as 12 万: how pack sizes are spoken of. */
const inMyriads = (count: number): string =>
  count % 10_000 === 0 ? `${count / 10_000} 万` : groupDigits(count);

/** What each field is called, counts, and is for. */
export const zhCNFields = {
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
  term: { label: '已购年限', unit: '年', about: '' },
  on: { label: '办理日期', unit: '', about: '' },
  headcount: { label: '现有员工数', unit: '人', about: '选填，用来看档内余量' },
  discount: {
    label: '商务折扣',
    unit: '%',
    about: '按标价的百分之几支付，85 即八五折；价目表未列折扣，由您自行填写',
  },
  tax: { label: '增值税率', unit: '%', about: '把合计视为含税价，按此税率拆分，如 6；税率由您提供' },
};
