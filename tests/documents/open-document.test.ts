import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { writeCsv } from '../../src/documents/csv-file';
import { writeJson } from '../../src/documents/json-file';
import { openDocument, openFile } from '../../src/documents/open-document';
import { writePlainText } from '../../src/documents/plain-text';
import { publishedBook } from '../pricing/published-book';
import { chineseTexts, publishedExample } from './any-document';

const LINK =
  '#/new?employees=6000&experts=3&tickets=3&robots=1&knowledge=1&years=2&book=ssc-pro-2022-10-18&quoted=420280.00';
const STATED = {
  totalYuan: '420280.00',
  lines: [
    { id: 'employees', amountYuan: '120000.00' },
    { id: 'experts', amountYuan: '18000.00' },
    { id: 'tickets', amountYuan: '11280.00' },
    { id: 'robots', amountYuan: '256000.00' },
    { id: 'knowledge', amountYuan: '15000.00' },
  ],
};

const open = (content: Uint8Array | string) => openDocument(content, publishedBook);
const utf8 = (text: string) => new TextEncoder().encode(text);
const csv = writeCsv(publishedExample(), chineseTexts);
const json = writeJson(publishedExample(), chineseTexts);

/** As spreadsheets save text: two bytes a letter, with a mark or without. */
function utf16(text: string, { isBig = false, hasMark = true } = {}): Uint8Array {
  const letters = (hasMark ? '\ufeff' : '') + text;
  const bytes = new Uint8Array(letters.length * 2);
  const view = new DataView(bytes.buffer);
  for (let index = 0; index < letters.length; index++)
    view.setUint16(index * 2, letters.charCodeAt(index), !isBig);
  return bytes;
}

describe('a link is found', () => {
  test.each([
    ['alone', `https://example.com/pricing/${LINK}`, LINK],
    ['alone, without an address', LINK, LINK],
    ['alone, of another host', `http://10.0.0.1:8080/x/index.html?a=1${LINK}`, LINK],
    ['alone, as it was typed', '#/add?start=2026/1/1&term=两年', '#/add?start=2026/1/1&term=两年'],
    ['in a chat', `看看这个：https://example.com/${LINK}。谢谢`, LINK],
    ['in a sentence, without a total', 'See https://x.example/#/new?years=2.', '#/new?years=2'],
    ['in parentheses', '(https://x.example/#/renew?start=2025-01-01)', '#/renew?start=2025-01-01'],
    ['in HTML', `<p><a href="https://e.com/${LINK.replaceAll('&', '&amp;')}">报价</a></p>`, LINK],
    ['broken into lines, as on paper', LINK.replace('&tickets', '\r\n  &tick\nets'), LINK],
    ['broken within its total', LINK.replace('420280.00', '4202\n80.00'), LINK],
    ['broken after the first decimal', LINK.replace('420280.00', '420280.0\n0'), LINK],
    ['last, behind the link of somebody else', `${LINK.replace('6000', '9000')} ${LINK}`, LINK],
  ])('%s', async (_, text, link) => {
    expect(await open(text)).toEqual({ tag: 'quote', link });
    expect(await open(utf8(text))).toEqual({ tag: 'quote', link });
  });

  test('in CSV that a spreadsheet saved as Unicode, with tabs between the cells', async () => {
    const tabbed = csv
      .slice(1)
      .replace(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/gm, '\t')
      .replace('120000.00', '"120,000.00"');
    for (const bytes of [
      utf16(tabbed),
      utf16(tabbed, { isBig: true }),
      utf16(tabbed, { hasMark: false }),
      utf16(tabbed, { isBig: true, hasMark: false }),
    ]) {
      expect(await open(bytes)).toEqual({ tag: 'quote', link: LINK, stated: STATED });
    }
  });

  test('in CSV that is no UTF-8', async () => {
    // GB 18030, as a Chinese Excel saves it: 报价单.
    const bytes = Uint8Array.from([
      ...utf8('quotation,'),
      ...[0xb1, 0xa8, 0xbc, 0xdb, 0xb5, 0xa5],
      ...utf8(`\r\nemployees,x,1.00\r\ntotal,\xff,2\r\nlink,https://example.com/${LINK}\r\n`),
    ]);
    expect(await open(bytes)).toEqual({
      tag: 'quote',
      link: LINK,
      stated: { totalYuan: '2', lines: [{ id: 'employees', amountYuan: '1.00' }] },
    });
  });
});

