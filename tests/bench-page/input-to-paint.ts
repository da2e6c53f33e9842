import { against, markdownTable } from './markdown-table';
import { inputToNextPaint, percentile } from './median';
import type { Interacted, Visit } from './visits';

/** What the browser does not report was painted faster than this, and counts as this. */
const NOT_REPORTED_MS = 16;

const MOST_TIMES_TRIVIAL = 1.5;

/** Milliseconds from each input to the next paint. */
export function inputDurations(visits: readonly Visit[], isMeant: (of: Interacted) => boolean): number[] {
  return visits.flatMap(({ seen, interacted }) =>
    interacted.filter(isMeant).flatMap(({ from, to, inputs }) => {
      const longest = new Map<number, number>();
      for (const { interactionId, start, duration } of seen.events) {
        if (start < from || start >= to) continue;
        longest.set(interactionId, Math.max(duration, longest.get(interactionId) ?? 0));
      }
      const unreported = Math.max(0, inputs - longest.size);
      return [...longest.values(), ...new Array<number>(unreported).fill(NOT_REPORTED_MS)];
    }),
  );
}

interface Row {
  readonly page: string;
  readonly name: string;
  readonly durations: readonly number[];
  readonly trivial: readonly number[];
}

const rowText = ({ page, name, durations, trivial }: Row): string[] => {
  const inp = inputToNextPaint(durations);
  const ratio = inp / inputToNextPaint(trivial);
  return [
    page,
    name,
    String(durations.length),
    ...[0.5, 0.98, 1].map((share) => shown(percentile(durations, share))),
    shown(inp),
    `${ratio.toFixed(2)}×`,
    trivial === durations ? '' : against(ratio <= MOST_TIMES_TRIVIAL, `≤ ${MOST_TIMES_TRIVIAL}×`),
  ];
};

const shown = (duration: number): string => (duration <= NOT_REPORTED_MS ? '≤ 16' : String(duration));

export interface MeasuredPage {
  readonly name: string;
  readonly visits: readonly Visit[];
}

/** Input to paint of each interaction, and of all of them, against the trivial page's. */
export function inputToPaintTable(pages: readonly MeasuredPage[], trivial: readonly Visit[]): string {
  const trivialOf = (kind: 'key' | 'click') =>
    inputDurations(trivial, ({ interaction }) => interaction.kind === kind);
  const byKind = { key: trivialOf('key'), click: trivialOf('click') };
  const allTrivial = [...byKind.key, ...byKind.click];
  const rows: Row[] = [
    { page: 'trivial page', name: 'typing', durations: byKind.key, trivial: byKind.key },
    { page: 'trivial page', name: 'pressing +', durations: byKind.click, trivial: byKind.click },
    { page: 'trivial page', name: 'all', durations: allTrivial, trivial: allTrivial },
    ...pages.flatMap(({ name: page, visits }) => [
      ...(visits[0]?.interacted ?? []).map(({ interaction: { name, kind } }) => ({
        page,
        name,
        durations: inputDurations(visits, ({ interaction }) => interaction.name === name),
        trivial: byKind[kind],
      })),
      { page, name: 'all', durations: inputDurations(visits, () => true), trivial: allTrivial },
    ]),
  ];
  const head = [
    'page',
    'interaction',
    'inputs',
    'p50 ms',
    'p98 ms',
    'longest ms',
    'INP ms',
    'of trivial',
    'target',
  ];
  return markdownTable(head, rows.map(rowText));
}
