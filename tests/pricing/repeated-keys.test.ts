import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { repeatedKeys } from '../../src/pricing/repeated-keys';

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

test('no JSON text that a program writes has any', () => {
  fc.assert(
    fc.property(fc.json(), (text) => {
      expect(repeatedKeys(text)).toEqual([]);
    }),
  );
});
