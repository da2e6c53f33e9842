import { describe, expect, test } from 'vitest';
import { documentOfLink } from './document-of-link';
import { QUOTE, writtenWorkbook } from './support/written-workbook';
import { ENGLISH } from './workbook-texts';

const PURCHASE =
  '#/new?employees=5200&experts=3&tickets=3&robots=1&knowledge=1&pack-120k=2&industry=hr&robot-pro=1&years=2&start=2024-02-29&discount=85&tax=6';
const NAMED = { name: '总部方案', customer: '深圳某某公司' };
const ADDITION = '#/add?start=2026-01-15&term=3&on=2027-01-15';

const mergedCells = (xml: string) => [...xml.matchAll(/<mergeCell ref="([^"]*)"/g)].map(([, ref]) => ref);

describe('the sheet of a quote', () => {
  test('says above the lines what it is, and that it is an estimate', async () => {
    const { rows, looks } = await writtenWorkbook(documentOfLink(PURCHASE, NAMED));
    expect(rows(QUOTE, 1, 3)).toEqual([
      '1 企业共享服务中心 专业版 报价单',
      '2 按公开标价估算，以签署的订单为准。',
    ]);
    expect(looks(QUOTE, 1, 3)).toEqual(['1 (30 pt) A title', '2 A quiet', '3']);
  });

  test('has its table’s heading below what may be changed', async () => {
    const { rows, looks } = await writtenWorkbook(documentOfLink(PURCHASE, NAMED));
    expect(rows(QUOTE, 17, 19)).toEqual([
      '18 黄底蓝字的数可以修改，金额随之重算。大写、算式、链接和文字说明是生成时的内容，不随之改变。',
      '19 项目 | 单价（元） | 计价方式 | 数量 | 单位 | 计费数量 | 年数 | 标价金额（元） | 金额（元） | 生成时的算式',
    ]);
    expect(looks(QUOTE, 17, 19)).toEqual([
      '17',
      '18 A quiet',
      '19 (28 pt) A heading, B heading of figures, C heading, D heading of figures, E heading, F–I heading of figures, J heading',
    ]);
  });

  test('has two columns for the term of an addition', async () => {
    const { rows, looks } = await writtenWorkbook(documentOfLink(ADDITION), ENGLISH);
    expect(rows(QUOTE, 20, 20)).toEqual([
      '20 Item | Unit price (CNY) | Priced by | Quantity | Unit | Billed | Years | Months | At list price (CNY) | Amount (CNY) | Formula when made',
    ]);
    expect(looks(QUOTE, 20, 20)).toEqual([
      '20 (28 pt) A heading, B heading of figures, C heading, D heading of figures, E heading, F–J heading of figures, K heading',
    ]);
  });

  test('ends with its link in one cell as wide as the table, as high as two lines where it needs them', async () => {
    const { rows, looks, part } = await writtenWorkbook(documentOfLink(PURCHASE, NAMED));
    expect(rows(QUOTE, 39, 99)).toEqual([
      '40 充值包数量不会随会话需求自动调整。',
      '41 购买后暂不支持退费。',
      '42 链接 | 打开链接可复核每个金额并继续修改',
      '43 https://pricing.example/ssc/#/new?employees=5200&experts=3&tickets=3&robots=1&industry=hr&robot-pro=1&knowledge=1&pack-120k=2&years=2&start=2024-02-29&discount=85&tax=6&book=ssc-pro-2022-10-18&quoted=359958.00',
    ]);
    expect(looks(QUOTE, 39, 99)).toEqual([
      '39',
      '40 A quiet',
      '41 A quiet',
      '42 A bold, B quiet',
      '43 (34 pt) A–J link',
    ]);
    expect(mergedCells(part('xl/worksheets/sheet1.xml'))).toEqual(['A43:J43']);
  });

  test('has no word of packs where none is bought; a link of one line is as high as one', async () => {
    const { rows, looks, part } = await writtenWorkbook(documentOfLink(ADDITION));
    expect(rows(QUOTE, 27, 99)).toEqual([
      '28 购买后暂不支持退费。',
      '29 链接 | 打开链接可复核每个金额并继续修改',
      '30 https://pricing.example/ssc/#/add?start=2026-01-15&term=3&on=2027-01-15&book=ssc-pro-2022-10-18&quoted=0.00',
    ]);
    expect(looks(QUOTE, 27, 99)).toEqual(['27', '28 A quiet', '29 A bold, B quiet', '30 (19 pt) A–K link']);
    expect(mergedCells(part('xl/worksheets/sheet1.xml'))).toEqual(['A30:K30']);
  });
});
