import { describe, expect, test } from 'vitest';
import { readMobile } from '../../../src/entry/applicant/read-mobile';

describe('a mainland number', () => {
  test.each([
    '13800138000',
    '+8613800138000',
    '+86 138 0013 8000',
    '008613800138000',
    '86 138-0013-8000',
    '(+86) 138 0013 8000',
    '１３８００１３８０００',
    '＋８６　１３８００１３８０００',
    ' 138\u00a00013\u20118000\u200e',
  ])('%s is kept as its eleven digits', (text) => {
    expect(readMobile(text)).toEqual({ ok: true, value: '13800138000' });
  });

  test.each(['13', '14', '15', '16', '17', '18', '19'])('may begin with %s', (start) => {
    expect(readMobile(`${start}000000000`)).toEqual({ ok: true, value: `${start}000000000` });
  });

  test.each(['10', '11', '12', '02', '23'])('does not begin with %s', (start) => {
    const text = `${start}000000000`;
    expect(readMobile(text)).toEqual({ ok: false, problem: { tag: 'mobile-prefix', text } });
  });

  test.each([
    ['1380013800', 10],
    ['138001380000', 12],
    ['+86 1380013800', 10],
    ['4009100100', 10],
    ['1', 1],
  ])('%s is refused with the digits it has', (text, digits) => {
    expect(readMobile(text)).toEqual({ ok: false, problem: { tag: 'mobile-length', digits } });
  });
});

describe('a number of another country', () => {
  test.each([
    ['+852 5123 4567', '+85251234567'],
    ['00852-51234567', '+85251234567'],
    ['+1 (415) 555-0132', '+14155550132'],
    ['+44 (0)7911 123456', '+447911123456'],
    ['+65.9123.4567', '+6591234567'],
    ['+4512345', '+4512345'],
    ['+123456789012345', '+123456789012345'],
  ])('%s is kept as %s', (text, value) => {
    expect(readMobile(text)).toEqual({ ok: true, value });
  });

  test.each([
    ['+123456', '+123456', 6],
    ['+1234567890123456', '+1234567890123456', 16],
  ])('%s is refused with the digits it has', (text, whole, digits) => {
    expect(readMobile(text)).toEqual({
      ok: false,
      problem: { tag: 'mobile-abroad-length', text: whole, digits },
    });
  });

  test('has no code that begins with 0', () => {
    expect(readMobile('+0 415 555 0132')).toEqual({
      ok: false,
      problem: { tag: 'mobile-country', text: '+04155550132' },
    });
  });
});

test('is required', () => {
  expect(readMobile(' \u200b ')).toEqual({ ok: false, problem: { tag: 'missing' } });
});

test.each(['电话同上', '1380013800x', '138+00138000', '++8613800138000', '=13800138000', '138/0013/8000'])(
  '%s is refused whole',
  (text) => {
    expect(readMobile(text)).toEqual({ ok: false, problem: { tag: 'mobile-characters', text } });
  },
);
