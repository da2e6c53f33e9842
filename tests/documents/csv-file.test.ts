import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { writeCsv } from '../../src/documents/csv-file';
import { chineseTexts, documentOf, englishTexts, publishedExample } from './any-document';
import { fullPurchase, namelessRenewal } from './named-documents';

/** The cells as another program reads them, the byte order mark taken off by it. */
const cellsOf = (csv: string): string[][] =>
  parse(csv, { bom: true, relax_column_count: true, skip_empty_lines: true });

const rowsNamed = (csv: string, name: string) => cellsOf(csv).filter(([first]) => first === name);

describe('the published example as CSV', () => {
  const written = () => writeCsv(publishedExample(), chineseTexts);

  test('begins with a byte order mark, and ends every line with CR LF', () => {
    const csv = written();
    expect(csv.startsWith('\ufeffquotation,报价单,企业共享服务中心 专业版\r\n')).toBe(true);
    expect(csv.endsWith('\r\n')).toBe(true);
    expect(csv.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  test('has a row for each line, with its formula and its amount as a plain number', () => {
    const csv = written();
    expect(rowsNamed(csv, 'employees')).toEqual([
      [
        'employees',
        '员工数',
        '¥10,000 / 1,000 人 / 年',
        '6,000 人',
        '2 年',
        '6000/1000×10000×2',
        '120000.00',
      ],
    ]);
    expect(rowsNamed(csv, 'knowledge')).toEqual([
      ['knowledge', '行业知识云', '¥15,000 / 套 · 一次性', '1 套', '一次性', '15000', '15000.00'],
    ]);
    expect(rowsNamed(csv, 'total')).toEqual([['total', '合计', '', '', '', '', '420280.00']]);
    expect(rowsNamed(csv, 'capitals')[0]?.at(-1)).toMatch(/^人民币肆拾贰万零?贰佰捌拾元整$/);
  });

  test('ends with the link that carries the price list and the total', () => {
    expect(cellsOf(written()).at(-1)?.at(-1)).toBe(
      'https://example.com/pricing/#/new?employees=6000&experts=3&tickets=3&robots=1&knowledge=1&years=2&book=ssc-pro-2022-10-18&quoted=420280.00',
    );
  });
});

describe('a whole document as CSV', () => {
  test('of a purchase with all that a quote can have', () => {
    expect(writeCsv(fullPurchase(), chineseTexts).split('\r\n')).toEqual([
      '\ufeffquotation,报价单,企业共享服务中心 专业版',
      'number,报价编号,Q20261124-7KD3M',
      'name,报价名称,总部方案',
      'customer,客户,某某公司',
      'made-on,报价日期,2026-11-24',
      'valid-until,有效期至,2026-12-24',
      'mode,业务类型,新购',
      'period,合同期限,2026年12月1日 – 2028年12月1日',
      '',
      '字段名,项目,单价,数量,时长,算式,金额（元）',
      'employees,员工数,"¥10,000 / 1,000 人 / 年","5,500 人 · 按 6,000 人计费",2 年,6000/1000×10000×2×85%,102000.00',
      'experts,专家坐席数,"¥3,000 / 席 / 年",3 席,2 年,3×3000×2×85%,15300.00',
      'tickets,工单坐席数,"¥1,880 / 席 / 年",3 席,2 年,3×1880×2×85%,9588.00',
      'robots,企业版机器人,"¥128,000 / 套 / 年",1 套,2 年,128000×2×85%,217600.00',
      'knowledge,行业知识云,"¥15,000 / 套 · 一次性",1 套,一次性,15000×85%,12750.00',
      'pack-120k,12 万次充值包,"¥1,600 / 个 · 一次性",1 个,一次性,1600×85%,1360.00',
      'robot-pro,机器人专业版,询价,—,—,—,询价，不在合计内',
      'cold-start,知识库冷启动实施服务,询价,—,—,—,询价，不在合计内',
      'group:base,基础服务小计,,,,,344488.00',
      'group:value-added,增值服务小计,,,,,14110.00',
      'list-total,标价合计,,,,,421880.00',
      'discount,商务折扣（按标价的 85%，客户自行填写）,,,,,-63282.00',
      'total,合计,,,,,358598.00',
      'capitals,大写,,,,,人民币叁拾伍万捌仟伍佰玖拾捌元整',
      'tax:net,不含税金额,,,,,338300.00',
      'tax:amount,增值税（6%，客户自行填写的税率）,,,,,20298.00',
      'sessions:included,随机器人赠送会话（次）,,,,,50000',
      'sessions:total,会话合计（次）,,,,,170000',
      'date:new-expiry,到期日,,,,,2028-12-01',
      '',
      'note,"价目表按 1,000 人一档，未注明不满一档如何计费；本页按已开始的档计：5,500 人按 6,000 人计费。"',
      'note,"价目表未注明会话赠送几次；本页按每套机器人仅赠送一次 50,000 次计，不按年重复。"',
      'note,价目表未列折扣；按标价的 85% 计算是您填写的假设，逐行四舍五入到分。',
      'note,价目表未注明是否含税；按您填写的 6% 税率，把合计视为含税价拆分。',
      'note,2028年12月1日到期，当天起停止服务；如需服务不中断，请在到期前续费。',
      'note,行业类型 · 高校',
      'note,购买后暂不支持退费。',
      'note,按公开标价估算，以签署的订单为准。',
      'book,价目编号,ssc-pro-2022-10-18',
      'link,打开链接可复核每个金额并继续修改,https://example.com/pricing/#/new?employees=5500&experts=3&tickets=3&robots=1&industry=university&robot-pro=1&cold-start=1&knowledge=1&pack-120k=1&years=2&start=2026-12-01&discount=85&tax=6&book=ssc-pro-2022-10-18&quoted=358598.00',
      '',
    ]);
  });

  test('of a renewal without a name, in English', () => {
    expect(writeCsv(namelessRenewal(), englishTexts).split('\r\n')).toEqual([
      '\ufeffquotation,Quotation,"Enterprise Shared Service Centre, Professional"',
      'number,Quote number,Q20261124-7KD3M',
      'made-on,Date,2026-11-24',
      'valid-until,Valid until,2026-12-24',
      'mode,Kind,Renewal',
      'period,Contract period,1 Dec 2026 – 1 Dec 2027',
      '',
      'Field,Item,Unit price,Quantity,Term,Formula,Amount (CNY)',
      'employees,Employees,"¥10,000 / 1,000 people / year","6,000 people",1 year,6000/1000×10000,60000.00',
      'experts,Expert seats,"¥3,000 / seat / year",3 seats,1 year,3×3000,9000.00',
      'tickets,Ticket seats,"¥1,880 / seat / year",3 seats,1 year,3×1880,5640.00',
      'robots,Enterprise robot,"¥128,000 / set / year",1 set,1 year,128000,128000.00',
      'group:base,"Base services, subtotal",,,,,202640.00',
      'group:value-added,"Value-added services, subtotal",,,,,0.00',
      'total,Total,,,,,202640.00',
      'capitals,In Chinese capitals,,,,,人民币贰拾万贰仟陆佰肆拾元整',
      'sessions:included,Robot sessions given with the robots,,,,,50000',
      'sessions:total,Robot sessions in all,,,,,50000',
      'date:new-expiry,Expires,,,,,2027-12-01',
      '',
      'note,"The new term counts from the old expiry, 1 Dec 2026, to 1 Dec 2027, whenever it is paid."',
      'note,The guide has no renewal prices; the list of 2022-10-18 applies.',
      'note,"Everything is reclaimed on 1 Mar 2027, 3 months after expiry, on the month’s last day where it has no such day; the day before is the last to renew on, and nothing can be recovered after it."',
      'note,"The list does not say how often sessions are given; we count 50,000 once for each robot set, whatever the term."',
      'note,The list does not say whether VAT is included; none is added or split unless you enter a rate.',
      'note,"Expires on 1 Dec 2027, the first day without service; renew before it to go on."',
      'note,Purchases are not refundable.',
      'note,An estimate at list prices; the signed order decides.',
      'book,Price list,ssc-pro-2022-10-18',
      'link,Open the link to check every amount and go on from it,https://example.com/pricing/#/renew?start=2024-12-01&term=2&on=2026-11-24&employees=6000&experts=3&tickets=3&robots=1&years=1&book=ssc-pro-2022-10-18&quoted=202640.00',
      '',
    ]);
  });
});

test('a discount is a negative number and stays one; what has no price says so', () => {
  const csv = writeCsv(documentOf('new', { discount: '85', tax: '6', 'robot-pro': '1' }), chineseTexts);
  expect(csv).toMatch(/^discount,[^\r]*,-22896\.00\r$/m);
  expect(rowsNamed(csv, 'robot-pro')[0]?.at(-1)).toBe('询价，不在合计内');
  expect(rowsNamed(csv, 'tax:net')[0]?.at(-1)).toBe('122400.00');
  expect(rowsNamed(csv, 'tax:amount')[0]?.at(-1)).toBe('7344.00');
});

test.each([
  ['=1+1', "'=1+1"],
  ['+86 138', "'+86 138"],
  ['-1', "'-1"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['\t=1', "'\t=1"],
  ['\r=1', "'\r=1"],
  ['\n=1', "'\n=1"],
  ['＝1', "'＝1"],
  ['＋1', "'＋1"],
  ['－1', "'－1"],
  ['＠SUM(A1)', "'＠SUM(A1)"],
  ['a "quoted", name', 'a "quoted", name'],
  ['two\r\nlines', 'two\r\nlines'],
  ["'", "'"],
])('the name %j stands in its cell as %j: no spreadsheet runs it', (name, cell) => {
  const csv = writeCsv(publishedExample({ name, customer: name }), chineseTexts);
  expect(rowsNamed(csv, 'name')).toEqual([['name', '报价名称', cell]]);
  expect(rowsNamed(csv, 'customer')).toEqual([['customer', '客户', cell]]);
});

test('is in English where the page is', () => {
  const csv = writeCsv(publishedExample(), englishTexts);
  expect(rowsNamed(csv, 'total')).toEqual([['total', 'Total', '', '', '', '', '420280.00']]);
  expect(csv.replace(/^.*capitals.*$/m, '')).not.toMatch(/\p{Script=Han}/u);
});
