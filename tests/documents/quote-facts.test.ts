import { describe, expect, test } from 'vitest';
import { headerFacts, quoteNotes, totalFacts } from '../../src/documents/quote-facts';
import { chineseTexts, englishTexts } from './any-document';
import { fullPurchase, namedAddition, namelessRenewal, smallestPurchase } from './named-documents';

type Facts = ReturnType<typeof headerFacts>;

/** Name, label, exact value, and the text where it is another. */
const rowsOf = (facts: Facts) =>
  facts.map(({ name, label, value, text }) => [name, label, value, ...(text === value ? [] : [text])]);

const numbersOf = (facts: Facts) => facts.filter(({ isNumber }) => isNumber).map(({ name }) => name);

describe('a new purchase', () => {
  test('is named by number, name, customer, days, kind and period', () => {
    expect(rowsOf(headerFacts(fullPurchase(), chineseTexts))).toEqual([
      ['number', '报价编号', 'Q20261124-7KD3M'],
      ['name', '报价名称', '总部方案'],
      ['customer', '客户', '某某公司'],
      ['made-on', '报价日期', '2026-11-24', '2026年11月24日'],
      ['valid-until', '有效期至', '2026-12-24', '2026年12月24日'],
      ['mode', '业务类型', '新购'],
      ['period', '合同期限', '2026年12月1日 – 2028年12月1日'],
    ]);
    expect(rowsOf(headerFacts(fullPurchase(), englishTexts))).toEqual([
      ['number', 'Quote number', 'Q20261124-7KD3M'],
      ['name', 'Quote name', '总部方案'],
      ['customer', 'Customer', '某某公司'],
      ['made-on', 'Date', '2026-11-24', '24 Nov 2026'],
      ['valid-until', 'Valid until', '2026-12-24', '24 Dec 2026'],
      ['mode', 'Kind', 'New purchase'],
      ['period', 'Contract period', '1 Dec 2026 – 1 Dec 2028'],
    ]);
  });

  test('of which only the items are known has no name, customer or period', () => {
    expect(rowsOf(headerFacts(smallestPurchase(), chineseTexts))).toEqual([
      ['number', '报价编号', 'Q20261124-7KD3M'],
      ['made-on', '报价日期', '2026-11-24', '2026年11月24日'],
      ['valid-until', '有效期至', '2026-12-24', '2026年12月24日'],
      ['mode', '业务类型', '新购'],
    ]);
  });

  test('has subtotals, discount, total, VAT, sessions, and the day on which it ends', () => {
    expect(rowsOf(totalFacts(fullPurchase(), chineseTexts))).toEqual([
      ['group:base', '基础服务小计', '344488.00', '¥344,488.00'],
      ['group:value-added', '增值服务小计', '14110.00', '¥14,110.00'],
      ['list-total', '标价合计', '421880.00', '¥421,880.00'],
      ['discount', '商务折扣（按标价的 85%，客户自行填写）', '-63282.00', '-¥63,282.00'],
      ['total', '合计', '358598.00', '¥358,598.00'],
      ['capitals', '大写', '人民币叁拾伍万捌仟伍佰玖拾捌元整'],
      ['tax:net', '不含税金额', '338300.00', '¥338,300.00'],
      ['tax:amount', '增值税（6%，客户自行填写的税率）', '20298.00', '¥20,298.00'],
      ['sessions:included', '随机器人赠送会话（次）', '50000', '50,000'],
      ['sessions:total', '会话合计（次）', '170000', '170,000'],
      ['date:new-expiry', '到期日', '2028-12-01', '2028年12月1日'],
    ]);
    expect(rowsOf(totalFacts(fullPurchase(), englishTexts))).toEqual([
      ['group:base', 'Base services, subtotal', '344488.00', '¥344,488.00'],
      ['group:value-added', 'Value-added services, subtotal', '14110.00', '¥14,110.00'],
      ['list-total', 'List total', '421880.00', '¥421,880.00'],
      ['discount', 'Discount (85% of the list price, the customer’s own figure)', '-63282.00', '-¥63,282.00'],
      ['total', 'Total', '358598.00', '¥358,598.00'],
      ['capitals', 'In Chinese capitals', '人民币叁拾伍万捌仟伍佰玖拾捌元整'],
      ['tax:net', 'Net of VAT', '338300.00', '¥338,300.00'],
      ['tax:amount', 'VAT (6%, the customer’s own rate)', '20298.00', '¥20,298.00'],
      ['sessions:included', 'Robot sessions given with the robots', '50000', '50,000'],
      ['sessions:total', 'Robot sessions in all', '170000', '170,000'],
      ['date:new-expiry', 'Expires', '2028-12-01', '1 Dec 2028'],
    ]);
  });

  test('without discount, VAT or start has no row for them', () => {
    expect(rowsOf(totalFacts(smallestPurchase(), chineseTexts))).toEqual([
      ['group:base', '基础服务小计', '152640.00', '¥152,640.00'],
      ['group:value-added', '增值服务小计', '0.00', '¥0.00'],
      ['total', '合计', '152640.00', '¥152,640.00'],
      ['capitals', '大写', '人民币壹拾伍万贰仟陆佰肆拾元整'],
      ['sessions:included', '随机器人赠送会话（次）', '50000', '50,000'],
      ['sessions:total', '会话合计（次）', '50000', '50,000'],
    ]);
  });

  test('has amounts and counts for numbers, and nothing else', () => {
    expect(numbersOf(headerFacts(fullPurchase(), chineseTexts))).toEqual([]);
    expect(numbersOf(totalFacts(fullPurchase(), chineseTexts))).toEqual([
      'group:base',
      'group:value-added',
      'list-total',
      'discount',
      'total',
      'tax:net',
      'tax:amount',
      'sessions:included',
      'sessions:total',
    ]);
  });

  test('has its assumptions and its industry among the notes', () => {
    expect(quoteNotes(fullPurchase(), chineseTexts)).toEqual([
      '价目表按 1,000 人一档，未注明不满一档如何计费；本页按已开始的档计：5,500 人按 6,000 人计费。',
      '价目表未注明会话赠送几次；本页按每套机器人仅赠送一次 50,000 次计，不按年重复。',
      '价目表未列折扣；按标价的 85% 计算是您填写的假设，逐行四舍五入到分。',
      '价目表未注明是否含税；按您填写的 6% 税率，把合计视为含税价拆分。',
      '2028年12月1日到期，当天起停止服务；如需服务不中断，请在到期前续费。',
      '行业类型 · 高校',
      '购买后暂不支持退费。',
      '按公开标价估算，以签署的订单为准。',
    ]);
    expect(quoteNotes(fullPurchase(), englishTexts)[5]).toBe('Industry · University');
  });

  test('without an industry has no note of one', () => {
    expect(quoteNotes(smallestPurchase(), englishTexts)).toEqual([
      'The list does not say how often sessions are given; we count 50,000 once for each robot set, whatever the term.',
      'The list does not say whether VAT is included; none is added or split unless you enter a rate.',
      'Purchases are not refundable.',
      'An estimate at list prices; the signed order decides.',
    ]);
  });
});

