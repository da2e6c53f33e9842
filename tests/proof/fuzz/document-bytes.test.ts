import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync, zlibSync } from 'fflate';
import { expect, test } from 'vitest';
import { writeCsv } from '../../../src/documents/csv-file';
import { writeJson } from '../../../src/documents/json-file';
import { fullLink } from '../../../src/documents/quote-document';
import { writeWorkbook } from '../../../src/documents/workbook/write-workbook';
import { chineseTexts } from '../../documents/any-document';
import { CHINESE } from '../../documents/workbook/workbook-texts';
import { RUNS } from '../runs';
import { damaged, hostile } from './damaged-text';
import { documentPool } from './document-pool';
import { expectOpenedWell, open } from './opened-well';

const latin = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, 'latin1'));
const asText = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');

const workbooks = await Promise.all(
  documentPool.map(
    async (document) => new Uint8Array(await (await writeWorkbook(document, CHINESE)).arrayBuffer()),
  ),
);

/** The parts of a workbook that are read, each as its XML. */
const READ_PARTS = ['xl/workbook.xml', 'xl/worksheets/sheet1.xml', 'xl/sharedStrings.xml'];

/** A workbook with one part damaged, packed again as another program would: the archive itself is sound. */
const anyRepackedWorkbook = fc.constantFrom(...workbooks).chain((bytes) => {
  const files = unzipSync(bytes);
  const names = READ_PARTS.filter((name) => files[name] !== undefined);
  return fc
    .constantFrom(...names)
    .chain((name) =>
      damaged(fc.constant(strFromU8(files[name] ?? new Uint8Array()))).map((xml) =>
        zipSync({ ...files, [name]: strToU8(xml) }, { level: 0 }),
      ),
    );
});

/** Where an archive speaks of its parts: of one, of all, and of all again at its end. */
const RECORD = new RegExp(['PK\x01\x02', 'PK\x03\x04', 'PK\x05\x06'].join('|'), 'g');
const anyRecordBytes = fc.oneof(
  fc.constantFrom('\0\0', '\xff\xff', '\0\0\0\0', '\xff\xff\xff\xff'),
  fc.uint8Array({ minLength: 1, maxLength: 8 }).map((bytes) => asText(bytes)),
);

/** A workbook whose archive says something else of how many its parts are, how large, how packed, and where. */
const anyMisstatedWorkbook = fc.constantFrom(...workbooks.map(asText)).chain((archive) =>
  fc
    .array(
      fc.tuple(
        fc.constantFrom(...[...archive.matchAll(RECORD)].map(({ index }) => index)),
        fc.integer({ min: 4, max: 45 }),
        anyRecordBytes,
      ),
      { minLength: 1, maxLength: 3 },
    )
    .map((changes) =>
      changes.reduce((sofar, [record, place, bytes]) => {
        const from = Math.min(record + place, sofar.length - bytes.length);
        return sofar.slice(0, from) + bytes + sofar.slice(from + bytes.length);
      }, archive),
    )
    .map(latin),
);

const ADDRESSES = documentPool.map(fullLink);

/** A PDF as browsers print it: addresses in plain objects and in packed streams. */
const anyPdfText = fc
  .array(
    fc
      .tuple(fc.constantFrom(...ADDRESSES, 'https://example.com/'), fc.constantFrom('plain', 'hex', 'packed'))
      .map(([address, form]) => {
        if (form === 'hex') return `<</S /URI /URI <${Buffer.from(address).toString('hex')}>>>\n`;
        const object = `<</S /URI\n/URI (${address})>>`;
        if (form === 'plain') return object;
        const packed = asText(zlibSync(latin(object)));
        return `7 0 obj\n<</Length ${packed.length} /Filter /FlateDecode>>\nstream\r\n${packed}\nendstream\nendobj\n`;
      }),
    { minLength: 1, maxLength: 4 },
  )
  .map((bodies) => `%PDF-1.7\n${bodies.join('\n')}\n%%EOF\n`);

/** Text of a file in the encodings of spreadsheets, by letters of one byte each. */
const anyEncodedText = fc
  .tuple(
    fc.constantFrom(
      ...documentPool.flatMap((document) => [
        writeCsv(document, chineseTexts),
        writeJson(document, chineseTexts),
      ]),
    ),
    fc.constantFrom('utf8' as const, 'utf16le' as const),
  )
  .map(([text, encoding]) => Buffer.from(text, encoding).toString('latin1'));

const archiveTexts = workbooks.map(asText);

test.each([
  ['workbooks whose archive is damaged', hostile(fc.constantFrom(...archiveTexts)).map(latin)],
  ['workbooks whose archive says something else of itself', anyMisstatedWorkbook],
  ['workbooks whose XML is damaged', anyRepackedWorkbook],
  ['PDFs', hostile(anyPdfText).map(latin)],
  ['encoded texts', hostile(anyEncodedText).map(latin)],
])('%s open as the quote that they hold, or are refused', async (_, anyBytes) => {
  await fc.assert(
    fc.asyncProperty(anyBytes, async (bytes) => {
      expectOpenedWell(await open(bytes));
    }),
    { numRuns: RUNS },
  );
});

test('undamaged, they are opened', async () => {
  for (const [index, address] of ADDRESSES.entries()) {
    const link = address.slice(address.indexOf('#'));
    expect(await open(workbooks[index] ?? '')).toMatchObject({ tag: 'quote', link });
    expect(await open(latin(`%PDF-1.7\n/URI (${address})\n%%EOF\n`))).toMatchObject({ tag: 'quote', link });
  }
});
