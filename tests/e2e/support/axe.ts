import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Frame, Page } from 'playwright-core';

interface AxeResults {
  readonly violations: readonly {
    readonly id: string;
    readonly help: string;
    readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
  }[];
}

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Every rule with these tags, none switched off: what is wrong in a page or a frame, and where. What its own frames hold is theirs. */
export async function violations(page: Page | Frame): Promise<string[]> {
  // Evaluated by the browser's driver: the page's own policy would refuse a tag with this script.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(`${AXE}; undefined`);
  const options = JSON.stringify({
    runOnly: { type: 'tag', values: TAGS },
    resultTypes: ['violations'],
    iframes: false,
  });
  const results = await page.evaluate<AxeResults>(`axe.run(document, ${options})`);
  return results.violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${help} ${html} ${failureSummary ?? ''}`),
  );
}

/** A phone and a desktop, in both languages and both themes: any two of these meet in one of the looks. */
export const LOOKS = [
  ['zh-CN', 'light', 320],
  ['zh-CN', 'dark', 1280],
  ['en', 'light', 1280],
  ['en', 'dark', 320],
] as const;
