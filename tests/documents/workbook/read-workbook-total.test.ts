import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readWorkbookTotal } from '../../../src/documents/workbook/read-workbook-total';
import { documentOfLink } from './document-of-link';
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
