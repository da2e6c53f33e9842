import { describe, expect, test } from 'vitest';
import { documentOfLink } from './document-of-link';
import { QUOTE, writtenWorkbook } from './support/written-workbook';
import { ENGLISH } from './workbook-texts';

const NUMBER = { number: 'Q20261124-7KD3M' };
const PURCHASE = '#/new?industry=hr&years=2&tax=6&discount=85&start=2024-02-29';
const ADDITION = '#/add?start=2025-05-24&term=2&on=2025-11-24&experts=2';
const RENEWAL = '#/renew?start=2021-06-01&term=1&on=2022-08-01&years=2&tax=6&discount=88.88';

describe('the facts above a quote', () => {
  test('a purchase has those of its buyer, its term, and an expiry that follows the years', async () => {
    const details = { ...NUMBER, name: '总部方案', customer: '深圳某某公司' };
    const { rows, looks } = await writtenWorkbook(documentOfLink(PURCHASE, details));
    expect(rows(QUOTE, 4, 16)).toEqual([
      '4 报价编号 | Q20261124-7KD3M',
      '5 报价名称 | 总部方案',
      '6 客户 | 深圳某某公司',
      '7 报价日期 | 2026-11-24',
      '8 有效期至 | 2026-12-24',
      '9 业务类型 | 新购',
      '10 价目编号 | ssc-pro-2022-10-18',
      '11 行业类型 | HR',
      '12 合同起始日 | 2024-02-29',
      '13 购买时长（年） | 2',
      '14 到期日 | =EDATE($B$12,12*$B$13) → 2026-02-28',
      '15 商务折扣（客户自行填写，100% 即标价） | 0.85',
      '16 增值税率（客户自行填写） | 0.06',
    ]);
    // What may be changed is blue on yellow.
    expect(looks(QUOTE, 4, 16)).toEqual([
      '4 A quiet, B plain',
      '5 A quiet, B plain',
      '6 A quiet, B plain',
      '7 A quiet, B day at the left',
      '8 A quiet, B day at the left',
      '9 A quiet, B plain',
      '10 A quiet, B plain',
      '11 A quiet, B plain',
      '12 A quiet, B day at the left',
      '13 A quiet, B input count at the left',
      '14 A quiet, B day at the left',
      '15 A quiet, B input percentage at the left',
      '16 A quiet, B input percentage at the left',
    ]);
  });

  test('a purchase of which nothing more was said has no name, customer, industry, dates or tax rate', async () => {
    const { rows } = await writtenWorkbook(documentOfLink('#/new?', NUMBER));
    expect(rows(QUOTE, 4, 11)).toEqual([
      '4 报价编号 | Q20261124-7KD3M',
      '5 报价日期 | 2026-11-24',
      '6 有效期至 | 2026-12-24',
      '7 业务类型 | 新购',
      '8 价目编号 | ssc-pro-2022-10-18',
      '9 购买时长（年） | 1',
      '10 商务折扣（客户自行填写，100% 即标价） | 1',
    ]);
  });

  test('an addition has the contract’s dates, and the months left as a formula over both parts', async () => {
    const { rows, looks } = await writtenWorkbook(documentOfLink(ADDITION, NUMBER), ENGLISH);
    expect(rows(QUOTE, 4, 18)).toEqual([
      '4 Quote number | Q20261124-7KD3M',
      '5 Date | 2026-11-24',
      '6 Valid until | 2026-12-24',
      '7 Kind | Addition',
      '8 Price list | ssc-pro-2022-10-18',
      '9 Contract start | 2025-05-24',
      '10 Years bought so far | 2',
      '11 Day of the order | 2025-11-24',
      '12 Expires | 2027-05-24',
      '13 Reclaimed | 2027-08-24',
      '14 Whole years left | 1',
      '15 Odd months left | 6',
      '16 Months left | =12*$B$14+$B$15 → 18',
      '17 Of the list price (customer’s own rate) | 1',
    ]);
    expect(looks(QUOTE, 9, 18)).toEqual([
      '9 A quiet, B day at the left',
      '10 A quiet, B count at the left',
      '11 A quiet, B day at the left',
      '12 A quiet, B day at the left',
      '13 A quiet, B day at the left',
      '14 A quiet, B input count at the left',
      '15 A quiet, B input count at the left',
      '16 A quiet, B count at the left',
      '17 A quiet, B input percentage at the left',
      '18',
    ]);
  });

  test('a renewal counts its expiry from the start of the contract, over all its years', async () => {
    const { rows, looks } = await writtenWorkbook(documentOfLink(RENEWAL, NUMBER));
    expect(rows(QUOTE, 4, 17)).toEqual([
      '4 报价编号 | Q20261124-7KD3M',
      '5 报价日期 | 2026-11-24',
      '6 有效期至 | 2026-12-24',
      '7 业务类型 | 续费',
      '8 价目编号 | ssc-pro-2022-10-18',
      '9 合同起始日 | 2021-06-01',
      '10 已购年限 | 1',
      '11 办理日期 | 2022-08-01',
      '12 原到期日 | 2022-06-01',
      '13 续费时长（年） | 2',
      '14 续费后到期日 | =EDATE($B$9,12*($B$10+$B$13)) → 2024-06-01',
      '15 商务折扣（客户自行填写，100% 即标价） | 0.8888',
      '16 增值税率（客户自行填写） | 0.06',
    ]);
    expect(looks(QUOTE, 9, 17)).toEqual([
      '9 A quiet, B day at the left',
      '10 A quiet, B count at the left',
      '11 A quiet, B day at the left',
      '12 A quiet, B day at the left',
      '13 A quiet, B input count at the left',
      '14 A quiet, B day at the left',
      '15 A quiet, B input percentage at the left',
      '16 A quiet, B input percentage at the left',
      '17',
    ]);
  });
});
