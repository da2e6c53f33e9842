import { expect, test } from 'vitest';
import { readSettings } from '../../../src/app/configured/read-settings';
import { DEFAULT_SETTINGS } from '../../../src/settings/settings';

const BASE = 'https://vendor.example/pricing/#/new?years=1';
const answer = (text: string, status = 200) => ({ status, text, isShipped: false });

test('settings are read', () => {
  expect(readSettings(answer('{"version":1,"theme":"dark"}'), BASE)).toEqual({
    ok: true,
    value: { ...DEFAULT_SETTINGS, theme: 'dark' },
  });
});

test.each([
  [new Error('TypeError: Failed to fetch'), 'settings.json: did not come: TypeError: Failed to fetch'],
  [answer('gone', 404), 'settings.json: answered with status 404, expected 200'],
  [answer('{"version":1}', 500), 'settings.json: answered with status 500, expected 200'],
  [
    answer('<!doctype html>'),
    'settings.json: (file): not-json, found "<!doctype html>", expected a JSON object',
  ],
  [
    answer('{"version":1,"theme":"pink"}'),
    'settings.json: theme: wrong-choice, found "pink", expected "auto" or "light" or "dark"',
  ],
])('%j is said', (given, line) => {
  expect(readSettings(given, BASE)).toEqual({ ok: false, problems: [line] });
});
