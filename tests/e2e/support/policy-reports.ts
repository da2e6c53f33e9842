import type { Page } from 'playwright-core';

/**
 * Has every document of the page, frames too, say in the console what its Content-Security-Policy, Trusted Types,
 * Permissions-Policy or embedder policy was against, even where a browser itself would keep quiet.
 */
export async function watchPolicies(page: Page): Promise<void> {
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const { effectiveDirective, blockedURI, sourceFile, lineNumber, sample } = event;
      console.error(
        `policy report: ${effectiveDirective} ${blockedURI} ${sample} ${sourceFile}:${lineNumber}`,
      );
    });
    if (!('ReportingObserver' in window)) return;
    new ReportingObserver((reports) => {
      for (const report of reports) console.error(`policy report: ${JSON.stringify(report)}`);
    }).observe();
  });
}
