import { describe, expect, test } from 'vitest';
import writeExcelFile, { type Feature, type Sheet } from 'write-excel-file/universal';
import {
  computedValues,
  documentProperties,
  type FinishedSheet,
  frozenOneWay,
  printedPages,
} from '../../../src/documents/workbook/sheet-features';
import { date } from '../../pricing/iso-date';
import { workbookParts } from './workbook-parts';

const FINISHED: FinishedSheet = {
  name: 'Sheet',
  computed: new Map(),
  lastColumn: 'C',
  lastRow: 12,
  headerRow: 7,
};

/** A workbook of small sheets, each a cell unless told otherwise, with one feature of ours. */
async function partsWith(feature: Feature<Blob>, ...sheets: Partial<Sheet<Blob>>[]) {
  const all = sheets.map((sheet, index) => ({ sheet: `Sheet ${index}`, data: [['a']], ...sheet }));
  const blob = await writeExcelFile(all, { features: [feature] }).toBlob();
  const parts = workbookParts(new Uint8Array(await blob.arrayBuffer()));
  return (name: string): string => parts[name] ?? '';
}

describe('values of formulas', () => {
  const formulas = (...each: string[]): Partial<Sheet<Blob>> => ({
    data: [each.map((value) => ({ value, type: 'Formula' as const }))],
  });
  const cells = (xml: string) => [...xml.matchAll(/<c r="\w+"[^>]*>.*?<\/c>/g)].map(([cell]) => cell);

  test('stand beside them, each on its own sheet', async () => {
    const sheets = [
      { ...FINISHED, computed: new Map([['A1', '2']]) },
      { ...FINISHED, computed: new Map([['A1', '-0.25']]) },
    ];
    const part = await partsWith(computedValues(sheets), formulas('1+1'), formulas('-1/4'));
    expect(cells(part('xl/worksheets/sheet1.xml'))).toEqual(['<c r="A1"><f>1+1</f><v>2</v></c>']);
    expect(cells(part('xl/worksheets/sheet2.xml'))).toEqual(['<c r="A1"><f>-1/4</f><v>-0.25</v></c>']);
  });

  test('stand beside them in cells far out, and in those with a style', async () => {
    const computed = new Map([['AA12', '2']]);
    const cell = { value: '1+1', type: 'Formula' as const, format: '0.00' };
    const data = [...Array.from({ length: 11 }, () => []), [...Array.from({ length: 26 }, () => null), cell]];
    const part = await partsWith(computedValues([{ ...FINISHED, computed }]), { data });
    expect(cells(part('xl/worksheets/sheet1.xml'))).toEqual(['<c r="AA12" s="1"><f>1+1</f><v>2</v></c>']);
  });

  test('that are not known are left to the program: of one cell, or of a whole sheet', async () => {
    const known = [{ ...FINISHED, computed: new Map([['B1', '4']]) }];
    const part = await partsWith(computedValues(known), formulas('1+1', '2+2'), formulas('3+3'));
    expect(cells(part('xl/worksheets/sheet1.xml'))).toEqual([
      '<c r="A1"><f>1+1</f></c>',
      '<c r="B1"><f>2+2</f><v>4</v></c>',
    ]);
    expect(cells(part('xl/worksheets/sheet2.xml'))).toEqual(['<c r="A1"><f>3+3</f></c>']);
  });
});

describe('panes', () => {
  test.each<[string, Partial<Sheet<Blob>>, string]>([
    ['a column', { stickyColumnsCount: 1 }, 'xSplit="1" topLeftCell="B1" activePane="topRight"'],
    ['columns', { stickyColumnsCount: 12 }, 'xSplit="12" topLeftCell="M1" activePane="topRight"'],
    ['a row', { stickyRowsCount: 1 }, 'ySplit="1" topLeftCell="A2" activePane="bottomLeft"'],
    ['rows', { stickyRowsCount: 12 }, 'ySplit="12" topLeftCell="A13" activePane="bottomLeft"'],
    [
      'both',
      { stickyRowsCount: 3, stickyColumnsCount: 1 },
      'ySplit="3" xSplit="1" topLeftCell="B4" activePane="bottomRight"',
    ],
  ])('that keep %s in sight name the part that there is', async (_, sheet, pane) => {
    const part = await partsWith(frozenOneWay, sheet);
    expect(part('xl/worksheets/sheet1.xml')).toContain(`<pane ${pane} state="frozen"/>`);
  });
});

describe('printed pages', () => {
  const names = (xml: string) =>
    [...xml.matchAll(/<definedName (.*?)<\/definedName>/g)].map(([, name]) => name);

  test('have an area and a heading for each sheet, and a name for the total', async () => {
    const sheets = [
      { ...FINISHED, name: 'A & B' },
      { ...FINISHED, name: 'Quote', lastColumn: 'K', lastRow: 40, headerRow: 20, totalCell: 'AB12' },
    ];
    const part = await partsWith(printedPages(sheets), {}, {});
    expect(names(part('xl/workbook.xml'))).toEqual([
      `name="_xlnm.Print_Area" localSheetId="0">'A &amp; B'!$A$1:$C$12`,
      `name="_xlnm.Print_Titles" localSheetId="0">'A &amp; B'!$7:$7`,
      `name="_xlnm.Print_Area" localSheetId="1">'Quote'!$A$1:$K$40`,
      `name="_xlnm.Print_Titles" localSheetId="1">'Quote'!$20:$20`,
      `name="ssc_total">'Quote'!$AB$12`,
    ]);
    expect(part('xl/workbook.xml')).toMatch(
      /<definedNames>(?:<definedName [^<]*<\/definedName>){5}<\/definedNames><calcPr fullCalcOnLoad="1"\/>/,
    );
  });

  test('are as wide as the paper and as many as are needed, each with its number', async () => {
    const part = await partsWith(printedPages([FINISHED]), { orientation: 'landscape' });
    const xml = part('xl/worksheets/sheet1.xml');
    expect(xml).toMatch(/<worksheet [^>]*><sheetPr><pageSetUpPr fitToPage="1"\/><\/sheetPr>/);
    expect(xml).toContain(
      '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>' +
        '<headerFooter><oddFooter>&amp;C&amp;P / &amp;N</oddFooter></headerFooter></worksheet>',
    );
    expect(xml.match(/fitTo(?:Width|Height)/g)).toEqual(['fitToWidth', 'fitToHeight']);
  });
});

test('the file’s own title, number and date stand in a part that its directory names', async () => {
  const details = {
    number: 'Q<1>',
    name: '',
    customer: '',
    madeOn: date('2026-11-24'),
    validUntil: date('2026-12-24'),
  };
  const part = await partsWith(documentProperties('A & B\u0000', details), {});
  const core = part('docProps/core.xml');
  expect(core).toContain('<dc:title>A &amp; B</dc:title><dc:identifier>Q&lt;1&gt;</dc:identifier>');
  expect(core).toContain(
    '<dcterms:created xsi:type="dcterms:W3CDTF">2026-11-24T00:00:00Z</dcterms:created></cp:coreProperties>',
  );
  expect(part('[Content_Types].xml')).toContain(
    '<Override ContentType="application/vnd.openxmlformats-package.core-properties+xml" PartName="/docProps/core.xml"/>',
  );
  expect(part('_rels/.rels')).toContain(
    '<Relationship Id="rId-core-1" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/>',
  );
});
