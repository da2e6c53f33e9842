import { beforeAll, describe, expect, test } from 'vitest';
import { documentOfLink } from './document-of-link';
import { type ReadCell, readCells, rowLabelled, workbookBytes, workbookParts } from './workbook-parts';
import { ENGLISH } from './workbook-texts';

type Cells = Map<string, ReadCell>;
const sheetsOf = async (...input: Parameters<typeof workbookBytes>): Promise<Cells[]> => {
  const parts = workbookParts(await workbookBytes(...input));
  return [1, 2, 3].map((sheet) => readCells(parts, sheet));
};

const PURCHASE =
  '#/new?employees=6000&experts=3&tickets=3&robots=1&knowledge=1&years=2&tax=6&start=2024-02-29&robot-pro=1';
const ADDITION = '#/add?start=2021-11-13&term=2&on=2022-05-13&experts=2';

describe('the published purchase as a workbook', () => {
  let quote: Cells;
  let prices: Cells;
  let notes: Cells;
  beforeAll(async () => {
    const details = { number: 'Q20261124-7KD3M', name: '总部方案', customer: '=1+1\u0000公司' };
    [quote = new Map(), prices = new Map(), notes = new Map()] = await sheetsOf(
      documentOfLink(PURCHASE, details),
    );
  });
  const row = (label: string) => rowLabelled(quote, label);
  const beside = (label: string) => quote.get(`B${row(label)}`)?.value;
  const amount = (label: string) => quote.get(`I${row(label)}`);

  test.each([
    ['报价编号', 'Q20261124-7KD3M'],
    ['报价名称', '总部方案'],
    ['客户', '=1+1公司'],
    // Days since 30 December 1899, as programs count them: 2026-11-24 and 30 days later.
    ['报价日期', '46350'],
    ['有效期至', '46380'],
    ['业务类型', '新购'],
    ['价目编号', 'ssc-pro-2022-10-18'],
    ['购买时长（年）', '2'],
    ['商务折扣（客户自行填写，100% 即标价）', '1'],
    ['增值税率（客户自行填写）', '0.06'],
    ['大写（生成时的合计）', '人民币肆拾贰万零贰佰捌拾元整'],
  ])('%s: %s', (label, value) => {
    expect(beside(label)).toBe(value);
  });

  test.each([
    ['员工数', '120000.00'],
    ['专家坐席数', '18000.00'],
    ['工单坐席数', '11280.00'],
    ['企业版机器人', '256000.00'],
    ['基础服务小计', '405280.00'],
    ['行业知识云', '15000.00'],
    ['增值服务小计', '15000.00'],
    ['标价合计', '420280.00'],
    ['折扣优惠', '0.00'],
    ['合计', '420280.00'],
    // 420280 ÷ 1.06 = 396490.566…
    ['不含税金额', '396490.57'],
    ['增值税额（按客户填写的税率）', '23789.43'],
    ['随机器人赠送会话（次）', '50000'],
    ['会话合计（次）', '50000'],
  ])('%s is a formula that has its value, %s', (label, value) => {
    expect(amount(label)?.formula).toBeDefined();
    expect(amount(label)?.value).toBe(value);
  });

  test('its formulas go from the cells of quantity, price, years and discount', () => {
    const employees = row('员工数');
    expect(quote.get(`B${employees}`)).toEqual({ formula: "'价目'!$B$4", value: '10000.00' });
    expect(quote.get(`D${employees}`)).toEqual({ value: '6000' });
    expect(quote.get(`F${employees}`)?.formula).toBe(`ROUNDUP(D${employees}/'价目'!$D$4,0)*'价目'!$D$4`);
    expect(quote.get(`G${employees}`)?.formula).toBe(`$B$${row('购买时长（年）')}`);
    const discount = `$B$${row('商务折扣（客户自行填写，100% 即标价）')}`;
    expect(amount('员工数')?.formula).toBe(
      `ROUND(F${employees}/'价目'!$D$4*B${employees}*G${employees}*${discount},2)`,
    );
    const knowledge = row('行业知识云');
    expect(amount('行业知识云')?.formula).toBe(`ROUND(D${knowledge}*B${knowledge}*${discount},2)`);
    expect(quote.get(`G${knowledge}`)?.value).toBe('一次性');
  });

  test('the expiry steps on the contract’s own calendar: 28 February 2026', () => {
    const expiry = quote.get(`B${row('到期日')}`);
    expect(expiry?.formula).toBe(`EDATE($B$${row('合同起始日')},12*$B$${row('购买时长（年）')})`);
    expect(expiry?.value).toBe('46081');
  });

  test('what has no list price has words for an amount, and no figure', () => {
    expect(amount('机器人专业版')).toEqual({ value: '询价，不在合计内' });
  });

  test('it says that it is an estimate, and has the link with price book and total', () => {
    const texts = [...quote.values()].map(({ value }) => value);
    expect(texts).toContain('按公开标价估算，以签署的订单为准。');
    expect(texts).toContain(
      'https://pricing.example/ssc/#/new?employees=6000&experts=3&tickets=3&robots=1&robot-pro=1&knowledge=1&years=2&start=2024-02-29&tax=6&book=ssc-pro-2022-10-18&quoted=420280.00',
    );
  });

  test('the price list has every price in a cell, and words where there is none', () => {
    const price = (label: string) => prices.get(`B${rowLabelled(prices, label)}`)?.value;
    expect(['员工数', '专家坐席数', '工单坐席数', '企业版机器人', '行业知识云'].map(price)).toEqual([
      '10000',
      '3000',
      '1880',
      '128000',
      '15000',
    ]);
    expect(price('600 万次充值包')).toBe('36000');
    expect(price('知识库冷启动实施服务')).toBe('询价');
    expect(price('不满一年时，每月按年价的几分之一')).toBe('10');
    expect(price('不满一年的部分最多按几年计')).toBe('1');
  });

  test('the assumptions are those of the quote, with the rule of each line', () => {
    const texts = [...notes.values()].map(({ value }) => value);
    expect(texts).toContain('2. 购买后暂不支持退费。');
    expect(texts.some((text) => text.includes('起始日为 2024年2月29日'))).toBe(true);
    expect(texts.some((text) => text.includes('机器人专业版：无公开标价'))).toBe(true);
    expect(notes.get(`B${rowLabelled(notes, '行业知识云')}`)?.value).toBe('一次性付费，不随年限增加');
  });
});

