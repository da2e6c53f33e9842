import type { Page } from 'playwright-core';

export interface TroubleLog {
  /** Everything a quiet page would not have said or met, apart from what the test expects. */
  readonly unexpected: () => string[];
}

/** Listens for console messages, uncaught errors, and requests that fail or are answered with an error. */
export function logTrouble(page: Page, expected: readonly RegExp[] = []): TroubleLog {
  const log: string[] = [];
  page.on('console', (message) => log.push(`console ${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => log.push(`uncaught: ${error.message}`));
  page.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? '';
    // Left or loaded anew, a page gives up what was still on its way.
    if (reason !== 'net::ERR_ABORTED') log.push(`request failed: ${request.url()} ${reason}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) log.push(`answered ${response.status()}: ${response.url()}`);
  });
  return { unexpected: () => log.filter((entry) => !expected.some((pattern) => pattern.test(entry))) };
}
