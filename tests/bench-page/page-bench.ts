import { BUILT_FOLDER } from '../e2e/support/built-folder';
import { launchChromium } from '../e2e/support/chromium';
import { buildTrivialPage } from './built-trivial-page';
import { bytesByChunk } from './bytes-by-chunk';
import { inputToPaintTable } from './input-to-paint';
import { lighthouseTables } from './lighthouse-tables';
import { manySavedQuotes } from './many-saved-quotes';
import { serveWithGzip } from './serve-with-gzip';
import { longTaskTable, shiftTable } from './steadiness';
import { calculator, SLOWDOWN, trivialPage, type Visit, visit } from './visits';
import { whereMeasured } from './where-measured';
import { pageWithoutScripts } from './without-scripts';

const PARTS: readonly string[] = ['lighthouse', 'input', 'bytes'];

export interface BenchOptions {
  /** How often each page is measured. */
  readonly runs: number;
  /** `lighthouse`, `input`, `bytes`; all of them by default. */
  readonly parts?: readonly string[];
}

/** Measures the built page and prints what was found as Markdown. Nothing fails by the clock. */
export async function benchPage({ runs, parts = PARTS }: BenchOptions): Promise<void> {
  const unknown = parts.find((part) => !PARTS.includes(part));
  if (unknown !== undefined) throw new Error(`There is no part ${unknown}, only ${PARTS.join(', ')}.`);
  console.log(await whereMeasured());
  const page = await serveWithGzip(BUILT_FOLDER);
  const withoutScripts = await serveWithGzip(BUILT_FOLDER, {
    files: { 'index.html': pageWithoutScripts(BUILT_FOLDER) },
  });
  const trivial = await serveWithGzip(await buildTrivialPage());
  try {
    if (parts.includes('lighthouse')) {
      print('Lighthouse', await lighthouseTables(page.address, withoutScripts.address, runs, tell));
    }
    if (parts.includes('input')) await benchInput(page.address, trivial.address, runs);
    if (parts.includes('bytes')) print('Bytes by chunk', await bytesByChunk(BUILT_FOLDER, page.address));
  } finally {
    await Promise.all([page, withoutScripts, trivial].map(({ close }) => close()));
  }
}

async function benchInput(address: string, trivialAddress: string, runs: number): Promise<void> {
  const subjects = [
    calculator('no saved quotes', address, []),
    calculator('500 saved quotes', address, manySavedQuotes(500)),
    trivialPage(trivialAddress),
  ];
  const visits = subjects.map((): Visit[] => []);
  const browser = await launchChromium();
  try {
    for (let run = 1; run <= runs; run++) {
      // In turn, so that a machine that is busy for a while is so for all of them.
      for (const [index, subject] of subjects.entries()) {
        tell(`Input to paint, run ${run} of ${runs}: ${subject.name}`);
        visits[index]?.push(await visit(browser, subject));
      }
    }
  } finally {
    await browser.close();
  }
  const measured = subjects.map(({ name }, index) => ({ name, visits: visits[index] ?? [] }));
  const pages = measured.slice(0, -1);
  print(
    `Input to paint, processor ${SLOWDOWN}× slower`,
    inputToPaintTable(pages, measured.at(-1)?.visits ?? []),
  );
  print('Layout shifts', shiftTable(measured));
  print('Long tasks after first paint', longTaskTable(pages));
}

const print = (title: string, text: string): void => console.log(`\n### ${title}\n\n${text}`);

/** What goes on, beside the tables. */
const tell = (text: string): void => console.error(text);
