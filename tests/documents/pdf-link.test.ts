import { deflateSync, zlibSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { openDocument } from '../../src/documents/open-document';
import { publishedBook } from '../pricing/published-book';
import { laterAnswerInTime } from '../proof/answer-in-time';

const LINK = '#/new?employees=6000&book=ssc-pro-2022-10-18&quoted=420280.00';
const ADDRESS = `https://example.com/pricing/${LINK}`;

const bytesOf = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, 'latin1'));
const joined = (...parts: (string | Uint8Array)[]) =>
  Uint8Array.from(Buffer.concat(parts.map((part) => (typeof part === 'string' ? bytesOf(part) : part))));

/** A file with one object of each body, and the end of a whole one. */
const pdf = (...bodies: (string | Uint8Array)[]) => joined('%PDF-1.7\n%\xe2\xe3\n', ...bodies, '\n%%EOF\n');
const packed = (content: string, dictionary = '/Filter /FlateDecode') => {
  const bytes = zlibSync(bytesOf(content));
  return joined(
    `7 0 obj\n<</Length ${bytes.length} ${dictionary}>>\nstream\r\n`,
    bytes,
    '\nendstream\nendobj\n',
  );
};
const open = (bytes: Uint8Array) => openDocument(bytes, publishedBook);
const hexadecimal = (text: string) =>
  [...bytesOf(text)].map((byte) => byte.toString(16).padStart(2, '0')).join('');

describe('the link of a PDF is found', () => {
  test.each([
    ['as Chromium writes it', pdf(`<</S /URI\n/URI (${ADDRESS})>>`)],
    ['without a space', pdf(`/A<</S/URI/URI(${ADDRESS})>>`)],
    ['in hexadecimal', pdf(`/URI <${hexadecimal(ADDRESS).toUpperCase()}>`)],
    ['as UTF-16', pdf(`/URI (\xfe\xff${[...ADDRESS].map((letter) => `\0${letter}`).join('')})`)],
    ['with escapes', pdf(`/URI (${ADDRESS.replace('#/', '\\043\\/').replace('new', 'n\\\new')})`)],
    ['behind a parenthesis', pdf(`/URI (https://example.com/(a\\)b)/${LINK})`)],
    ['behind other links', pdf('/URI (https://example.com/)', `/URI (${ADDRESS})`)],
    ['in a packed stream', pdf(packed(`<</S/URI/URI(${ADDRESS})>>`))],
    [
      'behind other streams',
      pdf(packed('nothing'), packed('x', '/Filter/FlateDecode/Subtype/Image'), packed(`/URI (${ADDRESS})`)),
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

test('a small file that unpacks to gigabytes is given up in time', async () => {
  const bomb = deflateSync(new Uint8Array(30_000_000));
  const stream = joined('1 0 obj <</Filter /FlateDecode>>\nstream\n', bomb, '\nendstream\n');
  const bytes = pdf(...Array(30).fill(stream));
  const started = performance.now();
  expect(await open(bytes)).toEqual({ tag: 'not-ours' });
  expect(performance.now() - started).toBeLessThan(5000);
});

describe('a small PDF that was made to keep a reader busy is done with at once', () => {
  test.each([
    ['400 000 addresses that never end', '/URI ('.repeat(400_000)],
    ['180 000 streams that never end', ' obj/FlateDecode stream\n'.repeat(180_000)],
  ])(
    '%s took more than 20 seconds',
    async (_, body) => {
      expect(await open(pdf(body))).toEqual({ tag: 'not-ours' });
    },
    5_000,
  );
});

describe('a PDF of some kilobytes is done with within 50 ms of CPU time', () => {
  test('2 000 addresses that never end were each read to the end of the file once', async () => {
    const bytes = pdf('/URI ('.repeat(2000), 'x'.repeat(8000));
    expect(await laterAnswerInTime(() => open(bytes))).toEqual({ tag: 'not-ours' });
  });
});

test('a link behind 300 addresses of 1 000 letters is found', async () => {
  const bytes = pdf(`/URI (https://example.com/${'x'.repeat(1000)})\n`.repeat(300), `/URI (${ADDRESS})`);
  expect(await open(bytes)).toEqual({ tag: 'quote', link: LINK });
});
