import { describe, expect, test } from 'vitest';
import shipped from '../../public/settings.json?raw';
import { parseSettings } from '../../src/settings/parse-settings';
import { DEFAULT_SETTINGS } from '../../src/settings/settings';
import { describeSettingsProblem } from '../../src/settings/settings-problem';

const BASE = 'https://vendor.example/pricing/?campaign=1';

const read = (settings: unknown) => parseSettings(JSON.stringify(settings), BASE);
const linesOf = (text: string): readonly string[] => {
  const result = parseSettings(text, BASE);
  return result.ok ? [] : result.problems.map(describeSettingsProblem);
};
const problemsOf = (settings: Readonly<Record<string, unknown>>) =>
  linesOf(JSON.stringify({ version: 1, ...settings }));

test('the file that ships says the defaults, every one of them', () => {
  expect(parseSettings(shipped, BASE)).toEqual({ ok: true, value: DEFAULT_SETTINGS });
  expect(Object.keys(JSON.parse(shipped))).toEqual([
    '$schema',
    'version',
    'hosts',
    'phone',
    'language',
    'theme',
  ]);
});

test('what is left out takes its default', () => {
  expect(read({ version: 1 })).toEqual({
    ok: true,
    value: { hosts: [], phone: '4009100100', language: 'zh-CN', theme: 'auto' },
  });
});

test('everything can be set', () => {
  const value = {
    priceBook: 'lists/2027.json',
    hosts: ['https://www.vendor.example', 'http://127.0.0.1:8080', 'http://localhost'],
    applicationPage: 'https://vendor.example/apply?from=calculator',
    orderPage: 'https://order.vendor.example/ssc',
    phone: '+86 400-910-0100',
    language: 'en',
    theme: 'dark',
    brandColour: { light: '#0052D9', dark: '#7aa9ff' },
  };
  expect(read({ version: 1, ...value })).toEqual({ ok: true, value });
});

test('any host is allowed where * is written out', () => {
  expect(read({ version: 1, hosts: '*' })).toMatchObject({ ok: true, value: { hosts: '*' } });
});

const ORIGIN =
  'expected an origin as "https://www.example.com": https, small letters, no path and no / at its end';
const FILE = `expected a file of the page's own origin, as "price-list.json"`;
const ADDRESS = 'expected an address that begins with https://';
const PHONE = 'expected 5 to 20 digits, single spaces or hyphens between them, + in front where it is abroad';
const COLOUR = 'expected a colour as "#0052d9": # and six digits of 0-9 a-f';

