import { existsSync } from 'node:fs';
import { type Browser, type BrowserContext, chromium, type LaunchOptions } from 'playwright-core';

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

const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export const launchChromium = (options: LaunchOptions = {}): Promise<Browser> =>
  chromium.launch({ ...options, executablePath: chromiumPath(), args: ARGUMENTS });

/** A Chromium with the settings of a profile's folder. */
export const launchWithProfile = (folder: string): Promise<BrowserContext> =>
  chromium.launchPersistentContext(folder, { executablePath: chromiumPath(), args: ARGUMENTS });

function chromiumPath(): string {
  if (CHROMIUM_PATH === undefined) throw new Error(`REQUIRE_BROWSERS=1 is set, but ${NO_CHROMIUM}`);
  return CHROMIUM_PATH;
}
