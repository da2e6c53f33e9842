import { Ajv2020 } from 'ajv/dist/2020';
import { expect, test } from 'vitest';
import shipped from '../../public/settings.json';
import schema from '../../public/settings.schema.json';
import { parseSettings } from '../../src/settings/parse-settings';

const validate = new Ajv2020({ allErrors: true, formats: { 'uri-reference': true } }).compile(schema);
const isParsed = (settings: unknown) =>
  parseSettings(JSON.stringify(settings), 'https://vendor.example/pricing/').ok;

test('the file that ships names its schema and follows it', () => {
  expect(validate(shipped)).toBe(true);
  expect(shipped.$schema).toBe('./settings.schema.json');
});

test.each<[isGood: boolean, settings: unknown]>([
  [true, { version: 1 }],
  [true, { version: 1, hosts: '*' }],
  [true, { version: 1, hosts: ['https://a.example', 'https://a.example:8443', 'http://localhost:5173'] }],
  [true, { version: 1, priceBook: 'list.json' }],
  [true, { version: 1, applicationPage: 'https://a.example/apply', orderPage: 'https://a.example' }],
  [true, { version: 1, phone: '+86 400-910-0100' }],
  [true, { version: 1, language: 'en', theme: 'light' }],
  [true, { version: 1, brandColour: { light: '#0052D9', dark: '#7aa9ff' } }],
  [false, {}],
  [false, []],
  [false, { version: '1' }],
  [false, { version: 1, note: '' }],
  [false, { version: 1, hosts: ['*'] }],
  [false, { version: 1, hosts: 'https://a.example' }],
  [false, { version: 1, hosts: ['https://a.example/'] }],
  [false, { version: 1, hosts: ['http://a.example'] }],
  [false, { version: 1, hosts: ['https://*.a.example'] }],
  [false, { version: 1, hosts: ['https://me@a.example'] }],
  [false, { version: 1, hosts: Array.from({ length: 101 }, (_, count) => `https://a${count}.example`) }],
  [false, { version: 1, priceBook: '' }],
  [false, { version: 1, priceBook: 7 }],
  [false, { version: 1, applicationPage: 'http://a.example' }],
  [false, { version: 1, orderPage: 'javascript:alert(1)' }],
  [false, { version: 1, orderPage: `https://a.example/${'a'.repeat(2000)}` }],
  [false, { version: 1, phone: '12' }],
  [false, { version: 1, phone: '4009100100 ' }],
  [false, { version: 1, language: 'zh' }],
  [false, { version: 1, theme: null }],
  [false, { version: 1, brandColour: { light: '#0052d9' } }],
  [false, { version: 1, brandColour: { light: '#0052d', dark: '#7aa9ff' } }],
  [false, { version: 1, brandColour: { light: '#0052d9', dark: '#7aa9ff', hover: '#000000' } }],
])('schema and parser agree: %s for %j', (isGood, settings) => {
  expect([validate(settings), isParsed(settings)]).toEqual([isGood, isGood]);
});
