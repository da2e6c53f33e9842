import { describe, expect, test } from 'vitest';
import { readChineseNumeral } from '../../src/entry/chinese-numeral';

describe('understood', () => {
  test.each([
    ['零', '0'],
    ['三', '3'],
    ['十', '10'],
    ['一十', '10'],
    ['十二', '12'],
    ['二十', '20'],
    ['二十三', '23'],
    ['一百', '100'],
    ['一百零五', '105'],
    ['一百一十', '110'],
    ['三百五十', '350'],
    ['六千', '6000'],
    ['六千零五', '6005'],
    ['六千零五十', '6050'],
    ['五千二百', '5200'],
    ['九千九百九十九', '9999'],
    ['一万', '10000'],
    ['一万二千', '12000'],
    ['一万零五', '10005'],
    ['一万零十', '10010'],
    ['一万零五百', '10500'],
    ['十万', '100000'],
    ['十二万三千四百五十六', '123456'],
    ['一百万', '1000000'],
    ['一千万', '10000000'],
    ['一亿', '100000000'],
    ['三亿零五', '300000005'],
    ['一亿二千万', '120000000'],
    // Digit by digit, as in a telephone number.
    ['六零零零', '6000'],
    ['八五', '85'],
    ['零五', '5'],
  ])('%s is %s', (text, value) => {
    expect(readChineseNumeral(text)?.toFixed()).toBe(value);
  });
});

describe('refused', () => {
  test.each([
    [''],
    // Spoken short forms leave the last place unsaid.
    ['一万二'],
    ['三百五'],
    ['三千五'],
    ['一亿二'],
    // Places that stand alone, rise or come twice.
    ['百'],
    ['千'],
    ['万'],
    ['亿'],
    ['三十百'],
    ['一百二百'],
    ['十十'],
    ['一万万'],
    ['一万二万'],
    ['一二百'],
    // Zeros that say nothing.
    ['一百零'],
    ['一万零'],
    ['一百零零五'],
    // Taken for 10, 10 and 500 once.
    ['零十'],
    ['零一十'],
    ['零五百'],
    // Other characters.
    ['六千人'],
    ['6千'],
    ['六 千'],
    ['六千点五'],
    ['半'],
    ['两'],
  ])('%j', (text) => {
    expect(readChineseNumeral(text)).toBeUndefined();
  });
});
