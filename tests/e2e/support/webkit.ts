import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { BROWSERS_REQUIRED } from './chromium';
import { startSession, untilReady, type WebDriverSession } from './webdriver';

const USUAL_DRIVERS = ['/usr/bin/WebKitWebDriver'];
const USUAL_BROWSERS = ['x86_64-linux-gnu', 'aarch64-linux-gnu'].map(
  (machine) => `/usr/lib/${machine}/webkit2gtk-4.1/MiniBrowser`,
);
const USUAL_SCREENS = ['/usr/bin/xvfb-run'];

const named = process.env.WEBKIT_DRIVER_PATH;

export const WEBKIT_DRIVER_PATH = (named ? [named] : USUAL_DRIVERS).find((path) => existsSync(path));
const MINI_BROWSER = USUAL_BROWSERS.find((path) => existsSync(path));
const SCREEN = USUAL_SCREENS.find((path) => existsSync(path));

export const WEBKIT_FOUND =
  WEBKIT_DRIVER_PATH !== undefined && MINI_BROWSER !== undefined && SCREEN !== undefined;

export const NO_WEBKIT = `no WebKit was found (${named && !WEBKIT_DRIVER_PATH ? `nothing is at WEBKIT_DRIVER_PATH, ${named}` : 'Debian has it in webkit2gtk-driver, with a screen in xvfb; set WEBKIT_DRIVER_PATH where its driver is in an unusual place'}).`;

export const SKIPS_WEBKIT = !WEBKIT_FOUND && !BROWSERS_REQUIRED;

export interface WebKit {
  /** A window with a profile of its own. */
  readonly newSession: () => Promise<WebDriverSession>;
  readonly close: () => Promise<void>;
}

/** WebKit's driver, on a screen that nobody sees. */
export async function launchWebKit(): Promise<WebKit> {
  if (WEBKIT_DRIVER_PATH === undefined || MINI_BROWSER === undefined || SCREEN === undefined)
    throw new Error(`REQUIRE_BROWSERS=1 is set, but ${NO_WEBKIT}`);
  const port = await freePort();
  const child = spawn(SCREEN, ['-a', WEBKIT_DRIVER_PATH, `--port=${port}`], {
    // A group of its own, so that the screen ends with the driver.
    detached: true,
    stdio: 'ignore',
    env: {
      ...process.env,
      WEBKIT_DISABLE_COMPOSITING_MODE: '1',
      WEBKIT_DISABLE_DMABUF_RENDERER: '1',
      LIBGL_ALWAYS_SOFTWARE: '1',
    },
  });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const stop = () => {
    if (child.pid !== undefined) process.kill(-child.pid);
  };
  process.once('exit', stop);
  const driver = `http://127.0.0.1:${port}`;
  await untilReady(driver);
  return {
    newSession: () =>
      startSession(driver, {
        'webkitgtk:browserOptions': { binary: MINI_BROWSER, args: ['--automation'] },
      }),
    close: async () => {
      process.off('exit', stop);
      stop();
      await ended;
    },
  };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const bound = server.address();
      server.close(() => resolve(typeof bound === 'object' && bound !== null ? bound.port : 0));
    });
  });
}
