import { expect, test } from 'vitest';
import { writePlainText } from '../../src/documents/plain-text';
import { chineseTexts, documentOf, englishTexts, publishedExample } from './any-document';
import { fullPurchase, namedAddition, namelessRenewal } from './named-documents';

const LINK =
  'https://example.com/pricing/#/new?employees=6000&experts=3&tickets=3&robots=1&knowledge=1&years=2&book=ssc-pro-2022-10-18&quoted=420280.00';

test('the published example for a chat', () => {
  const text = writePlainText(publishedExample({ number: 'Q20261124-7KD3M' }), chineseTexts);
  expect(text.split('\n').map((line) => line.replace(/(?<=肆拾贰万)零/, ''))).toEqual([
    '报价单 Q20261124-7KD3M',
    '企业共享服务中心 专业版 · 新购',
    '',
    '· 员工数 6,000 人 × 2 年 ¥120,000.00',
    '· 专家坐席数 3 席 × 2 年 ¥18,000.00',
    '· 工单坐席数 3 席 × 2 年 ¥11,280.00',
    '· 企业版机器人 1 套 × 2 年 ¥256,000.00',
    '· 行业知识云 1 套 × 一次性 ¥15,000.00',
    '',
    '合计 ¥420,280.00',
    '大写 人民币肆拾贰万贰佰捌拾元整',
    '有效期至 2026年12月24日',
    '按公开标价估算，以签署的订单为准。',
    LINK,
  ]);
});

test('names stay in one line each, and rows without a price say so', () => {
  const document = documentOf('new', { 'cold-start': '1' }, { name: '方案\n一', customer: '某\t公司' });
  const lines = writePlainText(document, chineseTexts).split('\n');
  expect(lines.slice(2, 4)).toEqual(['方案 一', '某 公司']);
  expect(lines).toContain('· 知识库冷启动实施服务 询价，不在合计内');
});

test('discount and VAT are said as the buyer’s own figures', () => {
  const text = writePlainText(documentOf('new', { discount: '85', tax: '6' }), chineseTexts);
  expect(text).toContain('标价合计 ¥152,640.00');
  expect(text).toContain('商务折扣（按标价的 85%，客户自行填写） -¥22,896.00');
  expect(text).toContain('增值税（6%，客户自行填写的税率） ¥7,344.00');
});

test('is in English where the page is', () => {
  const text = writePlainText(publishedExample(), englishTexts);
  expect(text).toContain('Total ¥420,280.00');
  expect(text.replace(/^In Chinese capitals.*$/m, '')).not.toMatch(/\p{Script=Han}/u);
});

test('a purchase with all that a quote can have', () => {
  expect(writePlainText(fullPurchase(), chineseTexts).split('\n')).toEqual([
    '报价单 Q20261124-7KD3M',
    '企业共享服务中心 专业版 · 新购',
    '总部方案',
    '某某公司',
    '合同期限 2026年12月1日 – 2028年12月1日',
    '',
    '· 员工数 5,500 人 · 按 6,000 人计费 × 2 年 ¥102,000.00',
    '· 专家坐席数 3 席 × 2 年 ¥15,300.00',
    '· 工单坐席数 3 席 × 2 年 ¥9,588.00',
    '· 企业版机器人 1 套 × 2 年 ¥217,600.00',
    '· 行业知识云 1 套 × 一次性 ¥12,750.00',
    '· 12 万次充值包 1 个 × 一次性 ¥1,360.00',
    '· 机器人专业版 询价，不在合计内',
    '· 知识库冷启动实施服务 询价，不在合计内',
    '',
    '标价合计 ¥421,880.00',
    '商务折扣（按标价的 85%，客户自行填写） -¥63,282.00',
    '合计 ¥358,598.00',
    '大写 人民币叁拾伍万捌仟伍佰玖拾捌元整',
    '不含税金额 ¥338,300.00',
    '增值税（6%，客户自行填写的税率） ¥20,298.00',
    '到期日 2028年12月1日',
    '有效期至 2026年12月24日',
    '按公开标价估算，以签署的订单为准。',
    'https://example.com/pricing/#/new?employees=5500&experts=3&tickets=3&robots=1&industry=university&robot-pro=1&cold-start=1&knowledge=1&pack-120k=1&years=2&start=2026-12-01&discount=85&tax=6&book=ssc-pro-2022-10-18&quoted=358598.00',
  ]);
});

test('an addition has the period of its contract', () => {
  expect(writePlainText(namedAddition(), chineseTexts).split('\n')).toEqual([
    '报价单 Q20261124-7KD3M',
    '企业共享服务中心 专业版 · 增购',
    '总部方案',
    '某某公司',
    '合同期限 2026年1月15日 – 2028年1月15日',
    '',
    '· 员工数 1,000 人 × 1 年 + 2 个月 ¥12,000.00',
    '· 专家坐席数 2 席 × 1 年 + 2 个月 ¥7,200.00',
    '',
    '合计 ¥19,200.00',
    '大写 人民币壹万玖仟贰佰元整',
    '有效期至 2026年12月24日',
    '按公开标价估算，以签署的订单为准。',
    'https://example.com/pricing/#/add?start=2026-01-15&term=2&on=2026-11-24&employees=1000&experts=2&book=ssc-pro-2022-10-18&quoted=19200.00',
  ]);
});

test('a renewal has the period from the old expiry on, and says when it ends', () => {
  expect(writePlainText(namelessRenewal(), englishTexts).split('\n')).toEqual([
    'Quotation Q20261124-7KD3M',
    'Enterprise Shared Service Centre, Professional · Renewal',
    'Contract period 1 Dec 2026 – 1 Dec 2027',
    '',
    '· Employees 6,000 people × 1 year ¥60,000.00',
    '· Expert seats 3 seats × 1 year ¥9,000.00',
    '· Ticket seats 3 seats × 1 year ¥5,640.00',
    '· Enterprise robot 1 set × 1 year ¥128,000.00',
    '',
    'Total ¥202,640.00',
    'In Chinese capitals 人民币贰拾万贰仟陆佰肆拾元整',
    'Expires 1 Dec 2027',
    'Valid until 24 Dec 2026',
    'An estimate at list prices; the signed order decides.',
    'https://example.com/pricing/#/renew?start=2024-12-01&term=2&on=2026-11-24&employees=6000&experts=3&tickets=3&robots=1&years=1&book=ssc-pro-2022-10-18&quoted=202640.00',
  ]);
});

test('blanks and breaks in a name become one space, those around it none', () => {
  const document = publishedExample({ name: ' 方案 \r\n\t 一\n', customer: '某公司\u3000' });
  expect(writePlainText(document, chineseTexts).split('\n').slice(2, 5)).toEqual(['方案 一', '某公司', '']);
});
