import { Ajv2020 } from 'ajv/dist/2020';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import schema from '../../../public/settings.schema.json';
import { parseSettings } from '../../../src/settings/parse-settings';
import { DEFAULT_SETTINGS, type PageSettings } from '../../../src/settings/settings';
import { describeSettingsProblem } from '../../../src/settings/settings-problem';
import { answerInTime } from '../answer-in-time';
import { RUNS } from '../runs';
import { hostile } from './damaged-text';
import { withOneOtherLeaf } from './one-other-leaf';

const PAGE = 'https://vendor.example/pricing/';
const validate = new Ajv2020({ formats: { 'uri-reference': true } }).compile(schema);
const parse = (text: string) => parseSettings(text, PAGE);

const anyOrigin = fc.constantFrom(
  'https://www.example.com',
  'https://a.example:8443',
  'http://localhost:5173',
  'http://127.0.0.1',
  'https://[::1]:99',
  'https://A.example',
  'https://a.example/',
  '*',
);
const anyAddress = fc.oneof(
  fc.webUrl(),
  fc.webUrl({ validSchemes: ['https'], withQueryParameters: true, withFragments: true }),
  fc.constantFrom('https://me@a.example/', 'https://', 'javascript:alert(1)', 'https://a.example/\u202e'),
);
const anyColour = fc.constantFrom('#0052d9', '#7AA9FF', '#fff', '#0052d', 'red');

/** Settings as whoever hosts the page writes them: mostly good ones. */
const anySettingsText = fc
  .record(
    {
      $schema: fc.constant('./settings.schema.json'),
      version: fc.oneof({ weight: 9, arbitrary: fc.constant(1) }, fc.constantFrom(2, '1', null)),
      priceBook: fc.constantFrom(
        'list.json',
        './a/b.json?v=1',
        '../x',
        '//evil.example/x',
        'data:,1',
        'https://vendor.example/l',
      ),
      hosts: fc.oneof(fc.constant('*'), fc.array(anyOrigin, { maxLength: 3 })),
      applicationPage: anyAddress,
      orderPage: anyAddress,
      phone: fc.constantFrom('4009100100', '+86 400-910-0100', '400  910', '12', '４００９１００１００'),
      language: fc.constantFrom('zh-CN', 'en', 'zh'),
      theme: fc.constantFrom('auto', 'light', 'dark', 'DARK'),
      brandColour: fc.record({ light: anyColour, dark: anyColour }, { requiredKeys: ['light'] }),
    },
    { requiredKeys: ['version'] },
  )
  .map((settings) => JSON.stringify(settings, null, 2));

/** All that settings may say, and nothing wrong in it. */
const GOOD_SETTINGS = JSON.stringify({
  version: 1,
  priceBook: 'list.json',
  hosts: ['https://www.example.com', 'http://localhost:5173'],
  applicationPage: 'https://a.example/apply',
  orderPage: 'https://a.example/order',
  phone: '4009100100',
  language: 'en',
  theme: 'dark',
  brandColour: { light: '#0052d9', dark: '#7aa9ff' },
});

const hasNoLogin = ({ username, password }: URL): boolean => `${username}${password}` === '';

/** Addresses as the browser itself reads them, and a telephone as a person does. */
function expectTrustworthy({ hosts, applicationPage, orderPage, priceBook, phone }: PageSettings): void {
  for (const host of hosts === '*' ? [] : hosts) {
    const { origin, protocol, hostname } = new URL(host);
    expect(origin).toBe(host);
    expect(
      protocol === 'https:' || ['http://localhost', 'http://127.0.0.1'].includes(`${protocol}//${hostname}`),
    ).toBe(true);
  }
  for (const page of [applicationPage, orderPage]) {
    if (page === undefined) continue;
    const address = new URL(page);
    expect([page, address.protocol, hasNoLogin(address)]).toEqual([page, 'https:', true]);
  }
  if (priceBook !== undefined) {
    const address = new URL(priceBook, PAGE);
    expect([priceBook, address.origin, hasNoLogin(address)]).toEqual([
      priceBook,
      'https://vendor.example',
      true,
    ]);
  }
  const digits = phone.replace(/\D/g, '');
  expect(digits.length).toBeGreaterThanOrEqual(5);
  expect(digits.length).toBeLessThanOrEqual(20);
}

test('settings that are accepted follow their published schema, and read the same when written again', () => {
  fc.assert(
    fc.property(fc.oneof(hostile(anySettingsText), withOneOtherLeaf(fc.constant(GOOD_SETTINGS))), (text) => {
      const reading = answerInTime(() => parse(text));
      if (!reading.ok) {
        expect(reading.problems.length).toBeGreaterThan(0);
        for (const problem of reading.problems)
          expect(answerInTime(() => describeSettingsProblem(problem))).toContain(problem.tag);
        return;
      }
      expect(validate(JSON.parse(text)), text).toBe(true);
      const { value } = reading;
      expectTrustworthy(value);
      expect(Object.keys({ ...value }).filter((key) => !(key in schema.properties))).toEqual([]);
      expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
      for (const key of Object.keys(DEFAULT_SETTINGS)) expect(value).toHaveProperty(key);
      const again = parse(JSON.stringify({ version: 1, ...value }));
      expect(again).toEqual(reading);
    }),
    { numRuns: RUNS },
  );
});
