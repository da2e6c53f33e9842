import { describe, expect, test } from 'vitest';
import { documentOfLink } from './document-of-link';
import { writtenWorkbook } from './support/written-workbook';
import { workbookBytes, workbookParts } from './workbook-parts';
import { ENGLISH } from './workbook-texts';

const LINK = '#/renew?start=2021-06-01&term=1&on=2022-08-01&discount=88.88&tax=6';

describe('the file of a workbook', () => {
  const written = () => writtenWorkbook(documentOfLink(LINK, { customer: 'A & <B>' }));
  const widths = (xml: string) => [...xml.matchAll(/<col [^>]*width="(\d+)"/g)].map(([, width]) => width);

  test('has three sheets, named in the page’s language', async () => {
    const names = (xml: string) => [...xml.matchAll(/<sheet [^>]*name="([^"]+)"/g)].map(([, name]) => name);
    expect(names((await written()).part('xl/workbook.xml'))).toEqual(['报价', '价目', '假设']);
    const english = await writtenWorkbook(documentOfLink(LINK), ENGLISH);
    expect(names(english.part('xl/workbook.xml'))).toEqual(['Quote', 'Price list', 'Assumptions']);
  });

  test('prints each sheet whole: a print area, the heading on every page, as wide as A4 across', async () => {
    const { part } = await written();
    const names = part('xl/workbook.xml').matchAll(/<definedName (?:name="_xlnm\.)?([^<]*)<\/definedName>/g);
    expect([...names].map(([, name]) => name)).toEqual([
      `Print_Area" localSheetId="0">'报价'!$A$1:$J$38`,
      `Print_Titles" localSheetId="0">'报价'!$20:$20`,
      `name="ssc_total">'报价'!$I$29`,
      `Print_Area" localSheetId="1">'价目'!$A$1:$G$18`,
      `Print_Titles" localSheetId="1">'价目'!$3:$3`,
      `Print_Area" localSheetId="2">'假设'!$A$1:$C$17`,
      `Print_Titles" localSheetId="2">'假设'!$13:$13`,
    ]);
    for (const sheet of [1, 2, 3]) {
      const xml = part(`xl/worksheets/sheet${sheet}.xml`);
      expect(xml).toContain('<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>');
      expect(xml).toContain(
        '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>',
      );
      expect(xml).toContain('<oddFooter>&amp;C&amp;P / &amp;N</oddFooter>');
    }
  });

  test('has columns wide enough for the largest figures, and no grid between them', async () => {
    const { part } = await written();
    expect(widths(part('xl/worksheets/sheet1.xml')).join(' ')).toBe('38 15 17 13 9 13 7 21 21 42');
    expect(widths(part('xl/worksheets/sheet2.xml')).join(' ')).toBe('46 18 18 16 30 13 40');
    expect(widths(part('xl/worksheets/sheet3.xml')).join(' ')).toBe('34 84 42');
    for (const sheet of [1, 2, 3]) {
      expect(part(`xl/worksheets/sheet${sheet}.xml`)).toMatch(/<sheetView [^>]*showGridLines="false"/);
    }
    const addition = await writtenWorkbook(documentOfLink('#/add?start=2026-01-15&term=3&on=2027-01-15'));
    expect(widths(addition.part('xl/worksheets/sheet1.xml')).join(' ')).toBe('38 15 17 13 9 13 7 8 21 21 42');
  });

  test('is set in a font of its language, 10 points', async () => {
    const fonts = (xml: string) => new Set(xml.match(/<name val="[^"]*"\/>/g));
    const styles = (await written()).part('xl/styles.xml');
    expect([...fonts(styles)]).toEqual(['<name val="Microsoft YaHei"/>']);
    expect(styles).toContain('<font><name val="Microsoft YaHei"/><sz val="10"/>');
    const english = await writtenWorkbook(documentOfLink(LINK), ENGLISH);
    expect([...fonts(english.part('xl/styles.xml'))]).toEqual(['<name val="Arial"/>']);
  });

  test('keeps item names, and the price list’s heading, in sight', async () => {
    const { part } = await written();
    expect(part('xl/worksheets/sheet1.xml')).toContain(
      '<pane xSplit="1" topLeftCell="B1" activePane="topRight" state="frozen"/>',
    );
    expect(part('xl/worksheets/sheet3.xml')).toContain(
      '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>',
    );
    expect(part('xl/worksheets/sheet2.xml')).toContain(
      '<pane ySplit="3" xSplit="1" topLeftCell="B4" activePane="bottomRight" state="frozen"/>',
    );
  });

  test('is calculated anew when it is opened, and no formula is without a value', async () => {
    const { part } = await written();
    expect(part('xl/workbook.xml')).toContain('<calcPr fullCalcOnLoad="1"/>');
    const sheets = [1, 2, 3].map((sheet) => part(`xl/worksheets/sheet${sheet}.xml`)).join('');
    expect(sheets).not.toMatch(/<\/f><\/c>/);
    expect(sheets.match(/<f>/g)?.length).toBe(sheets.match(/<\/f><v>-?\d+(?:\.\d+)?<\/v>/g)?.length);
  });

  test('formats amounts, percentages and days, and says what it is', async () => {
    const { part } = await written();
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
