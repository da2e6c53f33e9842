import { describe, expect, test } from 'vitest';
import { writeTable } from '../../src/documents/html-table';
import { chineseTexts, documentOf, publishedExample } from './any-document';
import { fullPurchase } from './named-documents';

/** What a cell of each kind looks like, in Excel's own words too: head, text, amount, count. */
const BOX = 'border:1px solid #999;padding:4px 8px;vertical-align:top';
const STYLES = {
  HEAD: `style="${BOX};mso-number-format:'\\@';text-align:left"`,
  TEXT: `style="${BOX};mso-number-format:'\\@'"`,
  AMOUNT: `style="${BOX};text-align:right;mso-number-format:'0.00'"`,
  COUNT: `style="${BOX};text-align:right;mso-number-format:'0'"`,
};

/** The table's rows, each cell's style by its name. */
const rowsOf = (html: string) =>
  Object.entries(STYLES)
    .reduce((text, [name, style]) => text.replaceAll(style, name), html)
    .split(/(?=<tr>)/);

describe('the published example as a table', () => {
  const written = () => writeTable(publishedExample(), chineseTexts);
  const rowsIn = (html: string) => html.match(/<tr>.*?<\/tr>/g) ?? [];
  const cells = (row = '') => [...row.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/g)].map(([, content]) => content);

  test('is one table, every row as wide as the others', () => {
    const { html, text } = written();
    expect(html.match(/<table/g)).toHaveLength(1);
    for (const row of rowsIn(html)) {
      const width = [...row.matchAll(/<t[hd](?: colspan="(\d)")?/g)].reduce(
        (total, [, span]) => total + Number(span ?? 1),
        0,
      );
      expect(width, row).toBe(6);
    }
    for (const row of text.split('\r\n')) expect(row.split('\t'), row).toHaveLength(6);
  });

  test('has amounts as plain numbers, for a spreadsheet to add up', () => {
    const { html, text } = written();
    expect(rowsIn(html).map(cells)).toContainEqual([
      '员工数',
      '¥10,000 / 1,000 人 / 年',
      '6,000 人',
      '2 年',
      '6000/1000×10000×2',
      '120000.00',
    ]);
    expect(text).toContain('员工数\t¥10,000 / 1,000 人 / 年\t6,000 人\t2 年\t6000/1000×10000×2\t120000.00');
    expect(text).toContain('合计\t\t\t\t\t420280.00');
  });

  test('links to the quote', () => {
    expect(written().html).toContain(
      '<a href="https://example.com/pricing/#/new?employees=6000&amp;experts=3&amp;tickets=3&amp;robots=1&amp;knowledge=1&amp;years=2&amp;book=ssc-pro-2022-10-18&amp;quoted=420280.00">',
    );
  });
});

