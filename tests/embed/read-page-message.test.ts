import { describe, expect, test } from 'vitest';
import { readPageMessage } from '../../src/embed/read-page-message';

const QUOTE = { version: 1, kind: 'ssc-quote' };

describe('a message from the page', () => {
  test.each([
    { ssc: 1, type: 'hello' },
    { ssc: 1, type: 'ready', link: '#/new?', language: 'en', bookId: 'b' },
    { ssc: 1, type: 'height', height: 1 },
    { ssc: 1, type: 'height', height: 100_000 },
    { ssc: 1, type: 'quote', quote: null },
    { ssc: 1, type: 'quote', quote: QUOTE },
    { ssc: 1, type: 'apply', application: { version: 1, id: 'a' } },
    { ssc: 1, type: 'error', code: 'wrong-values', message: 'm', names: ['years'] },
  ])('is taken: %j', (message) => {
    expect(readPageMessage({ ...message, more: 1 })).toEqual(message);
  });

  test.each([
    undefined,
    null,
    1,
    'ssc',
    [],
    {},
    { type: 'hello' },
    { ssc: 1 },
    { ssc: 1, type: 'constructor' },
    { ssc: 1, type: '__proto__' },
    { ssc: 1, type: ['hello'] },
    { ssc: 1, type: 'ready', link: '#/new?', language: 'en' },
    { ssc: 1, type: 'height', height: 0.5 },
    { ssc: 1, type: 'height', height: 100_001 },
    { ssc: 1, type: 'height', height: Number.NaN },
    { ssc: 1, type: 'height', height: Number.POSITIVE_INFINITY },
    { ssc: 1, type: 'height', height: '5' },
    { ssc: 1, type: 'quote' },
    { ssc: 1, type: 'quote', quote: { version: 2 } },
    { ssc: 1, type: 'apply', application: { version: 1 } },
    { ssc: 1, type: 'error', code: 'x', message: 'm', names: 'years' },
    { ssc: 1, type: 'error', code: 'x', message: 'm', names: [{}] },
  ])('is ignored: %j', (data) => {
    expect(readPageMessage(data)).toBeUndefined();
  });

  test.each([2, 0, '1', null])('of version %j is of another version', (ssc) => {
    expect(readPageMessage({ ssc, type: 'hello' })).toBeNull();
  });

  test('that throws when it is read is ignored', () => {
    const trap = Object.defineProperty({ ssc: 1, type: 'height' }, 'height', {
      enumerable: true,
      get: () => {
        throw new Error('read');
      },
    });
    expect(readPageMessage(trap)).toBeUndefined();
  });

  test('is read once: what was checked is what is used', () => {
    let reads = 0;
    const shifty = Object.defineProperty({ ssc: 1, type: 'height' }, 'height', {
      enumerable: true,
      get: () => (reads++ === 0 ? 300 : 1e9),
    });
    expect(readPageMessage(shifty)).toEqual({ ssc: 1, type: 'height', height: 300 });
  });

  test('that refers to itself comes out as known names only', () => {
    const cyclic: Record<string, unknown> = { ssc: 1, type: 'hello' };
    cyclic.self = cyclic;
    expect(readPageMessage(cyclic)).toEqual({ ssc: 1, type: 'hello' });
  });
});
