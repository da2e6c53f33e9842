import { expect, test } from 'vitest';
import { writePlainText } from '../../src/documents/plain-text';
import { chineseTexts, documentOf, englishTexts, publishedExample } from './any-document';

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
