import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readKeptWork } from '../../src/store/read-kept-work';

const draft = (texts: string, mode = 'new') =>
  `{"mode":"${mode}","texts":{"new":${texts},"add":{},"renew":{}}}`;

const kept = ({ version = '2', texts = '{"years":"2"}', origin = '"own"', beside = '[]', rest = '' } = {}) =>
  `{"version":${version},"draft":${draft(texts)},"origin":${origin},"beside":${beside},"language":"en","theme":"dark"${rest}}`;

const unreadable = (fromNewerVersion: boolean) => ({ tag: 'unreadable', fromNewerVersion });

test('the form of version 2 is read', () => {
  expect(
    readKeptWork(
      '{"version":2,"draft":{"mode":"renew","texts":{"new":{"years":"2"},"add":{"on":"2026/3/5"},"renew":{"term":"3"}}},' +
        '"origin":"own","beside":[{"draft":{"mode":"add","texts":{"new":{},"add":{"experts":"2"},"renew":{}}},"origin":"link"}],' +
        '"language":"en","theme":"dark"}',
    ),
  ).toEqual({
    tag: 'work',
    work: {
      draft: {
        mode: 'renew',
        texts: { new: { years: '2' }, add: { on: '2026/3/5' }, renew: { term: '3' } },
      },
      origin: 'own',
      beside: [
        { draft: { mode: 'add', texts: { new: {}, add: { experts: '2' }, renew: {} } }, origin: 'link' },
      ],
      language: 'en',
      theme: 'dark',
    },
  });
});

describe('garbage is unreadable', () => {
  test.each([
    '',
    'hello',
    'null',
    '1',
    '"text"',
    '[]',
    '{}',
    '{"version":2}',
    '{"version":null}',
    kept().slice(0, -1),
    kept({ version: '0' }),
    kept({ version: '-2' }),
    kept({ version: '1.5' }),
    kept({ version: '"2"' }),
    kept({ texts: '{"years":2}' }),
    kept({ texts: '{"years":null}' }),
    kept({ texts: '{"price":"1"}' }),
    kept({ texts: '["2"]' }),
    kept({ texts: `{"years":"${'2'.repeat(202)}"}` }),
    kept({ origin: '"vendor"' }),
    kept({ beside: '[1]' }),
    kept({ beside: '[{"draft":{"mode":"add","texts":{}},"origin":"own"}]' }),
    kept({ beside: `[{"draft":${draft('{}', 'records')},"origin":"own"}]` }),
    kept().replace('"mode":"new"', '"mode":"records"'),
    kept().replace('"add":{},', ''),
    kept().replace('"renew":{}', '"renew":{},"records":{}'),
    kept().replace('"add":{}', '"add":{"day":"2026-03-05"}'),
    kept().replace('"add":{}', '"add":null'),
    kept({ rest: ',"total":"1.00"' }),
  ])('%j', (text) => {
    expect(readKeptWork(text)).toEqual(unreadable(false));
  });
});

test.each(['3', '2.5', '999'])('version %s is unreadable, and newer', (version) => {
  expect(readKeptWork(kept({ version }))).toEqual(unreadable(true));
  expect(readKeptWork(`{"version":${version},"quotes":[]}`)).toEqual(unreadable(true));
});

describe('hostile keys', () => {
  test.each(['constructor', 'toString', 'valueOf', 'hasOwnProperty'])(
    '%s as a field is never taken as one',
    (key) => {
      const reading = readKeptWork(kept({ texts: `{"${key}":"6000"}` }));
      const texts = reading.tag === 'work' ? reading.work.draft.texts.new : {};
      expect(Object.keys(texts)).toEqual([]);
    },
  );

  test.each(['constructor', 'toString'])('%s as a mode is never taken as one', (key) => {
    expect(readKeptWork(kept().replace('"renew":{}', `"renew":{},"${key}":{}`))).toEqual(unreadable(false));
    expect(readKeptWork(kept().replace('"mode":"new"', `"mode":"${key}"`))).toEqual(unreadable(false));
  });

  test.each(['{"__proto__":{"term":"9"}}', '{"__proto__":"9"}'])(
    '__proto__ among the texts of an addition is no text: %s',
    (add) => {
      const reading = readKeptWork(kept().replace('"add":{}', `"add":${add}`));
      if (reading.tag !== 'work') throw new Error('Not read');
      expect(Object.entries(reading.work.draft.texts.add)).toEqual([]);
      expect(reading.work.draft.texts.add.term).toBeUndefined();
      expect(Object.hasOwn(Object.prototype, 'term')).toBe(false);
    },
  );

  test('__proto__ changes no prototype, wherever it stands', () => {
    const pollution = '{"employees":"9","polluted":"yes"}';
    for (const text of [
      kept({ texts: `{"__proto__":${pollution},"years":"2"}` }),
      kept({ texts: '{"__proto__":"6000","years":"2"}' }),
      kept({ rest: `,"__proto__":${pollution}` }),
      kept().replace('"renew":{}', `"renew":{},"__proto__":${pollution}`),
      `{"__proto__":${kept()}}`,
    ]) {
      const reading = readKeptWork(text);
      if (reading.tag === 'work') {
        const { new: texts } = reading.work.draft.texts;
        expect(Object.entries(texts)).toEqual([['years', '2']]);
        expect(texts.employees).toBeUndefined();
        expect(Object.getPrototypeOf(texts)).toBe(Object.prototype);
      }
      expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
    }
    expect(readKeptWork(`{"__proto__":${kept()}}`)).toEqual(unreadable(false));
  });
});

test('no text throws', () => {
  const anyKept = fc.record({ texts: fc.json(), beside: fc.json(), version: fc.json() }).map(kept);
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.json(), anyKept), (text) => {
      expect(['work', 'unreadable']).toContain(readKeptWork(text).tag);
    }),
  );
});

test('a megabyte of nested brackets is unreadable', () => {
  expect(readKeptWork('['.repeat(1_048_576))).toEqual(unreadable(false));
  expect(readKeptWork(kept({ texts: `${'['.repeat(5000)}${']'.repeat(5000)}` }))).toEqual(unreadable(false));
});
