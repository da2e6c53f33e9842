import { describe, expect, test } from 'vitest';
import { writeKeptWork } from '../../src/store/kept-work';
import { readKeptWork } from '../../src/store/read-kept-work';

/** Word for word as the page of new purchases alone wrote it. */
const VERSION_1 =
  '{"version":1,"draft":{"mode":"new","texts":{"new":{"employees":"1.2万","pack-6m":"2","start":"2026年3月5日"}}},' +
  '"origin":"own","beside":[{"draft":{"mode":"new","texts":{"new":{"years":"8"}}},"origin":"link"}],' +
  '"language":"en","theme":"dark"}';

describe('work that was kept in version 1', () => {
  test('goes on, with nothing in the modes that version 1 did not know', () => {
    expect(readKeptWork(VERSION_1)).toEqual({
      tag: 'work',
      work: {
        draft: {
          mode: 'new',
          texts: {
            new: { employees: '1.2万', 'pack-6m': '2', start: '2026年3月5日' },
            add: {},
            renew: {},
          },
        },
        origin: 'own',
        beside: [
          { draft: { mode: 'new', texts: { new: { years: '8' }, add: {}, renew: {} } }, origin: 'link' },
        ],
        language: 'en',
        theme: 'dark',
      },
    });
  });

  test('is kept in version 2 from then on', () => {
    const reading = readKeptWork(VERSION_1);
    if (reading.tag !== 'work') throw new Error('Not read');
    const text = writeKeptWork(reading.work) ?? '';
    expect(JSON.parse(text)).toMatchObject({ version: 2 });
    expect(readKeptWork(text)).toEqual(reading);
  });

  test.each([
    ['a mode that it did not know', VERSION_1.replace('"mode":"new"', '"mode":"add"')],
    ['texts of such a mode', VERSION_1.replace('"texts":{"new"', '"texts":{"add":{},"new"')],
    ['no texts', VERSION_1.replace('"texts":{"new"', '"texts":{"old"')],
    ['an unknown field', VERSION_1.replace('"employees"', '"colour"')],
    ['a number for a text', VERSION_1.replace('"8"', '8')],
    ['a key too many', VERSION_1.replace('"origin"', '"total":"1.00","origin"')],
  ])('with %s is unreadable', (_, text) => {
    expect(text).not.toBe(VERSION_1);
    expect(readKeptWork(text)).toEqual({ tag: 'unreadable', fromNewerVersion: false });
  });

  test('under the number of version 2 is unreadable: the forms are not mixed', () => {
    expect(readKeptWork(VERSION_1.replace('"version":1', '"version":2'))).toEqual({
      tag: 'unreadable',
      fromNewerVersion: false,
    });
  });

  test('with __proto__ among its texts changes no prototype', () => {
    const reading = readKeptWork(VERSION_1.replace('"employees":"1.2万"', '"__proto__":{"years":"8"}'));
    if (reading.tag !== 'work') throw new Error('Not read');
    const { texts } = reading.work.draft;
    expect(Object.keys(texts.new)).toEqual(['pack-6m', 'start']);
    expect(texts.new.years).toBeUndefined();
    expect(Object.getPrototypeOf(texts.new)).toBe(Object.prototype);
    expect(Object.hasOwn(Object.prototype, 'years')).toBe(false);
  });
});
