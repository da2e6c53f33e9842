import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { writeJson } from '../../src/documents/json-file';
import { openDocument, openFile } from '../../src/documents/open-document';
import { publishedBook } from '../pricing/published-book';
import { chineseTexts, publishedExample } from './any-document';
import { joined, pdf } from './pdf-file';
import { workbookBytes } from './workbook/workbook-parts';

const LINK =
  '#/new?employees=6000&experts=3&tickets=3&robots=1&knowledge=1&years=2&book=ssc-pro-2022-10-18&quoted=420280.00';

const open = (content: Uint8Array | string) => openDocument(content, publishedBook);
const utf8 = (text: string) => new TextEncoder().encode(text);

describe('5 000 000 bytes are opened, and not one more:', () => {
  const fileOf = (size: number) => ({ size, arrayBuffer: async () => utf8(LINK).buffer }) as unknown as Blob;

  test('of a file', async () => {
    expect(await openFile(fileOf(5_000_000), publishedBook)).toEqual({ tag: 'quote', link: LINK });
    expect(await openFile(fileOf(5_000_001), publishedBook)).toEqual({ tag: 'too-large', bytes: 5_000_001 });
  });

  test('of a text', async () => {
    expect(await open(LINK.padEnd(5_000_000))).toEqual({ tag: 'quote', link: LINK });
    expect(await open(LINK.padEnd(5_000_001))).toEqual({ tag: 'too-large', bytes: 5_000_001 });
  });
});

describe('JSON', () => {
  test('opens from its bytes, with a mark and without', async () => {
    const json = writeJson(publishedExample({ name: '方案一' }), chineseTexts);
    // Its link would be found in any text: that it was read as JSON shows in its name.
    const opened = { tag: 'quote', link: LINK, details: { name: '方案一' } };
    expect(await open(utf8(json))).toMatchObject(opened);
    expect(await open(utf8(`\ufeff${json}`))).toMatchObject(opened);
    expect(await open(`\ufeff \n${json}`)).toMatchObject(opened);
  });

  test('keeps in a name what begins a file elsewhere', async () => {
    const json = writeJson(publishedExample({ name: 'a\ufeffb' }), chineseTexts);
    expect(await open(json)).toMatchObject({ tag: 'quote', details: { name: 'a\ufeffb' } });
  });

  test.each(['{', '['])('is no text that has %j within', async (bracket) => {
    expect(await open(`see ${bracket}1${bracket} ${LINK}`)).toEqual({ tag: 'quote', link: LINK });
    expect(await open(`报价${bracket}1${bracket} ${LINK}`)).toEqual({ tag: 'quote', link: LINK });
  });
});

describe('a workbook', () => {
  test('opens with the total that it shows', async () => {
    expect(await open(await workbookBytes(publishedExample()))).toStrictEqual({
      tag: 'quote',
      link: LINK,
      stated: { totalYuan: '420280.00', lines: [] },
    });
  });

  test('opens without a total where its cell has lost its name', async () => {
    const files = unzipSync(await workbookBytes(publishedExample()));
    const names = strFromU8(files['xl/workbook.xml'] ?? new Uint8Array());
    const bytes = zipSync({ ...files, 'xl/workbook.xml': strToU8(names.replace('ssc_total', 'other')) });
    expect(await open(bytes)).toStrictEqual({ tag: 'quote', link: LINK });
  });
});

test('the end of a PDF is looked for in its last 2 048 bytes', async () => {
  const bytes = pdf(`/URI (https://example.com/${LINK})`);
  const behindEnd = 2048 - '%%EOF\n'.length;
  expect(await open(joined(bytes, ' '.repeat(behindEnd)))).toEqual({ tag: 'quote', link: LINK });
  expect(await open(joined(bytes, ' '.repeat(behindEnd + 1)))).toEqual({ tag: 'cut-off' });
});

describe('where the code that reads it does not come over the network', () => {
  afterEach(() => {
    vi.doUnmock('../../src/documents/pdf-link');
    vi.doUnmock('../../src/documents/workbook/read-workbook-link');
  });
  const offline = () => {
    throw new TypeError('Failed to fetch dynamically imported module');
  };

  test('a workbook is not said to be damaged, and a PDF is not left opening for ever', async () => {
    const workbook = await workbookBytes(publishedExample());
    vi.resetModules();
    vi.doMock('../../src/documents/pdf-link', offline);
    vi.doMock('../../src/documents/workbook/read-workbook-link', offline);
    const { openDocument: openOffline } = await import('../../src/documents/open-document');
    expect(await openOffline(workbook, publishedBook)).toEqual({ tag: 'unreadable' });
    expect(await openOffline(pdf('x'), publishedBook)).toEqual({ tag: 'unreadable' });
    expect(await openOffline(LINK, publishedBook)).toEqual({ tag: 'quote', link: LINK });
  });
});
