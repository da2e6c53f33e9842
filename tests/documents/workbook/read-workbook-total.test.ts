import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readWorkbookTotal } from '../../../src/documents/workbook/read-workbook-total';
import { documentOfLink } from './document-of-link';
import { damagedAt, namedTotal, workbookOf } from './support/small-workbooks';
import { workbookBytes } from './workbook-parts';
import { ENGLISH } from './workbook-texts';

const PURCHASE = '#/new?employees=6000&experts=3&tickets=3&robots=1&knowledge=1&years=2';
const ADDITION = '#/add?start=2024-05-20&term=2&on=2024-11-20&experts=2';

/** The workbook with one of its parts written anew. */
function withPart(bytes: Uint8Array, name: string, change: (xml: string) => string): Uint8Array {
  const files = unzipSync(bytes);
  files[name] = strToU8(change(strFromU8(files[name] ?? new Uint8Array())));
  return zipSync(files);
}

describe('the total that a workbook shows', () => {
  test.each([
    [PURCHASE, '420280.00'],
    [ADDITION, '9600.00'],
    ['#/add?start=2024-05-20&term=2&on=2024-11-20', '0.00'],
  ])('%s', async (link, total) => {
    expect(readWorkbookTotal(await workbookBytes(documentOfLink(link)))).toBe(total);
    expect(readWorkbookTotal(await workbookBytes(documentOfLink(link), ENGLISH))).toBe(total);
  });

  test('is what stands in its cell, though the link says otherwise', async () => {
    const bytes = await workbookBytes(documentOfLink(PURCHASE));
    const changed = withPart(bytes, 'xl/worksheets/sheet1.xml', (xml) =>
      xml.replaceAll('>420280.00<', '>440280<'),
    );
    expect(readWorkbookTotal(changed)).toBe('440280.00');
  });

  test('is none where the cell holds no amount, or has lost its name', async () => {
    const bytes = await workbookBytes(documentOfLink(PURCHASE));
    for (const value of ['-1', '1e99', 'NaN', '#REF!', '']) {
      const broken = withPart(bytes, 'xl/worksheets/sheet1.xml', (xml) =>
        xml.replaceAll('>420280.00<', `>${value}<`),
      );
      expect(readWorkbookTotal(broken)).toBeUndefined();
    }
    expect(
      readWorkbookTotal(withPart(bytes, 'xl/workbook.xml', (xml) => xml.replace('ssc_total', 'other'))),
    ).toBeUndefined();
  });

  test('is none in whatever else the bytes are', () => {
    for (const text of ['', 'PK\x03\x04', '%PDF-1.7'])
      expect(readWorkbookTotal(strToU8(text))).toBeUndefined();
    expect(readWorkbookTotal(zipSync({ 'xl/workbook.xml': strToU8('<a/>') }))).toBeUndefined();
  });
});

const cell = (xml: string, place = "'报价'!$F$20") =>
  workbookOf({ 'xl/workbook.xml': namedTotal(place), 'xl/worksheets/sheet1.xml': xml });

