import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { type HostReading, readHostMessage } from '../../src/embed/read-host-message';

const messageOf = (reading: HostReading) => (reading.tag === 'message' ? reading.message : reading.tag);
const read = (body: object) => messageOf(readHostMessage({ ssc: 1, ...body }));

describe('a message of the host', () => {
  test.each([
    { type: 'connect', followsHeight: true, look: { brand: '#0052d9', radius: '6px' } },
    { type: 'set', values: { employees: '6000', years: null } },
    { type: 'open', link: '#/new?employees=6000' },
    { type: 'viewport', top: -12.5, height: 700 },
    { type: 'application-state', id: 'id-1', state: 'awaiting-payment' },
    { type: 'application-answer', id: 'id-1', taken: false },
  ])('is read into a fresh object: $type', (body) => {
    const given = { ssc: 1, ...body };
    const message = messageOf(readHostMessage(given));
    expect(message).toEqual(given);
    expect(message).not.toBe(given);
  });

  test('loses what it should not have', () => {
    expect(
      read({ type: 'connect', followsHeight: false, look: { font: 'serif', shadow: 'x' }, token: 'x' }),
    ).toEqual({ ssc: 1, type: 'connect', followsHeight: false, look: { font: 'serif' } });
  });

  test('may leave the look out', () => {
    expect(read({ type: 'connect', followsHeight: false })).toEqual({
      ssc: 1,
      type: 'connect',
      followsHeight: false,
      look: {},
    });
  });

  test('keeps a name like any other though it is __proto__', () => {
    const values = JSON.parse('{"__proto__": "1", "constructor": "2"}');
    const message = read({ type: 'set', values });
    if (typeof message === 'string' || message.type !== 'set') throw new Error('not read');
    expect(Object.entries(message.values)).toEqual([
      ['__proto__', '1'],
      ['constructor', '2'],
    ]);
    expect(Object.getPrototypeOf(message.values)).toBe(Object.prototype);
  });

  test('of 201 characters in a value is cut so that its field still refuses it', () => {
    const message = read({ type: 'set', values: { employees: '1'.repeat(100_000), ['n'.repeat(999)]: '1' } });
    expect(message).toEqual({
      ssc: 1,
      type: 'set',
      values: { employees: '1'.repeat(201), ['n'.repeat(201)]: '1' },
    });
  });
});

describe('what is no message', () => {
  test.each([
    { type: 'connect' },
    { type: 'connect', followsHeight: 'yes' },
    { type: 'connect', followsHeight: true, look: 'red' },
    { type: 'connect', followsHeight: true, look: null },
    { type: 'connect', followsHeight: true, look: [1] },
    { type: 'connect', followsHeight: true, look: { brand: 7 } },
    { type: 'set' },
    { type: 'set', values: null },
    { type: 'set', values: ['6000'] },
    { type: 'set', values: { employees: 6000 } },
    { type: 'set', values: { employees: { text: '6000' } } },
    { type: 'set', values: Object.fromEntries(Array.from({ length: 65 }, (_, at) => [`n${at}`, '1'])) },
    { type: 'open', link: 'x'.repeat(4001) },
    { type: 'open', link: null },
    { type: 'viewport', top: Number.NaN, height: 1 },
    { type: 'viewport', top: 0, height: Number.POSITIVE_INFINITY },
    { type: 'viewport', top: 0, height: -1 },
    { type: 'viewport', top: '0', height: 1 },
    { type: 'application-state', id: 'id-1', state: 'paid' },
    { type: 'application-state', id: 'x'.repeat(201), state: 'active' },
    { type: 'application-answer', id: 'id-1' },
    { type: 'quote', quote: null },
    { type: 'toString' },
    {},
  ])('is refused whole: %j', (body) => {
    expect(read(body)).toBe('unreadable');
  });

  test.each([2, 0, -1, 1.5, Number.NaN])('is of another version: %d', (ssc) => {
    expect(readHostMessage({ ssc, type: 'connect', followsHeight: true, look: {} })).toEqual({
      tag: 'other-version',
    });
  });

  test.each([undefined, null, 'ssc', 1, [], {}, { ssc: '1' }, { ssc: null }, () => 1])(
    'is somebody else’s: %j',
    (data) => {
      expect(readHostMessage(data)).toEqual({ tag: 'foreign' });
    },
  );
});

