import { existsSync } from 'node:fs';
import { type Browser, firefox } from 'playwright-core';
import { BROWSERS_REQUIRED } from './chromium';

const USUAL_PLACES = ['/usr/bin/firefox-esr', '/usr/bin/firefox'];

const named = process.env.FIREFOX_PATH;

export const FIREFOX_PATH = (named ? [named] : USUAL_PLACES).find((path) => existsSync(path));

export const NO_FIREFOX = `no Firefox was found (${named ? `nothing is at FIREFOX_PATH, ${named}` : 'set FIREFOX_PATH where it is in an unusual place'}).`;

export const SKIPS_FIREFOX = FIREFOX_PATH === undefined && !BROWSERS_REQUIRED;

/** A Firefox with these preferences. */
export async function launchFirefox(
  firefoxUserPrefs: Readonly<Record<string, string | boolean>> = {},
): Promise<Browser> {
  if (FIREFOX_PATH === undefined) throw new Error(`REQUIRE_BROWSERS=1 is set, but ${NO_FIREFOX}`);
  return firefox.launch({
    // Playwright's own Firefox speaks another protocol; this one is Debian's.
    channel: 'moz-firefox',
    executablePath: FIREFOX_PATH,
    firefoxUserPrefs: { ...firefoxUserPrefs },
  });
}

/** A Firefox that prints into a file, without a question. */
export function launchPrintingFirefox(printsTo: string): Promise<Browser> {
  const printer = 'Mozilla Save to PDF';
  const settings = `print.printer_${printer.replaceAll(' ', '_')}`;
  return launchFirefox({
    'print.always_print_silent': true,
    print_printer: printer,
    [`${settings}.print_to_file`]: true,
    [`${settings}.print_to_filename`]: printsTo,
  });
}