describe('the cell of the total', () => {
  test.each([
    ['with a formula', '<c r="F20" s="4"><f>SUM(F1:F2)</f><v>17</v></c>'],
    ['with a formula that other cells share', '<c r="F20"><f t="shared" si="0"/><v>17</v></c>'],
    ['without one', '<c r="F20"><v>17</v></c>'],
    ['that says it is a number', '<c r="F20" t="n"><v>17</v></c>'],
    ['beside others', '<c r="F2"><v>1</v></c><c r="F20"><v>17</v></c><c r="F200"><v>2</v></c>'],
  ])('%s has its amount', (_, xml) => {
    expect(readWorkbookTotal(cell(xml))).toBe('17.00');
  });

  test.each([
    ['the number of a shared text', '<c r="F20" t="s"><v>17</v></c>'],
    ['a text that a formula makes', '<c r="F20" t="str"><f>"17"</f><v>17</v></c>'],
    ['true or false', '<c r="F20" s="4" t="b"><v>1</v></c>'],
    ['an error', '<c r="F20" t="e"><f>1/0</f><v>#DIV/0!</v></c>'],
    ['nothing', '<c r="F20" s="4"/>'],
  ])('that holds %s has none: 17.00 once for a text', (_, xml) => {
    expect(readWorkbookTotal(cell(xml))).toBeUndefined();
  });

  test.each([
    ['999999999999999.75', '999999999999999.75'],
    ['1000000000000000', undefined],
    ['0', '0.00'],
    ['-0.01', undefined],
    // The fen that a double can't hold: as programs save it, and as they show it.
    ['0.30000000000000004', '0.30'],
  ])('that holds %s has the total %s', (value, total) => {
    expect(readWorkbookTotal(cell(`<c r="F20"><v>${value}</v></c>`))).toBe(total);
  });

  test.each([
    ["'报价'!$A$1", 'A1'],
    ['Quote!$A$1', 'A1'],
    ['Quote!$AB$10', 'AB10'],
    ['Quote!$XFD$1048576', 'XFD1048576'],
  ])('is found at %s', (place, address) => {
    expect(readWorkbookTotal(cell(`<c r="${address}"><v>17</v></c>`, place))).toBe('17.00');
  });

  test.each([
    ['a place that was deleted', 'Quote!#REF!'],
    ['a range', 'Quote!$F$20:$F$21'],
    ['a place without a sheet', '$F$20'],
    ['a sheet without a name', '!$F$20'],
    ['a place that follows its reader', 'Quote!F20'],
    ['a row of eight digits', 'Quote!$F$12345678'],
    ['a column of four letters', 'Quote!$ABCD$1'],
  ])('is none at %s, %s', (_, place) => {
    const cells = ['F20', 'F12345678', 'ABCD1', 'F1234567', 'BCD1', 'ABC1', 'undefinedundefined'];
    const xml = cells.map((address) => `<c r="${address}"><v>17</v></c>`).join('');
    expect(readWorkbookTotal(cell(xml, place))).toBeUndefined();
  });

  test('is none without a name, whatever other cells are called: 17.00 once', () => {
    const sheet = '<c r="undefinedundefined"><v>17</v></c>';
    expect(readWorkbookTotal(workbookOf({ 'xl/worksheets/sheet1.xml': sheet }))).toBeUndefined();
  });
});

describe('the name of the total', () => {
  const SHEET = '<c r="F20"><v>17</v></c>';
  const total = (names: string) =>
    readWorkbookTotal(workbookOf({ 'xl/workbook.xml': names, 'xl/worksheets/sheet1.xml': SHEET }));

  test.each([
    ['plain', '<definedName name="ssc_total">Quote!$F$20</definedName>'],
    ['with a prefix', '<x:definedName name="ssc_total">Quote!$F$20</x:definedName>'],
    ['with a longer prefix', '<main:definedName name="ssc_total">Quote!$F$20</main:definedName>'],
    [
      'among attributes',
      '<definedName function="false" name="ssc_total" vbProcedure="false">Q!$F$20</definedName>',
    ],
    [
      'behind other names',
      '<definedName name="a">Quote!$A$1</definedName><definedName name="ssc_total">Quote!$F$20</definedName>',
    ],
  ])('is read %s', (_, names) => {
    expect(total(names)).toBe('17.00');
  });

  test.each([
    ['of another', '<definedName name="other_total">Quote!$F$20</definedName>'],
    ['that stands for nothing', '<definedName name="ssc_total"></definedName>'],
    ['in another element', '<name name="ssc_total">Quote!$F$20</name>'],
  ])('is not one %s', (_, names) => {
    expect(total(names)).toBeUndefined();
  });
});

describe('an archive around the total', () => {
  const PARTS = {
    'xl/workbook.xml': namedTotal('Quote!$F$20'),
    'xl/worksheets/sheet1.xml': '<c r="F20"><v>17</v></c>',
  };
  const blanks = (size: number) => ' '.repeat(size);

  test('is read to five million bytes of both parts together, and no byte more', () => {
    const { 'xl/workbook.xml': workbook, 'xl/worksheets/sheet1.xml': sheet } = PARTS;
    const room = 5_000_000 - workbook.length - sheet.length;
    const filled = (size: number) =>
      readWorkbookTotal(workbookOf({ ...PARTS, 'xl/worksheets/sheet1.xml': sheet + blanks(size) }));
    expect(filled(room)).toBe('17.00');
    expect(filled(room + 1)).toBeUndefined();
  });

  test('may have other parts that are as large as they like, and damaged', () => {
    expect(readWorkbookTotal(workbookOf({ 'xl/media/a.png': blanks(5_000_001), ...PARTS }))).toBe('17.00');
    expect(readWorkbookTotal(damagedAt('xl/media/a.png', { 'xl/media/a.png': blanks(900), ...PARTS }))).toBe(
      '17.00',
    );
  });

  test('has no total without its sheet', () => {
    expect(readWorkbookTotal(workbookOf({ 'xl/workbook.xml': PARTS['xl/workbook.xml'] }))).toBeUndefined();
  });
});
