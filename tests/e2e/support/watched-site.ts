import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AnyDocument } from './any-browser';
import { BUILT_FOLDER } from './built-folder';
import { type StaticSite, serveFolder } from './static-site';

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

/** Serves the built page with a first script that listens for trouble. */
export function serveWatched(): Promise<StaticSite> {
  const page = readFileSync(join(BUILT_FOLDER, 'index.html'), 'utf8');
  return serveFolder(BUILT_FOLDER, {
    files: {
      'index.html': page.replace('<head>', '<head><script src="./watch.js"></script>'),
      'watch.js': `(${watch})();`,
    },
  });
}

/** What the listener in a document heard; a word of its own where there is no listener. */
export const troubleIn = (document: AnyDocument): Promise<string[]> =>
  document.evaluate(() => window.trouble ?? ['nobody listened']);
