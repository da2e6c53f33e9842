import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseStrictJson } from '../../src/pricing/strict-json';

function repeatedKeys(text: string): string[] {
  const read = parseStrictJson(text);
  if (read.ok) return [];
  expect(read.problems.map(({ tag }) => tag)).toEqual(read.problems.map(() => 'repeated-key'));
  return read.problems.map(({ path }) => path);
}

describe('keys that an object has twice', () => {
  test.each<[string, string[]]>([
    ['{}', []],
    ['[1, 2, 2]', []],
    ['{"a": 1, "b": {"a": 1}, "c": [{"a": 1}, {"a": 2}]}', []],
    ['{"a": 1, "a": 2}', ['a']],
    ['{"a": 1, "a" : 2, "a": 3}', ['a', 'a']],
    ['{"items": {"experts": {"minimum": 5, "price": {}, "minimum": 1}}}', ['items.experts.minimum']],
    ['{"packs": [{"id": 1}, {"id": 2, "id": 3}], "packs": []}', ['packs[1].id', 'packs']],
    ['[[0, {"a": 1, "a": 2}]]', ['[0][1].a']],
    ['["first", {"a": 1, "a": 2}]', ['[1].a']],
  ])('%s', (text, paths) => {
    expect(repeatedKeys(text)).toEqual(paths);
  });

  test('are found however they are written', () => {
    expect(repeatedKeys('{"phone": 1, "\\u0070hone": 2}')).toEqual(['phone']);
  });

  test('are not looked for within texts', () => {
    expect(repeatedKeys('{"a": "\\"a\\": {[,", "b": "a\\\\", "c": "\\"a\\":"}')).toEqual([]);
  });
});

test('what a program writes is read as it was', () => {
  fc.assert(
    fc.property(fc.jsonValue({ noUnicodeString: false }), (value) => {
      fc.pre(!JSON.stringify(value).includes('__proto__'));
      expect(parseStrictJson(JSON.stringify(value))).toEqual({
        ok: true,
        value: JSON.parse(JSON.stringify(value)),
      });
    }),
  );
});

test('a text that is no JSON is shown from its start', () => {
  expect(parseStrictJson(`<!doctype html>${'x'.repeat(100)}`)).toEqual({
    ok: false,
    problems: [{ tag: 'not-json', path: '', found: `<!doctype html>${'x'.repeat(25)}` }],
  });
});

test('__proto__ and a key given twice are told together', () => {
  expect(parseStrictJson('{"__proto__": 1, "a": 1, "a": 2}')).toEqual({
    ok: false,
    problems: [
      { tag: 'unknown-key', path: '__proto__', found: 1 },
      { tag: 'repeated-key', path: 'a', found: 'a' },
    ],
  });
});
