import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AnyDocument } from './any-browser';
import { BUILT_FOLDER } from './built-folder';

declare global {
  interface Window {
    /** What a quiet page would not have met, in words. */
    trouble?: string[];
  }
}

/**
 * What stands before all else in the page and listens: not every driver tells of consoles and reports. It is
 * sent as its source, so it uses nothing from outside.
 */
function watch(): void {
  const trouble: string[] = [];
  window.trouble = trouble;
  const fail = (event: Event) => {
    const { target } = event;
    if (event instanceof ErrorEvent) trouble.push(`uncaught: ${event.message}`);
    else if (target instanceof Element) trouble.push(`not loaded: ${target.outerHTML}`);
  };
  addEventListener('error', fail, true);
  addEventListener('unhandledrejection', ({ reason }) => trouble.push(`rejected: ${reason}`));
  document.addEventListener('securitypolicyviolation', (event) =>
    trouble.push(`refused by ${event.effectiveDirective}: ${event.blockedURI} ${event.sample}`),
  );
  for (const level of ['error', 'warn'] as const) {
    console[level] = (...words) => trouble.push(`console ${level}: ${words.join(' ')}`);
  }
}

export interface WatchedFolder {
  readonly path: string;
  readonly remove: () => void;
}

/** A copy of the built page in which a first script listens for trouble. */
export function watchedCopy(): WatchedFolder {
  const path = mkdtempSync(join(tmpdir(), 'watched-'));
  cpSync(BUILT_FOLDER, path, { recursive: true });
  const page = join(path, 'index.html');
  writeFileSync(
    page,
    readFileSync(page, 'utf8').replace('<head>', '<head><script src="./watch.js"></script>'),
  );
  writeFileSync(join(path, 'watch.js'), `(${watch})();`);
  return { path, remove: () => rmSync(path, { recursive: true }) };
}

/** What the listener in a document heard; a word of its own where there is no listener. */
export const troubleIn = (document: AnyDocument): Promise<string[]> =>
  document.evaluate(() => window.trouble ?? ['nobody listened']);