describe('the published addition as a workbook, in English', () => {
  let quote: Cells;
  beforeAll(async () => {
    [quote = new Map()] = await sheetsOf(documentOfLink(ADDITION), ENGLISH);
  });
  const row = (label: string) => rowLabelled(quote, label);

  test('2 × 1 × 3000 + 2 × 6 × 300 = 9600', () => {
    expect(quote.get(`J${row('Expert seats')}`)?.value).toBe('9600.00');
    expect(quote.get(`J${row('Total')}`)?.value).toBe('9600.00');
    expect(quote.get(`K${row('Expert seats')}`)?.value).toBe('2×1×3000 + 2×6×300');
    expect(quote.get(`B${row('Months left')}`)?.value).toBe('18');
  });

  test('the cap stands in the formula though it does not bite', () => {
    const at = row('Expert seats');
    const [divisor, cap] = ["'Price list'!$B$17", "'Price list'!$B$18"];
    expect(quote.get(`I${at}`)?.formula).toBe(
      `ROUND(D${at}*G${at}*B${at}+D${at}*MIN(H${at}*B${at}/${divisor},${cap}*B${at}),2)`,
    );
  });

  test('nothing that was not asked for: no VAT, no name, no customer', () => {
    const labels = [...quote].filter(([at]) => at.startsWith('A')).map(([, { value }]) => value);
    expect(labels.filter((label) => /VAT|Customer|Quote name/.test(label))).toEqual([]);
  });
});

test('an addition of nothing comes to 0', async () => {
  const [quote = new Map()] = await sheetsOf(documentOfLink('#/add?start=2026-01-15&term=3&on=2027-01-15'));
  expect(quote.get(`J${rowLabelled(quote, '合计')}`)).toEqual({ formula: '0', value: '0.00' });
});
