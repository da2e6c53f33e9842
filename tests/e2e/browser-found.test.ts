import { expect, test } from 'vitest';
import { BROWSERS_REQUIRED, CHROMIUM_PATH, NO_CHROMIUM } from './support/chromium';
import { FIREFOX_PATH, NO_FIREFOX } from './support/firefox';
import { NGINX_PATH, NO_NGINX } from './support/nginx';
import { NO_POPPLER, POPPLER_FOUND } from './support/poppler';
import { NO_WEBKIT, WEBKIT_FOUND } from './support/webkit';

test('a Chromium is there for the browser tests, or it is said that they were skipped', () => {
  if (CHROMIUM_PATH !== undefined) return;
  expect(BROWSERS_REQUIRED, `REQUIRE_BROWSERS=1 is set, but ${NO_CHROMIUM}`).toBe(false);
  console.log(`The browser tests were skipped: ${NO_CHROMIUM}`);
});

test('what reads printed sheets is there, and a second browser to print them, or it is said that they were skipped', () => {
  const missing = [
    ...(POPPLER_FOUND ? [] : [NO_POPPLER]),
    ...(FIREFOX_PATH === undefined ? [NO_FIREFOX] : []),
  ];
  if (missing.length === 0) return;
  expect(BROWSERS_REQUIRED, `REQUIRE_BROWSERS=1 is set, but ${missing.join(' ')}`).toBe(false);
  console.log(`The tests of printed sheets were skipped: ${missing.join(' ')}`);
});

test('the other browsers are there, or it is said that the tests in them were skipped', () => {
  const missing = [...(FIREFOX_PATH === undefined ? [NO_FIREFOX] : []), ...(WEBKIT_FOUND ? [] : [NO_WEBKIT])];
  if (missing.length === 0) return;
  expect(BROWSERS_REQUIRED, `REQUIRE_BROWSERS=1 is set, but ${missing.join(' ')}`).toBe(false);
  console.log(`The tests in other browsers were skipped: ${missing.join(' ')}`);
});

test('an nginx is there to run the shipped settings, or it is said that they were not tried', () => {
  if (NGINX_PATH !== undefined) return;
  expect(BROWSERS_REQUIRED, `REQUIRE_BROWSERS=1 is set, but ${NO_NGINX}`).toBe(false);
  console.log(`The settings for nginx were not tried: ${NO_NGINX}`);
});