describe('a file is refused', () => {
  test.each<[given: Readonly<Record<string, unknown>>, line: string]>([
    [{ host: [] }, 'host: unknown-key, found [], expected no such key here'],
    [{ version: 2 }, 'version: wrong-version, found 2, expected 1'],
    [{ version: undefined }, 'version: missing, found nothing, expected this key'],
    [{ hosts: ['*'] }, `hosts[0]: wrong-origin, found "*", ${ORIGIN}`],
    [
      { hosts: ['https://a.example', 'https://b.example/'] },
      `hosts[1]: wrong-origin, found "https://b.example/", ${ORIGIN}`,
    ],
    [
      { hosts: ['https://b.example/path'] },
      `hosts[0]: wrong-origin, found "https://b.example/path", ${ORIGIN}`,
    ],
    [{ hosts: ['https://B.example'] }, `hosts[0]: wrong-origin, found "https://B.example", ${ORIGIN}`],
    [
      { hosts: ['https://b.example:443'] },
      `hosts[0]: wrong-origin, found "https://b.example:443", ${ORIGIN}`,
    ],
    [{ hosts: ['https://me@b.example'] }, `hosts[0]: wrong-origin, found "https://me@b.example", ${ORIGIN}`],
    [{ hosts: ['http://evillocalhost'] }, `hosts[0]: wrong-origin, found "http://evillocalhost", ${ORIGIN}`],
    [{ hosts: ['http://b.example'] }, `hosts[0]: wrong-origin, found "http://b.example", ${ORIGIN}`],
    [
      { hosts: ['http://127.0.0.1.b.example'] },
      `hosts[0]: wrong-origin, found "http://127.0.0.1.b.example", ${ORIGIN}`,
    ],
    [{ hosts: ['b.example'] }, `hosts[0]: wrong-origin, found "b.example", ${ORIGIN}`],
    [{ hosts: ['null'] }, `hosts[0]: wrong-origin, found "null", ${ORIGIN}`],
    [{ hosts: ['https://*.b.example'] }, `hosts[0]: wrong-origin, found "https://*.b.example", ${ORIGIN}`],
    [{ hosts: [7] }, 'hosts[0]: wrong-type, found 7, expected string'],
    [
      { hosts: 'https://a.example' },
      'hosts: wrong-type, found "https://a.example", expected a list of origins, or "*" for any',
    ],
    [{ hosts: null }, 'hosts: wrong-type, found null, expected a list of origins, or "*" for any'],
    [{ priceBook: '' }, `priceBook: wrong-file, found "", ${FILE}`],
    [
      { priceBook: 'https://evil.example/list.json' },
      `priceBook: wrong-file, found "https://evil.example/list.json", ${FILE}`,
    ],
    [
      { priceBook: '//evil.example/list.json' },
      `priceBook: wrong-file, found "//evil.example/list.json", ${FILE}`,
    ],
    [
      { priceBook: '\\\\evil.example\\list.json' },
      `priceBook: wrong-file, found "\\\\\\\\evil.example\\\\list.json", ${FILE}`,
    ],
    [
      { priceBook: 'http://vendor.example/list.json' },
      `priceBook: wrong-file, found "http://vendor.example/list.json", ${FILE}`,
    ],
    [
      { priceBook: 'https://vendor.example:8443/list.json' },
      `priceBook: wrong-file, found "https://vendor.example:8443/list.json", ${FILE}`,
    ],
    [
      { priceBook: 'https://me:pw@vendor.example/list.json' },
      `priceBook: wrong-file, found "https://me:pw@vendor.example/list.json", ${FILE}`,
    ],
    [
      { priceBook: 'data:application/json,{}' },
      `priceBook: wrong-file, found "data:application/json,{}", ${FILE}`,
    ],
    [
      { priceBook: 'blob:https://vendor.example/1' },
      `priceBook: wrong-file, found "blob:https://vendor.example/1", ${FILE}`,
    ],
    [
      { applicationPage: 'http://vendor.example/apply' },
      `applicationPage: wrong-address, found "http://vendor.example/apply", ${ADDRESS}`,
    ],
    [
      { orderPage: 'javascript:alert(1)' },
      `orderPage: wrong-address, found "javascript:alert(1)", ${ADDRESS}`,
    ],
    [{ orderPage: 'order' }, `orderPage: wrong-address, found "order", ${ADDRESS}`],
    [
      { orderPage: 'https://me@vendor.example/' },
      `orderPage: wrong-address, found "https://me@vendor.example/", ${ADDRESS}`,
    ],
    [
      { orderPage: 'https://:pw@vendor.example/' },
      `orderPage: wrong-address, found "https://:pw@vendor.example/", ${ADDRESS}`,
    ],
    [{ orderPage: 'https://' }, `orderPage: wrong-address, found "https://", ${ADDRESS}`],
    [
      { orderPage: 'https://me:pw@vendor.example/' },
      `orderPage: wrong-address, found "https://me:pw@vendor.example/", ${ADDRESS}`,
    ],
    [{ phone: 4009100100 }, 'phone: wrong-type, found 4009100100, expected string'],
    [{ phone: '400' }, `phone: wrong-phone, found "400", ${PHONE}`],
    [{ phone: 'call 4009100100' }, `phone: wrong-phone, found "call 4009100100", ${PHONE}`],
    [{ phone: '123456789012345678901' }, `phone: wrong-phone, found "123456789012345678901", ${PHONE}`],
    [{ phone: '' }, `phone: wrong-phone, found "", ${PHONE}`],
    [{ language: 'zh' }, 'language: wrong-choice, found "zh", expected "zh-CN" or "en"'],
    [{ theme: 'black' }, 'theme: wrong-choice, found "black", expected "auto" or "light" or "dark"'],
    [{ brandColour: '#0052d9' }, 'brandColour: wrong-type, found "#0052d9", expected Object'],
    [{ brandColour: { light: '#0052d9' } }, 'brandColour.dark: missing, found nothing, expected this key'],
    [
      { brandColour: { light: '#05d', dark: '#7aa9ff' } },
      `brandColour.light: wrong-colour, found "#05d", ${COLOUR}`,
    ],
    [
      { brandColour: { light: '#0052d9', dark: 'red' } },
      `brandColour.dark: wrong-colour, found "red", ${COLOUR}`,
    ],
    [
      { brandColour: { light: '#0052d9', dark: '#7aa9ff', hover: '#000000' } },
      'brandColour.hover: unknown-key, found "#000000", expected no such key here',
    ],
  ])('%j', (given, line) => {
    expect(problemsOf(given)).toEqual([line]);
  });

  test('with all its faults at once', () => {
    expect(problemsOf({ hosts: ['*', 'x'], theme: 1, phone: '1' }).map((line) => line.split(',')[0])).toEqual(
      ['hosts[0]: wrong-origin', 'hosts[1]: wrong-origin', 'phone: wrong-phone', 'theme: wrong-choice'],
    );
  });

  test.each([
    ['', '(file): not-json, found "", expected a JSON object'],
    [
      '<!doctype html><title>Vendor</title>',
      '(file): not-json, found "<!doctype html><title>Vendor</title>", expected a JSON object',
    ],
    ['{"version":1,}', '(file): not-json, found "{\\"version\\":1,}", expected a JSON object'],
    ['[]', 'version: missing, found nothing, expected this key'],
    ['null', '(file): wrong-type, found null, expected Object'],
    [
      '{"version":1,"__proto__":{"phone":"12345"}}',
      '__proto__: unknown-key, found {"phone":"12345"}, expected no such key here',
    ],
    [
      '{"version":1,"brandColour":{"__proto__":1}}',
      '__proto__: unknown-key, found 1, expected no such key here',
    ],
    [
      '{"version":1,"phone":"4009100100","phone":"4009100101"}',
      'phone: repeated-key, found "phone", expected this key once',
    ],
  ])('that is %s', (text, line) => {
    expect(linesOf(text)).toEqual([line]);
  });
});