describe('a purchase with all that a quote can have', () => {
  test('is a table for Excel, cell by cell', () => {
    expect(rowsOf(writeTable(fullPurchase(), chineseTexts).html)).toEqual([
      '<meta charset="utf-8"><table style="border-collapse:collapse">',
      '<tr><th colspan="6" HEAD>报价单 · 企业共享服务中心 专业版</th></tr>',
      '<tr><th HEAD>报价编号</th><td colspan="5" TEXT>Q20261124-7KD3M</td></tr>',
      '<tr><th HEAD>报价名称</th><td colspan="5" TEXT>总部方案</td></tr>',
      '<tr><th HEAD>客户</th><td colspan="5" TEXT>某某公司</td></tr>',
      '<tr><th HEAD>报价日期</th><td colspan="5" TEXT>2026年11月24日</td></tr>',
      '<tr><th HEAD>有效期至</th><td colspan="5" TEXT>2026年12月24日</td></tr>',
      '<tr><th HEAD>业务类型</th><td colspan="5" TEXT>新购</td></tr>',
      '<tr><th HEAD>合同期限</th><td colspan="5" TEXT>2026年12月1日 – 2028年12月1日</td></tr>',
      '<tr><th HEAD>项目</th><th HEAD>单价</th><th HEAD>数量</th><th HEAD>时长</th><th HEAD>算式</th><th HEAD>金额（元）</th></tr>',
      '<tr><td TEXT>员工数</td><td TEXT>¥10,000 / 1,000 人 / 年</td><td TEXT>5,500 人 · 按 6,000 人计费</td><td TEXT>2 年</td><td TEXT>6000/1000×10000×2×85%</td><td AMOUNT>102000.00</td></tr>',
      '<tr><td TEXT>专家坐席数</td><td TEXT>¥3,000 / 席 / 年</td><td TEXT>3 席</td><td TEXT>2 年</td><td TEXT>3×3000×2×85%</td><td AMOUNT>15300.00</td></tr>',
      '<tr><td TEXT>工单坐席数</td><td TEXT>¥1,880 / 席 / 年</td><td TEXT>3 席</td><td TEXT>2 年</td><td TEXT>3×1880×2×85%</td><td AMOUNT>9588.00</td></tr>',
      '<tr><td TEXT>企业版机器人</td><td TEXT>¥128,000 / 套 / 年</td><td TEXT>1 套</td><td TEXT>2 年</td><td TEXT>128000×2×85%</td><td AMOUNT>217600.00</td></tr>',
      '<tr><td TEXT>行业知识云</td><td TEXT>¥15,000 / 套 · 一次性</td><td TEXT>1 套</td><td TEXT>一次性</td><td TEXT>15000×85%</td><td AMOUNT>12750.00</td></tr>',
      '<tr><td TEXT>12 万次充值包</td><td TEXT>¥1,600 / 个 · 一次性</td><td TEXT>1 个</td><td TEXT>一次性</td><td TEXT>1600×85%</td><td AMOUNT>1360.00</td></tr>',
      '<tr><td TEXT>机器人专业版</td><td TEXT>询价</td><td TEXT>—</td><td TEXT>—</td><td TEXT>—</td><td TEXT>询价，不在合计内</td></tr>',
      '<tr><td TEXT>知识库冷启动实施服务</td><td TEXT>询价</td><td TEXT>—</td><td TEXT>—</td><td TEXT>—</td><td TEXT>询价，不在合计内</td></tr>',
      '<tr><th colspan="5" HEAD>基础服务小计</th><td AMOUNT>344488.00</td></tr>',
      '<tr><th colspan="5" HEAD>增值服务小计</th><td AMOUNT>14110.00</td></tr>',
      '<tr><th colspan="5" HEAD>标价合计</th><td AMOUNT>421880.00</td></tr>',
      '<tr><th colspan="5" HEAD>商务折扣（按标价的 85%，客户自行填写）</th><td AMOUNT>-63282.00</td></tr>',
      '<tr><th colspan="5" HEAD>合计</th><td AMOUNT>358598.00</td></tr>',
      '<tr><th colspan="5" HEAD>大写</th><td TEXT>人民币叁拾伍万捌仟伍佰玖拾捌元整</td></tr>',
      '<tr><th colspan="5" HEAD>不含税金额</th><td AMOUNT>338300.00</td></tr>',
      '<tr><th colspan="5" HEAD>增值税（6%，客户自行填写的税率）</th><td AMOUNT>20298.00</td></tr>',
      '<tr><th colspan="5" HEAD>随机器人赠送会话（次）</th><td COUNT>50000</td></tr>',
      '<tr><th colspan="5" HEAD>会话合计（次）</th><td COUNT>170000</td></tr>',
      '<tr><th colspan="5" HEAD>到期日</th><td TEXT>2028-12-01</td></tr>',
      '<tr><td colspan="6" TEXT>价目表按 1,000 人一档，未注明不满一档如何计费；本页按已开始的档计：5,500 人按 6,000 人计费。</td></tr>',
      '<tr><td colspan="6" TEXT>价目表未注明会话赠送几次；本页按每套机器人仅赠送一次 50,000 次计，不按年重复。</td></tr>',
      '<tr><td colspan="6" TEXT>价目表未列折扣；按标价的 85% 计算是您填写的假设，逐行四舍五入到分。</td></tr>',
      '<tr><td colspan="6" TEXT>价目表未注明是否含税；按您填写的 6% 税率，把合计视为含税价拆分。</td></tr>',
      '<tr><td colspan="6" TEXT>2028年12月1日到期，当天起停止服务；如需服务不中断，请在到期前续费。</td></tr>',
      '<tr><td colspan="6" TEXT>行业类型 · 高校</td></tr>',
      '<tr><td colspan="6" TEXT>购买后暂不支持退费。</td></tr>',
      '<tr><td colspan="6" TEXT>按公开标价估算，以签署的订单为准。</td></tr>',
      '<tr><th HEAD>链接</th><td colspan="5" TEXT><a href="https://example.com/pricing/#/new?employees=5500&amp;experts=3&amp;tickets=3&amp;robots=1&amp;industry=university&amp;robot-pro=1&amp;cold-start=1&amp;knowledge=1&amp;pack-120k=1&amp;years=2&amp;start=2026-12-01&amp;discount=85&amp;tax=6&amp;book=ssc-pro-2022-10-18&amp;quoted=358598.00">https://example.com/pricing/#/new?employees=5500&amp;experts=3&amp;tickets=3&amp;robots=1&amp;industry=university&amp;robot-pro=1&amp;cold-start=1&amp;knowledge=1&amp;pack-120k=1&amp;years=2&amp;start=2026-12-01&amp;discount=85&amp;tax=6&amp;book=ssc-pro-2022-10-18&amp;quoted=358598.00</a></td></tr></table>',
    ]);
  });

  test('is lines of cells between tabs for what knows no tables', () => {
    expect(writeTable(fullPurchase(), chineseTexts).text.split('\r\n')).toEqual([
      '报价单 · 企业共享服务中心 专业版\t\t\t\t\t',
      '报价编号\tQ20261124-7KD3M\t\t\t\t',
      '报价名称\t总部方案\t\t\t\t',
      '客户\t某某公司\t\t\t\t',
      '报价日期\t2026年11月24日\t\t\t\t',
      '有效期至\t2026年12月24日\t\t\t\t',
      '业务类型\t新购\t\t\t\t',
      '合同期限\t2026年12月1日 – 2028年12月1日\t\t\t\t',
      '项目\t单价\t数量\t时长\t算式\t金额（元）',
      '员工数\t¥10,000 / 1,000 人 / 年\t5,500 人 · 按 6,000 人计费\t2 年\t6000/1000×10000×2×85%\t102000.00',
      '专家坐席数\t¥3,000 / 席 / 年\t3 席\t2 年\t3×3000×2×85%\t15300.00',
      '工单坐席数\t¥1,880 / 席 / 年\t3 席\t2 年\t3×1880×2×85%\t9588.00',
      '企业版机器人\t¥128,000 / 套 / 年\t1 套\t2 年\t128000×2×85%\t217600.00',
      '行业知识云\t¥15,000 / 套 · 一次性\t1 套\t一次性\t15000×85%\t12750.00',
      '12 万次充值包\t¥1,600 / 个 · 一次性\t1 个\t一次性\t1600×85%\t1360.00',
      '机器人专业版\t询价\t—\t—\t—\t询价，不在合计内',
      '知识库冷启动实施服务\t询价\t—\t—\t—\t询价，不在合计内',
      '基础服务小计\t\t\t\t\t344488.00',
      '增值服务小计\t\t\t\t\t14110.00',
      '标价合计\t\t\t\t\t421880.00',
      '商务折扣（按标价的 85%，客户自行填写）\t\t\t\t\t-63282.00',
      '合计\t\t\t\t\t358598.00',
      '大写\t\t\t\t\t人民币叁拾伍万捌仟伍佰玖拾捌元整',
      '不含税金额\t\t\t\t\t338300.00',
      '增值税（6%，客户自行填写的税率）\t\t\t\t\t20298.00',
      '随机器人赠送会话（次）\t\t\t\t\t50000',
      '会话合计（次）\t\t\t\t\t170000',
      '到期日\t\t\t\t\t2028-12-01',
      '价目表按 1,000 人一档，未注明不满一档如何计费；本页按已开始的档计：5,500 人按 6,000 人计费。\t\t\t\t\t',
      '价目表未注明会话赠送几次；本页按每套机器人仅赠送一次 50,000 次计，不按年重复。\t\t\t\t\t',
      '价目表未列折扣；按标价的 85% 计算是您填写的假设，逐行四舍五入到分。\t\t\t\t\t',
      '价目表未注明是否含税；按您填写的 6% 税率，把合计视为含税价拆分。\t\t\t\t\t',
      '2028年12月1日到期，当天起停止服务；如需服务不中断，请在到期前续费。\t\t\t\t\t',
      '行业类型 · 高校\t\t\t\t\t',
      '购买后暂不支持退费。\t\t\t\t\t',
      '按公开标价估算，以签署的订单为准。\t\t\t\t\t',
      '链接\thttps://example.com/pricing/#/new?employees=5500&experts=3&tickets=3&robots=1&industry=university&robot-pro=1&cold-start=1&knowledge=1&pack-120k=1&years=2&start=2026-12-01&discount=85&tax=6&book=ssc-pro-2022-10-18&quoted=358598.00\t\t\t\t',
    ]);
  });
});

