import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const USUAL_PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

const named = process.env.CHROMIUM_PATH;

export const CHROMIUM_PATH = (named ? [named] : USUAL_PLACES).find((path) => existsSync(path));
export const BROWSERS_REQUIRED = process.env.REQUIRE_BROWSERS === '1';

export const NO_CHROMIUM = `no Chromium was found (${named ? `nothing is at CHROMIUM_PATH, ${named}` : 'set CHROMIUM_PATH where it is in an unusual place'}).`;

export async function launchChromium(): Promise<Browser> {
  if (CHROMIUM_PATH === undefined) throw new Error(`REQUIRE_BROWSERS=1 is set, but ${NO_CHROMIUM}`);
  return chromium.launch({
    executablePath: CHROMIUM_PATH,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}
