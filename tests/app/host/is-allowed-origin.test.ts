import { expect, test } from 'vitest';
import { isAllowedOrigin } from '../../../src/app/host/is-allowed-origin';

const OWN = 'https://calculator.example';
const HOSTS = ['https://host.example', 'http://127.0.0.1:8080'];

test.each([
  [OWN, []],
  ['https://host.example', HOSTS],
  ['http://127.0.0.1:8080', HOSTS],
  ['https://anybody.example', '*'],
] as const)('%s is allowed by %j', (origin, hosts) => {
  expect(isAllowedOrigin(origin, hosts, OWN)).toBe(true);
});

test.each([
  ['https://host.example', []],
  ['http://host.example', HOSTS],
  ['https://host.example:8443', HOSTS],
  ['https://host.example.evil.example', HOSTS],
  ['https://evil-host.example', HOSTS],
  ['https://HOST.example', HOSTS],
  ['https://host.example/', HOSTS],
  ['https://anybody.example', ['*']],
  ['null', '*'],
  ['null', ['null']],
  ['', '*'],
  ['', ['']],
] as const)('%s is not allowed by %j', (origin, hosts) => {
  expect(isAllowedOrigin(origin, hosts, OWN)).toBe(false);
});
