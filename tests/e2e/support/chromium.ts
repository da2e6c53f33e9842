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

const SHELL_PLACES = ['/usr/bin/chromium-headless-shell'];

const named = process.env.CHROMIUM_PATH;

const firstOf = (places: readonly string[]): string | undefined => places.find((path) => existsSync(path));

export const CHROMIUM_PATH = firstOf(named ? [named] : USUAL_PLACES);
/** The same engine without windows and profiles: less than half the time for a page. */
const SHELL_PATH = named ? undefined : firstOf(SHELL_PLACES);
export const BROWSERS_REQUIRED = process.env.REQUIRE_BROWSERS === '1';

export const NO_CHROMIUM = `no Chromium was found (${named ? `nothing is at CHROMIUM_PATH, ${named}` : 'set CHROMIUM_PATH where it is in an unusual place'}).`;

/** Of every Chromium that is started here. */
export const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The engine, in its quickest form that is there. */
export const launchChromium = (): Promise<Browser> => launch(SHELL_PATH ?? chromiumPath());

/** The engine as somebody has it who reads letters of another size than 16 px. */
export const launchWithTextOf = (size: number): Promise<Browser> =>
  launch(SHELL_PATH ?? chromiumPath(), {}, [`--blink-settings=defaultFontSize=${size}`]);

/** The browser as people have it, with options that the engine alone does not heed. */
export const launchWholeChromium = (options: LaunchOptions = {}): Promise<Browser> =>
  launch(chromiumPath(), options);

/** A whole Chromium with the settings of a profile's folder. */
export const launchWithProfile = (folder: string): Promise<BrowserContext> =>
  chromium.launchPersistentContext(folder, { executablePath: chromiumPath(), args: ARGUMENTS });

const launch = (
  executablePath: string,
  options: LaunchOptions = {},
  more: readonly string[] = [],
): Promise<Browser> => chromium.launch({ ...options, executablePath, args: [...ARGUMENTS, ...more] });

function chromiumPath(): string {
  if (CHROMIUM_PATH === undefined) throw new Error(`REQUIRE_BROWSERS=1 is set, but ${NO_CHROMIUM}`);
  return CHROMIUM_PATH;
}