describe('an addition', () => {
  test('has the period of the contract that it goes to', () => {
    expect(rowsOf(headerFacts(namedAddition(), chineseTexts)).slice(-2)).toEqual([
      ['mode', '业务类型', '增购'],
      ['period', '合同期限', '2026年1月15日 – 2028年1月15日'],
    ]);
    expect(rowsOf(headerFacts(namedAddition(), englishTexts)).slice(-2)).toEqual([
      ['mode', 'Kind', 'Addition'],
      ['period', 'Contract period', '15 Jan 2026 – 15 Jan 2028'],
    ]);
  });

  test('says when the contract ends, and when everything is reclaimed', () => {
    expect(rowsOf(totalFacts(namedAddition(), chineseTexts)).slice(-2)).toEqual([
      ['date:expiry', '到期日', '2028-01-15', '2028年1月15日'],
      ['date:reclaim', '资源回收日', '2028-04-15', '2028年4月15日'],
    ]);
    expect(rowsOf(totalFacts(namedAddition(), englishTexts)).slice(-2)).toEqual([
      ['date:expiry', 'Expires', '2028-01-15', '15 Jan 2028'],
      ['date:reclaim', 'Reclaimed', '2028-04-15', '15 Apr 2028'],
    ]);
  });
});

describe('a renewal', () => {
  test('has a period from the old expiry to the new one', () => {
    expect(rowsOf(headerFacts(namelessRenewal(), chineseTexts)).slice(-2)).toEqual([
      ['mode', '业务类型', '续费'],
      ['period', '合同期限', '2026年12月1日 – 2027年12月1日'],
    ]);
    expect(rowsOf(headerFacts(namelessRenewal(), englishTexts)).slice(-2)).toEqual([
      ['mode', 'Kind', 'Renewal'],
      ['period', 'Contract period', '1 Dec 2026 – 1 Dec 2027'],
    ]);
  });

  test('says when the contract will end then', () => {
    expect(rowsOf(totalFacts(namelessRenewal(), englishTexts)).slice(-2)).toEqual([
      ['sessions:total', 'Robot sessions in all', '50000', '50,000'],
      ['date:new-expiry', 'Expires', '2027-12-01', '1 Dec 2027'],
    ]);
  });
});
