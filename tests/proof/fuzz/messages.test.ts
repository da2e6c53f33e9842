import fc from 'fast-check';
import { expect, test } from 'vitest';
import { APPLICATION_STATES } from '../../../src/embed/protocol';
import { readHostMessage } from '../../../src/embed/read-host-message';
import { readPageMessage } from '../../../src/embed/read-page-message';
import { answerInTime } from '../answer-in-time';
import { RUNS } from '../runs';
import { anyLinkText } from './any-link-text';
import { damaged, hostile } from './damaged-text';

const anyText = hostile(anyLinkText);
const anyNumber = fc.oneof(fc.double(), fc.integer(), fc.constantFrom(-0, 1e8, -1e8, 1e8 + 1, 1, 100_000));
const anyId = fc.oneof(fc.uuid(), anyText);

/** One message of each kind with the right fields; `ssc` and `type` are added. */
const HOST_FIELDS = {
  connect: {
    followsHeight: fc.boolean(),
    look: fc.record(
      { brand: anyText, brandDark: anyText, radius: anyText, font: anyText },
      { requiredKeys: [] },
    ),
  },
  set: {
    values: fc.oneof(
      fc.dictionary(
        fc.oneof(fc.constantFrom('employees', '__proto__', 'mode'), anyText),
        fc.oneof(anyText, fc.constant(null)),
        {
          maxKeys: 6,
        },
      ),
      fc.dictionary(fc.string({ maxLength: 3 }), fc.constant('1'), { minKeys: 60, maxKeys: 70 }),
    ),
  },
  open: { link: anyText },
  viewport: { top: anyNumber, height: anyNumber },
  'application-state': { id: anyId, state: fc.constantFrom(...APPLICATION_STATES, 'paid') },
  'application-answer': { id: anyId, taken: fc.boolean() },
};
const PAGE_FIELDS = {
  hello: {},
  ready: { link: anyText, language: fc.constantFrom('zh-CN', 'en'), bookId: anyText },
  height: { height: anyNumber },
  quote: { quote: fc.oneof(fc.constant(null), fc.record({ version: fc.constantFrom(1, 2) }), fc.anything()) },
  apply: { application: fc.oneof(fc.record({ version: fc.constant(1), id: anyId }), fc.anything()) },
  error: { code: anyText, message: anyText, names: fc.array(anyText, { maxLength: 4 }) },
};

type Fields = Readonly<Record<string, Readonly<Record<string, fc.Arbitrary<unknown>>>>>;

/** A message, good or with some fields of other kinds, missing, or that nobody knows. */
function anyMessage(fields: Fields): fc.Arbitrary<unknown> {
  const good = fc
    .constantFrom(...Object.entries(fields))
    .chain(([type, own]) => fc.record({ ssc: fc.constant(1), type: fc.constant(type), ...own }));
  const allFields = Object.assign({}, ...Object.values(fields)) as Fields[string];
  const bad = fc.record(
    {
      ssc: fc.oneof(fc.constant(1), fc.anything()),
      type: fc.oneof(fc.constantFrom(...Object.keys(fields), 'toString', '__proto__'), fc.anything()),
      ...Object.fromEntries(
        Object.entries(allFields).map(([name, value]) => [name, fc.oneof(value, fc.anything())]),
      ),
      token: fc.anything(),
    },
    { requiredKeys: [] },
  );
  const asText = damaged(good.map((message) => JSON.stringify(message)));
  return fc.oneof(
    { weight: 4, arbitrary: good },
    { weight: 4, arbitrary: bad },
    { weight: 2, arbitrary: asText.map(parsed) },
    { weight: 1, arbitrary: fc.anything({ withNullPrototype: true, withMap: true, withDate: true }) },
  );
}

/** A message that went through JSON: an own `__proto__` is nothing special there. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

function expectKnownNamesOnly(message: object, fields: Fields): void {
  const { type } = message as { type: string };
  expect(Object.keys(message).sort()).toEqual(['ssc', 'type', ...Object.keys(fields[type] ?? {})].sort());
  expect(Object.getPrototypeOf(message)).toBe(Object.prototype);
}

test('a message of the host holds known names and short texts only, and reads the same again', () => {
  fc.assert(
    fc.property(anyMessage(HOST_FIELDS), (data) => {
      const reading = answerInTime(() => readHostMessage(data));
      if (reading.tag !== 'message') {
        expect(['other-version', 'unreadable', 'foreign']).toContain(reading.tag);
        return;
      }
      const { message } = reading;
      expectKnownNamesOnly(message, HOST_FIELDS);
      expect(readHostMessage(structuredClone(message))).toEqual(reading);
      switch (message.type) {
        case 'connect':
          expect(['brand', 'brandDark', 'radius', 'font']).toEqual(
            expect.arrayContaining(Object.keys(message.look)),
          );
          for (const text of Object.values(message.look)) expect(text.length).toBeLessThanOrEqual(201);
          break;
        case 'set':
          expect(Object.keys(message.values).length).toBeLessThanOrEqual(64);
          for (const part of Object.entries(message.values).flat())
            expect(part?.length ?? 0).toBeLessThanOrEqual(201);
          break;
        case 'open':
          expect(message.link.length).toBeLessThanOrEqual(4000);
          break;
        case 'viewport':
          expect(Math.abs(message.top)).toBeLessThanOrEqual(1e8);
          expect(message.height).toBeGreaterThanOrEqual(0);
          expect(message.height).toBeLessThanOrEqual(1e8);
          break;
        default:
          expect(message.id.length).toBeLessThanOrEqual(200);
      }
    }),
    { numRuns: RUNS },
  );
});

test('a message of the page holds known names of the right kinds only, and reads the same again', () => {
  fc.assert(
    fc.property(anyMessage(PAGE_FIELDS), (data) => {
      const message = answerInTime(() => readPageMessage(data));
      if (message === undefined || message === null) return;
      expectKnownNamesOnly(message, PAGE_FIELDS);
      expect(readPageMessage({ ...message })).toEqual(message);
      if (message.type === 'height') {
        expect(message.height).toBeGreaterThanOrEqual(1);
        expect(message.height).toBeLessThanOrEqual(100_000);
      }
      if (message.type === 'quote') expect(message.quote?.version ?? 1).toBe(1);
      if (message.type === 'apply') expect(message.application.version).toBe(1);
    }),
    { numRuns: RUNS },
  );
});
