import { beforeAll, describe, expect, test } from 'vitest';
import { documentOfLink } from './document-of-link';
import { workbookBytes, workbookParts } from './workbook-parts';
import { ENGLISH } from './workbook-texts';

const LINK = '#/renew?start=2021-06-01&term=1&on=2022-08-01&discount=88.88&tax=6';

describe('the file of a workbook', () => {
  let parts: Record<string, string>;
  const part = (name: string) => parts[name] ?? '';
  beforeAll(async () => {
    parts = workbookParts(await workbookBytes(documentOfLink(LINK, { customer: 'A & <B>' })));
  });

  test('has three sheets, named in the page’s language', async () => {
    const names = (xml: string) => [...xml.matchAll(/<sheet [^>]*name="([^"]+)"/g)].map(([, name]) => name);
    expect(names(part('xl/workbook.xml'))).toEqual(['报价', '价目', '假设']);
    const english = workbookParts(await workbookBytes(documentOfLink(LINK), ENGLISH));
    expect(names(english['xl/workbook.xml'] ?? '')).toEqual(['Quote', 'Price list', 'Assumptions']);
  });

  test('prints each sheet whole: a print area, the heading on every page, as wide as A4 across', () => {
    const book = part('xl/workbook.xml');
    expect(book).toMatch(
      /<definedName name="_xlnm\.Print_Area" localSheetId="0">'报价'!\$A\$1:\$J\$\d+<\/definedName>/,
    );
    expect(book).toContain(
      `<definedName name="_xlnm.Print_Titles" localSheetId="1">'价目'!$3:$3</definedName>`,
    );
    for (const sheet of [1, 2, 3]) {
      const xml = part(`xl/worksheets/sheet${sheet}.xml`);
      expect(xml).toContain('<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>');
      expect(xml).toMatch(/<pageSetup [^>]*paperSize="9"[^>]*fitToWidth="1" fitToHeight="0"/);
      expect(xml).toContain('<oddFooter>&amp;C&amp;P / &amp;N</oddFooter>');
    }
  });

  test('keeps item names, and the price list’s heading, in sight', () => {
    expect(part('xl/worksheets/sheet1.xml')).toContain(
      '<pane xSplit="1" topLeftCell="B1" activePane="topRight" state="frozen"/>',
    );
    expect(part('xl/worksheets/sheet3.xml')).toContain(
      '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>',
    );
    expect(part('xl/worksheets/sheet2.xml')).toMatch(/<pane ySplit="3" xSplit="1"/);
  });

  test('is calculated anew when it is opened, and no formula is without a value', () => {
    expect(part('xl/workbook.xml')).toContain('<calcPr fullCalcOnLoad="1"/>');
    const sheets = [1, 2, 3].map((sheet) => part(`xl/worksheets/sheet${sheet}.xml`)).join('');
    expect(sheets).not.toMatch(/<\/f><\/c>/);
    expect(sheets.match(/<f>/g)?.length).toBe(sheets.match(/<\/f><v>-?\d+(?:\.\d+)?<\/v>/g)?.length);
  });

  test('formats amounts, percentages and days, and says what it is', () => {
    for (const format of ['#,##0.00', '0.00%', 'yyyy-mm-dd']) {
      expect(part('xl/styles.xml')).toContain(`formatCode="${format}"`);
    }
    expect(part('docProps/core.xml')).toContain('<dc:title>企业共享服务中心 专业版 报价单</dc:title>');
    expect(part('docProps/core.xml')).toContain('2026-11-24T00:00:00Z');
    expect(part('[Content_Types].xml')).toContain('/docProps/core.xml');
    expect(part('_rels/.rels')).toContain('docProps/core.xml');
  });

  test('is well-formed XML whatever the customer is called', async () => {
    const customer = '</t></si>&<![CDATA[\u0001\ud800]]>"\'';
    const hostile = workbookParts(await workbookBytes(documentOfLink(LINK, { customer, name: '\uffff' })));
    expect(hostile['xl/sharedStrings.xml']).toContain('&lt;/t&gt;&lt;/si&gt;&amp;&lt;![CDATA[]]&gt;"\'');
    for (const xml of Object.values(hostile)) {
      for (const illegal of ['\u0001', '\uffff', '\ufffd']) expect(xml).not.toContain(illegal);
    }
  });
});
