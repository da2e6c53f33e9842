import { describe, expect, test } from 'vitest';
import { readEmail } from '../../../src/entry/applicant/read-email';

describe('an address in use', () => {
  test.each([
    ['li.wei@example.com', 'li.wei@example.com'],
    ['  LiWei@Example.COM ', 'LiWei@example.com'],
    ['liwei＠example．com', 'liwei@example.com'],
    ['liwei@example。com', 'liwei@example.com'],
    ['a+b_c-d@mail.example.com.cn', 'a+b_c-d@mail.example.com.cn'],
    ['123456@qq.com', '123456@qq.com'],
    ['李伟@例子.中国', '李伟@例子.中国'],
    ["o'neil@example.co", "o'neil@example.co"],
    ['li\u200bwei@example.com', 'liwei@example.com'],
  ])('%s is kept as %s', (text, value) => {
    expect(readEmail(text)).toEqual({ ok: true, value });
  });
});

test('is required', () => {
  expect(readEmail('')).toEqual({ ok: false, problem: { tag: 'missing' } });
});

test.each([
  ['example.com', 0],
  ['a@b@example.com', 2],
])('%s is refused with how many @ it has', (text, signs) => {
  expect(readEmail(text)).toEqual({ ok: false, problem: { tag: 'email-at', text, signs } });
});

test.each(['li wei@example.com', 'liwei@ example.com', 'a@b.cn c@d.cn'])('%s has a space', (text) => {
  expect(readEmail(text)).toEqual({ ok: false, problem: { tag: 'email-space', text } });
});

test.each([
  ['@example.com', ''],
  ['.li@example.com', '.li'],
  ['li.@example.com', 'li.'],
  ['l..i@example.com', 'l..i'],
  ['"li"@example.com', '"li"'],
  ['<li>@example.com', '<li>'],
  ['a;b@example.com', 'a;b'],
  [`${'a'.repeat(65)}@example.com`, 'a'.repeat(65)],
])('%s is refused for the part before @', (text, name) => {
  expect(readEmail(text)).toEqual({ ok: false, problem: { tag: 'email-name', text: name } });
});

test.each([
  ['li@', ''],
  ['li@localhost', 'localhost'],
  ['li@example.', 'example.'],
  ['li@.com', '.com'],
  ['li@example..com', 'example..com'],
  ['li@-example.com', '-example.com'],
  ['li@example.c', 'example.c'],
  ['li@10.0.0.12', '10.0.0.12'],
  ['li@exam_ple.com', 'exam_ple.com'],
])('%s is refused for its domain', (text, domain) => {
  expect(readEmail(text)).toEqual({ ok: false, problem: { tag: 'email-domain', domain } });
});

test('has 254 characters at most', () => {
  const ending = `@${'b'.repeat(60)}.${'c'.repeat(60)}.${'d'.repeat(60)}.cn`;
  expect(ending.length).toBe(186);
  expect(readEmail('a'.repeat(64) + ending).ok).toBe(true);
  const longer = `a@${'b.'.repeat(125)}com`;
  expect(readEmail(longer)).toEqual({ ok: false, problem: { tag: 'too-long', maximum: 254, length: 255 } });
});

test('a hostile text of any length is refused at once', () => {
  const started = performance.now();
  for (const text of ['a.'.repeat(60), 'a-'.repeat(100), `${'a'.repeat(63)}.`.repeat(3)]) {
    expect(readEmail(`x@${text}`).ok).toBe(false);
  }
  expect(performance.now() - started).toBeLessThan(500);
});
