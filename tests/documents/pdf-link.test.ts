import { deflateSync, zlibSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { openDocument } from '../../src/documents/open-document';
import { publishedBook } from '../pricing/published-book';
import { bytesOf, joined, pdf } from './pdf-file';

const LINK = '#/new?employees=6000&book=ssc-pro-2022-10-18&quoted=420280.00';
const ADDRESS = `https://example.com/pricing/${LINK}`;

const FLATE = '/Filter /FlateDecode';
const streamOf = (bytes: Uint8Array, dictionary = FLATE) =>
  joined(`7 0 obj\n<</Length ${bytes.length} ${dictionary}>>\nstream\r\n`, bytes, '\nendstream\nendobj\n');
const packed = (content: string, dictionary = FLATE) => streamOf(zlibSync(bytesOf(content)), dictionary);
const open = (bytes: Uint8Array) => openDocument(bytes, publishedBook);
const hexadecimal = (text: string) =>
  [...bytesOf(text)].map((byte) => byte.toString(16).padStart(2, '0')).join('');

describe('the link of a PDF is found', () => {
  test.each([
    [
      'without a space, with every escape',
      pdf(
        `/A<</S/URI/URI(${ADDRESS.replace('#/new', '\\043\\/\\\nn\\ew').replace('&book', '\\\r\n&b\\\rook')})>>`,
      ),
    ],
    ['as Chromium writes it', pdf(`<</S /URI\n/URI (${ADDRESS})>>`)],
    ['without a space', pdf(`/A<</S/URI/URI(${ADDRESS})>>`)],
    ['in hexadecimal', pdf(`/URI <${hexadecimal(ADDRESS).toUpperCase()}>`)],
    ['in hexadecimal with spaces', pdf(`/URI <${hexadecimal(ADDRESS).replace(/.{9}/g, '$& \r\n')}>`)],
    ['as UTF-16', pdf(`/URI (\xfe\xff${[...ADDRESS].map((letter) => `\0${letter}`).join('')})`)],
    ['with escapes', pdf(`/URI (${ADDRESS.replace('#/', '\\043\\/').replace('new', 'n\\\new')})`)],
    ['behind a parenthesis', pdf(`/URI (https://example.com/(a\\)b)/${LINK})`)],
    ['behind other links', pdf('/URI (https://example.com/)', `/URI (${ADDRESS})`)],
    ['across 8 192 bytes', pdf(' '.repeat(8150), `/URI (${ADDRESS})`, ' '.repeat(20_000))],
    ['behind the end of a stream that never began', pdf('endstream\n', packed(`/URI (${ADDRESS})`))],
    [
      'behind a stream that never ends',
      pdf(`1 0 obj\n<<${FLATE}>>\nstream\nnot packed\n`, packed(`/URI (${ADDRESS})`)),
    ],
    ['in a packed stream', pdf(packed(`<</S/URI/URI(${ADDRESS})>>`))],
    [
      'behind other streams',
      pdf(packed('nothing'), packed('x', '/Filter/FlateDecode/Subtype/Image'), packed(`/URI (${ADDRESS})`)),
    ],
    [
      'before other objects',
      pdf(packed(`/URI (${ADDRESS})`), '8 0 obj\n<</Length 3>>\nendobj\n', ' '.repeat(3000)),
    ],
    ['far behind others', pdf(packed('x', '/Length1 8'), ' '.repeat(3000), packed(`/URI (${ADDRESS})`))],
    [
      'at the end of a long stream',
      pdf(streamOf(zlibSync(bytesOf(`${'x'.repeat(5000)}/URI (${ADDRESS})`), { level: 0 }))),
    ],
    ['in a stream without a header', pdf(streamOf(deflateSync(bytesOf(`/URI (${ADDRESS})`))))],
    [
      'in a stream behind a line’s feed, its dictionary alone',
      pdf(`<<${FLATE}>>\nstream\n`, zlibSync(bytesOf(`/URI (${ADDRESS})`)), '\nendstream\n'),
    ],
    [
      'in a stream that is damaged at its end',
      pdf(
        packed(`/URI (${ADDRESS})${'x'.repeat(9)}`).map((byte, index, all) =>
          index === all.length - 22 ? byte ^ 0xff : byte,
        ),
      ),
    ],
  ])('%s', async (_, bytes) => {
    expect(await open(bytes)).toEqual({ tag: 'quote', link: LINK });
  });
});

describe('no link is found', () => {
  test.each([
    ['where there is none', pdf('/URI (https://example.com/)')],
    ['in a picture', pdf(packed(`/URI (${ADDRESS})`, '/Filter /FlateDecode /Subtype /Image'))],
    ['in a picture, without a space', pdf(packed(`/URI (${ADDRESS})`, '/Filter/FlateDecode/Subtype/Image'))],
    ['in a font', pdf(packed(`/URI (${ADDRESS})`, `${FLATE} /Length1 900`))],
    ['in a stream that is packed otherwise', pdf(packed(`/URI (${ADDRESS})`, '/Filter /LZWDecode'))],
    [
      'in a packed stream without an end',
      pdf(`<<${FLATE}>>\nstream\n`, zlibSync(bytesOf(`/URI (${ADDRESS})`)), '\n'),
    ],
    ['in what is only partly hexadecimal', pdf(`/URI <zz${hexadecimal(ADDRESS)}>`)],
    ['in a stream that is no stream', pdf('<</Filter /FlateDecode>>\nstream\nnot packed\nendstream')],
    ['in a stream without an end', pdf('<</Filter /FlateDecode>>\nstream\n')],
    ['in an odd hexadecimal', pdf('/URI <zz>')],
  ])('%s: not ours', async (_, bytes) => {
    expect(await open(bytes)).toEqual({ tag: 'not-ours' });
  });

  test('in a file that is cut off within it', async () => {
    const bytes = pdf(`/URI (${ADDRESS})`);
    const end = bytes.length - '))\n%%EOF\n'.length;
    for (let length = 5; length < end; length++) {
      expect(await open(bytes.subarray(0, length))).toEqual({ tag: 'cut-off' });
    }
  });
});

test('a link behind 300 addresses of 1 000 letters is found', async () => {
  const bytes = pdf(`/URI (https://example.com/${'x'.repeat(1000)})\n`.repeat(300), `/URI (${ADDRESS})`);
  expect(await open(bytes)).toEqual({ tag: 'quote', link: LINK });
});

test('a UTF-16 address is read without its mark: it is bare, and a full stop its own', async () => {
  const bytes = pdf(
    `/URI (\xfe\xff${[...'https://example.com/#/new?tax=6.'].map((letter) => `\0${letter}`).join('')})`,
  );
  expect(await open(bytes)).toEqual({ tag: 'quote', link: '#/new?tax=6.' });
});

describe('a file of very much is read up to a limit:', () => {
  const found = { tag: 'quote', link: LINK };
  const notFound = { tag: 'not-ours' };

  test('2 000 addresses', async () => {
    const other = '/URI (https://example.com/)\n';
    expect(await open(pdf(other.repeat(1999), `/URI (${ADDRESS})`))).toEqual(found);
    expect(await open(pdf(other.repeat(2000), `/URI (${ADDRESS})`))).toEqual(notFound);
  });

  test('2 000 streams', async () => {
    const other = '1 0 obj\n<<>>\nstream\n\nendstream\n';
    expect(await open(pdf(other.repeat(1999), packed(`/URI (${ADDRESS})`)))).toEqual(found);
    expect(await open(pdf(other.repeat(2000), packed(`/URI (${ADDRESS})`)))).toEqual(notFound);
  });

  test('100 streams that can’t be unpacked, as of an encrypted file', async () => {
    const other = streamOf(bytesOf('\xffencrypted'));
    expect(await open(pdf(...Array(99).fill(other), packed(`/URI (${ADDRESS})`)))).toEqual(found);
    expect(await open(pdf(...Array(100).fill(other), packed(`/URI (${ADDRESS})`)))).toEqual(notFound);
    const sound = packed('nothing');
    expect(await open(pdf(...Array(300).fill(sound), packed(`/URI (${ADDRESS})`)))).toEqual(found);
  });

  test('8 000 000 bytes of all its streams, unpacked', async () => {
    const filled = (length: number) => zlibSync(joined(new Uint8Array(length), `/URI (${ADDRESS})`));
    expect(await open(pdf(streamOf(filled(6_000_000))))).toEqual(found);
    const half = streamOf(zlibSync(new Uint8Array(4_000_000)));
    expect(await open(pdf(half, streamOf(filled(6_000_000))))).toEqual(notFound);
  });

  test('8 000 000 bytes, and of the stream that comes to them not one step of 1 024 bytes more', async () => {
    // Stored as they are: the first step of the second stream comes to 1 019 bytes, its address is in the next.
    const stored = joined(
      '\x00\xfb\x03\x04\xfc',
      new Uint8Array(1019),
      deflateSync(bytesOf(`/URI (${ADDRESS})`)),
    );
    const zeros = (length: number) => streamOf(zlibSync(new Uint8Array(length)));
    expect(await open(pdf(zeros(7_998_980), streamOf(stored)))).toEqual(found);
    expect(await open(pdf(zeros(7_998_981), streamOf(stored)))).toEqual(notFound);
  });

  test('500 000 letters of addresses', async () => {
    const other = (length: number) => `/URI (${'x'.repeat(length)})\n`;
    expect(await open(pdf(other(5000).repeat(99), other(4999), `/URI (${ADDRESS})`))).toEqual(found);
    expect(await open(pdf(other(5000).repeat(100), `/URI (${ADDRESS})`))).toEqual(notFound);
  });

  test('500 000 letters, 8 000 of each address that does not end', async () => {
    const endless = `/URI (${'x'.repeat(9000)}\n`;
    expect(await open(pdf(endless.repeat(62), `/URI (${ADDRESS})`))).toEqual(found);
    expect(await open(pdf(endless.repeat(63), `/URI (${ADDRESS})`))).toEqual(notFound);
  });
});