test('nothing in a name becomes markup, another cell or a formula', () => {
  const name = '</td><script>alert("x")</script>\t=1\r\n=2';
  const { html, text } = writeTable(publishedExample({ name, customer: '=SUM(A1)' }), chineseTexts);
  expect(html).not.toContain('<script');
  expect(html).toContain('&lt;/td&gt;&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt;');
  for (const row of text.split('\r\n')) expect(row.split('\t'), row).toHaveLength(6);
  expect(text).toContain("客户\t'=SUM(A1)\t");
});

test('what was asked for without a list price has a row and no amount', () => {
  const { text } = writeTable(documentOf('new', { 'robot-pro': '1' }), chineseTexts);
  expect(text).toContain('机器人专业版\t询价\t—\t—\t—\t询价，不在合计内');
});

test.each([
  ['\t=1\r\n\r\n=2', ' =1 =2'],
  ['a\tb', 'a b'],
  ['a=1', 'a=1'],
  ['=1', "'=1"],
  ['＝1', "'＝1"],
  ['＋1', "'＋1"],
  ['－1', "'－1"],
  ['＠SUM(A1)', "'＠SUM(A1)"],
])('between tabs the name %j stands as %j', (name, cell) => {
  const { text } = writeTable(publishedExample({ name }), chineseTexts);
  expect(text.split('\r\n')[2]).toBe(`报价名称\t${cell}\t\t\t\t`);
});
