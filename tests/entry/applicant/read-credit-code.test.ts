import { describe, expect, test } from 'vitest';
import { readCreditCode } from '../../../src/entry/applicant/read-credit-code';

// Codes of real registrations, as their companies publish them.
const VALID = ['91440300708461136T', '9144030071526726XG', '91110000802100433B'];

// As long as the others, with a sum of its characters that asks for 0: they are refused by one in 31 where that is wrong.
const ENDING_IN_0 = '9144030070846110K0';

test.each([...VALID, ENDING_IN_0])('%s is a code as published', (code) => {
  expect(readCreditCode(code)).toEqual({ ok: true, value: code });
});

test('may be left empty', () => {
  expect(readCreditCode('  ')).toEqual({ ok: true, value: '' });
});

describe('is understood', () => {
  test.each([
    ['in lower case', '91440300708461136t'],
    ['in full-width characters', '９１４４０３００７０８４６１１３６Ｔ'],
    ['in groups', '9144 0300 7084 6113 6T'],
    ['with hyphens', '914403-00708461136-T'],
    ['with spaces of any width and marks from a chat', '\u200e91440300\u00a0708461136\u3000T\ufeff'],
  ])('%s', (_, text) => {
    expect(readCreditCode(text)).toEqual({ ok: true, value: '91440300708461136T' });
  });
});

describe('is refused', () => {
  test.each([
    ['91440300708461136A', 'A', 'T'],
    ['91440300708461137T', 'T', 'X'],
    ['9144030071526726X0', '0', 'G'],
    ['91110000802100433C', 'C', 'B'],
  ])('%s with a wrong check character, and the right one is named', (text, check, expected) => {
    expect(readCreditCode(text)).toEqual({
      ok: false,
      problem: { tag: 'code-check', text, check, expected },
    });
  });

  test.each([
    ['9144030070846113', 16],
    ['91440300708461136TT', 19],
  ])('%s with its length', (text, length) => {
    expect(readCreditCode(text)).toEqual({ ok: false, problem: { tag: 'code-length', length } });
  });

  test.each([
    ['9144O300708461136T', 'O'],
    ['9I44O30070846113ST', 'I O S'],
    ['Z1440300708461136V', 'Z V'],
    ['代码91440300708461', '代 码'],
    ['<i>', '< I >'],
  ])('%s with the characters that no code has', (text, characters) => {
    expect(readCreditCode(text)).toEqual({ ok: false, problem: { tag: 'code-characters', characters } });
  });
});

test('any one character changed is found out', () => {
  for (const code of VALID) {
    for (let place = 0; place < code.length; place++) {
      for (const other of '0123456789ABCDEFGHJKLMNPQRTUWXY') {
        if (other === code[place]) continue;
        const changed = code.slice(0, place) + other + code.slice(place + 1);
        expect([changed, readCreditCode(changed).ok]).toEqual([changed, false]);
      }
    }
  }
});
