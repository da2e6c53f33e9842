import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readWorkbookLink } from '../../../src/documents/workbook/read-workbook-link';
import { documentOfLink } from './document-of-link';
import {
  damagedAt,
  streamedWorkbook,
  withPackedPart,
  withPartCount,
  workbookOf as workbook,
} from './support/small-workbooks';
import { workbookBytes } from './workbook-parts';

const LINK = '#/new?employees=6000&book=ssc-pro-2022-10-18&quoted=420280.00';
const shared = (...texts: string[]) =>
  `<sst>${texts.map((text) => `<si><t>${text.replaceAll('&', '&amp;')}</t></si>`).join('')}</sst>`;

describe('the link in a workbook', () => {
  test.each<[string, Record<string, string>]>([
    ['among shared texts', { 'xl/sharedStrings.xml': shared('报价', `https://a.example/b/${LINK}`, 'x') }],
    [
      'inline in a sheet',
      {
        'xl/worksheets/sheet1.xml': `<c t="inlineStr"><is><t>${LINK.replaceAll('&', '&amp;')}</t></is></c>`,
      },
    ],
    [
      'below a customer that looks like one',
      { 'xl/sharedStrings.xml': shared('#/add?book=x&quoted=1', LINK) },
    ],
    ['in parts of other names', { 'XL/Worksheets/Sheet12.XML': shared(LINK) }],
    ['with blanks around it', { 'xl/sharedStrings.xml': shared(` ${LINK} `) }],
    ['behind a page with a strange address', { 'xl/sharedStrings.xml': shared(`file:///a #/new?/${LINK}`) }],
  ])('is found %s', (_, parts) => {
    expect(readWorkbookLink(workbook(parts))).toBe(LINK);
  });

  test.each<[string, Record<string, string>]>([
    ['no part with texts', { 'other.xml': shared(LINK) }],
    ['a part beside those with texts', { 'xl/worksheets/_rels/sheet1.xml.rels': shared(LINK) }],
    ['a part below those with texts', { 'xl/worksheets/old/sheet1.xml': shared(LINK) }],
    ['such a part in another folder', { 'backup/xl/sharedStrings.xml': shared(LINK) }],
    ['a backup of such a part', { 'xl/sharedStrings.xml.bak': shared(LINK) }],
    ['no link', { 'xl/sharedStrings.xml': shared('报价') }],
    ['a link of the records', { 'xl/sharedStrings.xml': shared('#/records?list=quotes&book=x&quoted=1') }],
    ['a link without its total', { 'xl/sharedStrings.xml': shared('#/new?employees=6000&book=x') }],
    ['a link without its price book', { 'xl/sharedStrings.xml': shared('#/new?employees=6000&quoted=1') }],
    ['a link within a sentence', { 'xl/sharedStrings.xml': shared(`see ${LINK} there`) }],
  ])('is none where there is %s', (_, parts) => {
    expect(readWorkbookLink(workbook(parts))).toBeUndefined();
  });
});

describe('bytes that are no workbook of ours', () => {
  test('anything at all gives no link and no error', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 2000 }), (bytes) => {
        expect(readWorkbookLink(bytes)).toBeUndefined();
      }),
    );
  });

  test('a workbook that was cut off or damaged gives its link or none, and no error', async () => {
    const { link } = documentOfLink('#/new?');
    const bytes = await workbookBytes(documentOfLink('#/new?'));
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: bytes.length }),
        fc.integer({ min: 0, max: 255 }),
        fc.boolean(),
        (place, value, isCut) => {
          const damaged = isCut ? bytes.slice(0, place) : bytes.with(place % bytes.length, value);
          const read = readWorkbookLink(damaged);
          if (isCut) expect([undefined, link]).toContain(read);
          else expect(read === undefined || read.startsWith('#/')).toBe(true);
        },
      ),
    );
    expect(readWorkbookLink(bytes)).toBe(link);
  });

  test('a file of five million bytes is opened, one of a byte more is not', () => {
    const files = (filler: number) => ({
      'xl/sharedStrings.xml': strToU8(shared(LINK)),
      'picture.png': new Uint8Array(filler),
    });
    const unpacked = (filler: number) => zipSync(files(filler), { level: 0 });
    const filler = 5_000_000 - unpacked(0).length;
    expect(unpacked(filler)).toHaveLength(5_000_000);
    expect(readWorkbookLink(unpacked(filler))).toBe(LINK);
    expect(readWorkbookLink(unpacked(filler + 1))).toBeUndefined();
  });

  test('texts of five million bytes are unpacked, of a byte more they are not', () => {
    const room = 5_000_000 - shared(LINK).length;
    const filled = (size: number) =>
      readWorkbookLink(workbook({ 'xl/sharedStrings.xml': shared(LINK) + ' '.repeat(size) }));
    expect(filled(room)).toBe(LINK);
    expect(filled(room + 1)).toBeUndefined();
  });

  test('parts without texts may be as large as they like, and damaged', () => {
    const parts = { 'xl/media/a.png': ' '.repeat(5_000_001), 'xl/sharedStrings.xml': shared(LINK) };
    expect(readWorkbookLink(workbook(parts))).toBe(LINK);
    expect(readWorkbookLink(damagedAt('xl/media/a.png', parts))).toBe(LINK);
    expect(readWorkbookLink(damagedAt('xl/sharedStrings.xml', parts))).toBeUndefined();
  });

  test('what unpacks to more than five million bytes stays packed', () => {
    const bomb = workbook({
      'xl/sharedStrings.xml': `${' '.repeat(6_000_000)}${shared(LINK)}`,
    });
    expect(bomb.length).toBeLessThan(100_000);
    expect(readWorkbookLink(bomb)).toBeUndefined();
  });

  test('many parts that together are too large are left after the first ones', () => {
    const filler = ' '.repeat(1_000_000);
    const parts = Object.fromEntries(
      Array.from({ length: 9 }, (_, index) => [`xl/worksheets/sheet${index + 1}.xml`, filler]),
    );
    expect(readWorkbookLink(workbook({ ...parts, 'xl/sharedStrings.xml': shared(LINK) }))).toBeUndefined();
  });

  test('what an archive says of how large a part is, and how many there are, does not matter', () => {
    const packed = deflateRawSync(`${' '.repeat(4_900_000)}${shared(LINK)}`);
    const bytes = withPackedPart('xl/sharedStrings.xml', packed, 100);
    expect(readWorkbookLink(bytes)).toBe(LINK);
    expect(readWorkbookLink(withPartCount(bytes, 65_536))).toBe(LINK);
  });

  test('of two thousand parts all are read, of one more none', () => {
    const parts = (count: number) =>
      Object.fromEntries(Array.from({ length: count }, (_, index) => [`xl/media/${index}.xml`, '']));
    const withLink = (others: number) => workbook({ ...parts(others), 'xl/sharedStrings.xml': shared(LINK) });
    expect(readWorkbookLink(withLink(1999))).toBe(LINK);
    expect(readWorkbookLink(withLink(2000))).toBeUndefined();
  });

  test('parts that only say behind themselves how large they are, as programs write them that cannot go back', () => {
    for (let shift = 0; shift < 1100; shift++) {
      const parts = {
        'docProps/app.xml': 'x'.repeat(shift),
        'xl/sharedStrings.xml': shared(LINK),
        'xl/styles.xml': '<styleSheet/>',
      };
      expect(readWorkbookLink(streamedWorkbook(parts)), `${shift} bytes before it`).toBe(LINK);
    }
  });
});
