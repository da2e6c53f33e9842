import { describe, expect, test } from 'vitest';
import { writeTable } from '../../src/documents/html-table';
import { chineseTexts, documentOf, publishedExample } from './any-document';

describe('the published example as a table', () => {
  const { html, text } = writeTable(publishedExample(), chineseTexts);
  const rows = html.match(/<tr>.*?<\/tr>/g) ?? [];
  const cells = (row = '') => [...row.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/g)].map(([, content]) => content);

  test('is one table, every row as wide as the others', () => {
    expect(html.match(/<table/g)).toHaveLength(1);
    for (const row of rows) {
      const width = [...row.matchAll(/<t[hd](?: colspan="(\d)")?/g)].reduce(
        (total, [, span]) => total + Number(span ?? 1),
        0,
      );
      expect(width, row).toBe(6);
    }
    for (const row of text.split('\r\n')) expect(row.split('\t'), row).toHaveLength(6);
  });

  test('has amounts as plain numbers, for a spreadsheet to add up', () => {
    expect(rows.map(cells)).toContainEqual([
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
    expect(html).toContain(
      '<a href="https://example.com/pricing/#/new?employees=6000&amp;experts=3&amp;tickets=3&amp;robots=1&amp;knowledge=1&amp;years=2&amp;book=ssc-pro-2022-10-18&amp;quoted=420280.00">',
    );
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
