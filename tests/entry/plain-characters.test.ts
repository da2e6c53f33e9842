import { describe, expect, test } from 'vitest';
import { toPlainCharacters } from '../../src/entry/plain-characters';

describe('characters that mean a plain one', () => {
  test.each([
    ['０１２３４５６７８９', '0123456789'],
    ['，．＋－−￥％／＇’', ",.+--¥%/''"],
    ['萬億〇两', '万亿零二'],
    ['壹贰叁肆伍陆柒捌玖拾佰仟', '一二三四五六七八九十百千'],
    ['\u30006\u00a0000\u3000', '6 000'],
  ])('%j is %j', (text, plain) => {
    expect(toPlainCharacters(text)).toBe(plain);
  });
});

describe('characters that only look like one stay as they are', () => {
  test.each([
    '①',
    '⑩',
    '²',
    '㎡',
    '½',
    'Ⅲ',
    '٦',
    '６️⃣'.slice(1),
    '😀',
    'ａ',
    '６０'.normalize('NFC').slice(2),
  ])('%j', (text) => {
    expect(toPlainCharacters(text)).toBe(text);
  });
});
