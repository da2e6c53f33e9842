import { describe, expect, test } from 'vitest';
import { decodeText } from '../../src/documents/decode-text';

/** 报价单, of which no byte in UTF-16 is a zero. */
const BIG_ENDIAN = [0x62, 0xa5, 0x4e, 0xf7, 0x53, 0x55];
const LITTLE_ENDIAN = [0xa5, 0x62, 0xf7, 0x4e, 0x55, 0x53];
const decode = (...bytes: number[]) => decodeText(Uint8Array.from(bytes));

describe('a text without a single letter of ASCII is read', () => {
  test.each([
    ['as UTF-8', [0xe6, 0x8a, 0xa5, 0xe4, 0xbb, 0xb7, 0xe5, 0x8d, 0x95]],
    ['as UTF-8 with its mark', [0xef, 0xbb, 0xbf, 0xe6, 0x8a, 0xa5, 0xe4, 0xbb, 0xb7, 0xe5, 0x8d, 0x95]],
    ['as UTF-16 from the last byte on, with its mark', [0xff, 0xfe, ...LITTLE_ENDIAN]],
    ['as UTF-16 from the first byte on, with its mark', [0xfe, 0xff, ...BIG_ENDIAN]],
  ])('%s', (_, bytes) => {
    expect(decode(...bytes)).toEqual({ text: '报价单', isSound: true });
  });
});

describe('half a mark is none: the rest is read by its letters', () => {
  test.each([
    ['the first byte of one', [0xff, 0x41, 0x42, 0x43], '\ufffdABC'],
    ['the first byte of the other', [0xfe, 0x41, 0x42, 0x43], '\ufffdABC'],
    ['the second byte of one', [0x41, 0xfe, 0x42, 0x43], 'A\ufffdBC'],
    ['the second byte of the other', [0x41, 0xff, 0x42, 0x43], 'A\ufffdBC'],
  ])('%s', (_, bytes, text) => {
    expect(decode(...bytes)).toEqual({ text, isSound: false });
  });
});

describe('one zero among eight letters does not make it UTF-16', () => {
  test.each(['\0bcdefgh', 'a\0cdefgh'])('%j', (text) => {
    expect(decodeText(new TextEncoder().encode(text))).toEqual({ text, isSound: true });
  });
});