describe('hostile data', () => {
  test('with getters has each of them called once', () => {
    const getters = {
      ssc: vi.fn(() => 1),
      type: vi.fn(() => 'set'),
      values: vi.fn(() => Object.defineProperty({}, 'years', { get: years, enumerable: true })),
    };
    const years = vi.fn(() => '2');
    const data = {};
    for (const [name, get] of Object.entries(getters)) Object.defineProperty(data, name, { get });
    expect(messageOf(readHostMessage(data))).toEqual({ ssc: 1, type: 'set', values: { years: '2' } });
    for (const get of [...Object.values(getters), years]) expect(get).toHaveBeenCalledOnce();
  });

  test('with a getter that changes its mind is taken by its first word', () => {
    const answers = ['2', { toString: 'not a text any more' }];
    const values = Object.defineProperty({}, 'years', { get: () => answers.shift(), enumerable: true });
    expect(read({ type: 'set', values })).toEqual({ ssc: 1, type: 'set', values: { years: '2' } });
  });

  test('that throws at every touch is refused', () => {
    const refuse = () => {
      throw new Error('hands off');
    };
    const thrower = new Proxy({}, { get: refuse, ownKeys: refuse, getPrototypeOf: refuse });
    expect(readHostMessage(thrower)).toEqual({ tag: 'unreadable' });
    expect(read({ type: 'set', values: thrower })).toBe('unreadable');
    expect(read({ type: 'connect', followsHeight: true, look: thrower })).toBe('unreadable');
  });

  test('that bites its own tail is refused', () => {
    const cycle: Record<string, unknown> = { ssc: 1, type: 'set' };
    cycle.values = cycle;
    expect(readHostMessage(cycle)).toEqual({ tag: 'unreadable', type: 'set' });
  });

  test('of any shape never throws, and only ever gives known keys', () => {
    const types = ['connect', 'set', 'open', 'viewport', 'application-state', 'application-answer'];
    const body = fc.record(
      {
        ssc: fc.oneof(fc.constant(1), fc.anything()),
        type: fc.oneof(fc.constantFrom(...types), fc.anything()),
        followsHeight: fc.oneof(fc.boolean(), fc.anything()),
        look: fc.anything(),
        values: fc.oneof(fc.dictionary(fc.string(), fc.oneof(fc.string(), fc.constant(null))), fc.anything()),
        link: fc.oneof(fc.string(), fc.anything()),
        top: fc.oneof(fc.double(), fc.anything()),
        height: fc.oneof(fc.double(), fc.anything()),
        id: fc.oneof(fc.string(), fc.anything()),
        state: fc.anything(),
        taken: fc.oneof(fc.boolean(), fc.anything()),
      },
      { requiredKeys: [] },
    );
    const known = new Set([
      'ssc',
      'type',
      'followsHeight',
      'look',
      'values',
      'link',
      'top',
      'height',
      'id',
      'state',
      'taken',
    ]);
    fc.assert(
      fc.property(fc.oneof(body, fc.anything({ withNullPrototype: true })), (data) => {
        const reading = readHostMessage(data);
        if (reading.tag !== 'message') return;
        expect(types).toContain(reading.message.type);
        expect(Object.keys(reading.message).filter((key) => !known.has(key))).toEqual([]);
        // It crosses to another window as it is: nothing in it but plain values.
        expect(structuredClone(reading.message)).toEqual(reading.message);
      }),
      { numRuns: 3000 },
    );
  });
});
