import { expect, test } from 'vitest';
import { BROWSERS_REQUIRED, CHROMIUM_PATH, NO_CHROMIUM } from './support/chromium';

test('a Chromium is there for the browser tests, or it is said that they were skipped', () => {
  if (CHROMIUM_PATH !== undefined) return;
  expect(BROWSERS_REQUIRED, `REQUIRE_BROWSERS=1 is set, but ${NO_CHROMIUM}`).toBe(false);
  console.log(`The browser tests were skipped: ${NO_CHROMIUM}`);
});