test('amounts that were edited are handed on as stated, for comparison', async () => {
  const edited = {
    ...STATED,
    totalYuan: '1.00',
    lines: [{ id: 'employees', amountYuan: '0.50' }, ...STATED.lines.slice(1)],
  };
  expect(await open(csv.replace('120000.00', '0.50').replace(/^(total,.*)420280\.00/m, '$11.00'))).toEqual({
    tag: 'quote',
    link: LINK,
    stated: edited,
  });
  const file = JSON.parse(json);
  file.lines[0].amount = '0.50';
  file.totals.total = '1.00';
  expect(await open(JSON.stringify(file))).toEqual({
    tag: 'quote',
    link: LINK,
    stated: edited,
    details: { name: '', customer: '', validUntil: '2026-12-24' },
  });
});

describe('is refused', () => {
  test.each([
    ['nothing', ''],
    ['other text', 'hello, world'],
    ['a link to the records', 'https://example.com/#/records?list=quotes'],
    ['a link to no mode', 'https://example.com/#/price?years=1'],
    ['other JSON', '{"a": [1, 2]}'],
    ['a list', '[]'],
    ['a file of another kind', '{"kind": "other", "version": 1}'],
  ])('%s: not ours', async (_, text) => {
    expect(await open(text)).toEqual({ tag: 'not-ours' });
    expect(await open(utf8(text))).toEqual({ tag: 'not-ours' });
  });

  test('JSON that is cut off, wherever', async () => {
    for (let length = 1; length < json.length; length++) {
      expect(await open(json.slice(0, length)), json.slice(0, length)).toEqual({ tag: 'cut-off' });
    }
  });

  test('CSV and plain text that are cut off within the link or before it', async () => {
    for (const text of [csv.trimEnd(), writePlainText(publishedExample(), chineseTexts)]) {
      const numberEnds = text.search(/Q20261124-[A-Z0-9]{5}/) + 'Q20261124-7KD3M'.length;
      for (let length = numberEnds; length < text.length; length++) {
        expect(await open(text.slice(0, length)), text.slice(0, length)).toEqual({ tag: 'cut-off' });
      }
    }
  });

  test('what is too large, by its size alone: not a byte of it is read', async () => {
    const file = {
      size: 50_000_000,
      arrayBuffer: () => Promise.reject(new Error('was read')),
    } as unknown as Blob;
    expect(await openFile(file, publishedBook)).toEqual({ tag: 'too-large', bytes: 50_000_000 });
    expect(await open(`${LINK}${' '.repeat(5_000_000)}`)).toMatchObject({ tag: 'too-large' });
  });

  test('what the browser can’t read', async () => {
    const file = { size: 10, arrayBuffer: () => Promise.reject(new Error('moved')) } as unknown as Blob;
    expect(await openFile(file, publishedBook)).toEqual({ tag: 'unreadable' });
  });

  test('a newer version, which it names', async () => {
    const newer = json.replace('"version": 1', '"version": 7').replace('"kind"', '"more": {}, "kind"');
    expect(await open(newer)).toEqual({ tag: 'newer-version', version: 7 });
  });

  test.each([
    [
      'a key that reaches into objects',
      json.replace('"selection": {', '"selection": {"__proto__": {"years": "8"},'),
    ],
    ['that key at the top', json.replace('{', '{"__proto__": {"admin": true},')],
    ['a constructor', json.replace('{', '{"constructor": {},')],
    ['a key of its own', json.replace('{', '{"more": 1,')],
    ['an amount as a number', json.replace('"120000.00"', '120000')],
    ['no link', json.replace(/"link": ".*"/, '"link": "none"')],
    ['a selection that its link contradicts', json.replace('"employees": "6000"', '"employees": "9000"')],
    ['another mode than its link’s', json.replace('"mode": "new"', '"mode": "renew"')],
    ['a day that does not exist: it was handed on once', json.replace('2026-12-24', '2026-02-30')],
    ['broken syntax', json.replace('"version"', 'version')],
  ])('JSON with %s: damaged', async (_, text) => {
    expect(text).not.toBe(json);
    expect(await open(text)).toEqual({ tag: 'damaged' });
    expect(Object.getPrototypeOf({})).toBe(Object.prototype);
    expect('admin' in {}).toBe(false);
  });

  test('JSON that is no UTF-8: damaged', async () => {
    const [before = '', after = ''] = json.split('"name": "');
    const bytes = Uint8Array.from([...utf8(`${before}"name": "`), 0xff, ...utf8(after)]);
    expect(await open(bytes)).toEqual({ tag: 'damaged' });
  });

  test('an archive that is no workbook of ours, and one that is cut off', async () => {
    const archive = zipSync({ 'a.txt': utf8('hello') });
    expect(await open(archive)).toEqual({ tag: 'not-ours' });
    expect(await open(archive.subarray(0, archive.length - 30))).toEqual({ tag: 'cut-off' });
  });
});

test('a file of everything that was kept is told apart, for somebody else to read', async () => {
  const text = '{"kind": "ssc-ledger", "version": 9, "records": []}';
  expect(await open(utf8(text))).toEqual({ tag: 'ledger-file', text });
});
