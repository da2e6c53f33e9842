import {
  CATEGORIES,
  type Category,
  type Device,
  type LighthouseRun,
  type Metric,
  runLighthouse,
} from './lighthouse-runs';
import { against, markdownTable } from './markdown-table';
import { median } from './median';

const DEVICES = ['mobile', 'desktop'] as const;

const BEST = 100;
const MOST_TIMES_WITHOUT_SCRIPTS = 1.3;

interface Measured {
  readonly device: Device;
  readonly page: readonly LighthouseRun[];
  readonly withoutScripts: readonly LighthouseRun[];
}

/** Lighthouse of the page, and its paint beside that of the same markup without scripts; medians of all runs. */
export async function lighthouseTables(
  page: string,
  withoutScripts: string,
  runs: number,
  tell: (text: string) => void,
): Promise<string> {
  const measured = DEVICES.map((device) => ({
    device,
    page: [] as LighthouseRun[],
    withoutScripts: [] as LighthouseRun[],
  }));
  for (let run = 1; run <= runs; run++) {
    for (const each of measured) {
      tell(`Lighthouse, run ${run} of ${runs}: ${each.device}`);
      each.page.push(await runLighthouse(page, each.device));
      each.withoutScripts.push(await runLighthouse(withoutScripts, each.device, ['performance']));
    }
  }
  return [scoreTable(measured), paintTable(measured), lossLines(measured)].join('\n\n');
}

const medianOf = (runs: readonly LighthouseRun[], metric: Metric): number =>
  median(runs.map(({ metrics }) => metrics[metric]));

function scoreTable(measured: readonly Measured[]): string {
  const score = (runs: readonly LighthouseRun[], category: Category): number =>
    median(runs.map(({ scores }) => scores[category] ?? 0));
  const rows = measured.flatMap(({ device, page }) =>
    CATEGORIES.map((category) => {
      const all = page.map(({ scores }) => scores[category] ?? 0);
      const middle = score(page, category);
      return [device, category, String(middle), all.join(', '), against(middle === BEST, `${BEST}`)];
    }),
  );
  return markdownTable(['Lighthouse', 'category', 'median', 'all runs', 'target'], rows);
}

function paintTable(measured: readonly Measured[]): string {
  const rows = measured.flatMap(({ device, page, withoutScripts }) => {
    const ratio = medianOf(page, 'lcp') / medianOf(withoutScripts, 'lcp');
    return [
      [
        device,
        'the page',
        ...metricTexts(page),
        `${ratio.toFixed(2)}×`,
        against(ratio <= MOST_TIMES_WITHOUT_SCRIPTS, `≤ ${MOST_TIMES_WITHOUT_SCRIPTS}×`),
      ],
      [device, 'without scripts', ...metricTexts(withoutScripts), '1.00×', ''],
    ];
  });
  const head = [
    'Lighthouse',
    'page',
    'FCP ms',
    'LCP ms',
    'TBT ms',
    'CLS',
    'speed index ms',
    'LCP of scriptless',
    'target',
  ];
  return markdownTable(head, rows);
}

const metricTexts = (runs: readonly LighthouseRun[]): string[] => [
  medianOf(runs, 'fcp').toFixed(0),
  medianOf(runs, 'lcp').toFixed(0),
  medianOf(runs, 'tbt').toFixed(0),
  medianOf(runs, 'cls').toFixed(3),
  medianOf(runs, 'speedIndex').toFixed(0),
];

/** What lost points in any run. */
const lossLines = (measured: readonly Measured[]): string =>
  measured
    .map(({ device, page }) => {
      const losses = page.flatMap((run, index) => run.losses.map((loss) => `${loss} (run ${index + 1})`));
      return `- ${device}: ${losses.length > 0 ? `points lost to ${losses.join(', ')}` : 'no audit lost a point'}`;
    })
    .join('\n');
