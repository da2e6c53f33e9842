import { zlibSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { openDocument } from '../../src/documents/open-document';
import { publishedBook } from '../pricing/published-book';
import { bytesOf, joined, pdf } from './pdf-file';

const LINK = '#/new?employees=6000&book=ssc-pro-2022-10-18&quoted=420280.00';
const ADDRESS = `https://example.com/pricing/${LINK}`;

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

test('a link behind 300 addresses of 1 000 letters is found', async () => {
  const bytes = pdf(`/URI (https://example.com/${'x'.repeat(1000)})\n`.repeat(300), `/URI (${ADDRESS})`);
  expect(await open(bytes)).toEqual({ tag: 'quote', link: LINK });
});
