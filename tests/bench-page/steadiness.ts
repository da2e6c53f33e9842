import type { MeasuredPage } from './input-to-paint';
import { against, markdownTable } from './markdown-table';
import type { SeenFrame, SeenTask } from './page-watch';
import type { Visit } from './visits';

/** From what on browsers call a task long. */
const LONG_TASK_MS = 50;

const phaseAt = ({ answering, interacted }: Visit, start: number): string =>
  start < answering
    ? 'loading and hydration'
    : (interacted.find(({ from, to }) => start >= from && start < to)?.name ?? 'at rest after loading');

/** Shifts that count as CLS, and what moved; shifts that follow an input of the visitor are told apart. */
export function shiftTable(pages: readonly MeasuredPage[]): string {
  const rows = pages.map(({ name, visits }) => {
    const shifts = visits.flatMap(({ seen }) => seen.shifts);
    const worst = Math.max(
      ...visits.map(({ seen }) =>
        sum(seen.shifts.filter(({ isByInput }) => !isByInput).map(({ value }) => value)),
      ),
    );
    const moved = new Set(
      shifts.filter(({ isByInput }) => !isByInput).map((shift) => shift.moved.slice(0, 100)),
    );
    return [
      name,
      worst.toFixed(4),
      against(worst === 0, '0'),
      [...moved].join(' / ').replaceAll('|', '/') || '–',
    ];
  });
  return markdownTable(['page', 'CLS, worst visit', 'target', 'what moved'], rows);
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

interface LongTasks {
  readonly page: string;
  readonly phase: string;
  readonly tasks: readonly SeenTask[];
  readonly causes: ReadonlySet<string>;
}

/** Long tasks after first paint, by what was being done, with the scripts that ran in their frames. */
export function longTaskTable(pages: readonly MeasuredPage[]): string {
  const rows = pages.flatMap(({ name, visits }) => longTasks(name, visits));
  const beyond = rows.filter(({ phase }) => phase !== 'loading and hydration');
  const head = ['page', 'during', 'tasks', 'longest ms', 'target', 'scripts, longest first'];
  const table = markdownTable(
    head,
    rows.map(({ page, phase, tasks, causes }) => [
      page,
      phase,
      String(tasks.length),
      String(Math.max(...tasks.map(({ duration }) => Math.round(duration)))),
      phase === 'loading and hydration' ? 'allowed' : against(false, 'none'),
      [...causes].slice(0, 4).join('; '),
    ]),
  );
  return `${table}\n\nLong tasks beyond hydration: ${sum(beyond.map(({ tasks }) => tasks.length))}; ${against(beyond.length === 0, 'none')}`;
}

function longTasks(page: string, visits: readonly Visit[]): LongTasks[] {
  const byPhase = new Map<string, { tasks: SeenTask[]; causes: Set<string> }>();
  for (const each of visits) {
    for (const task of each.seen.tasks) {
      if (task.start < each.firstPaint || task.duration <= LONG_TASK_MS) continue;
      const phase = phaseAt(each, task.start);
      const found = byPhase.get(phase) ?? { tasks: [], causes: new Set<string>() };
      found.tasks.push(task);
      for (const cause of causesOf(task, each.seen.frames)) found.causes.add(cause);
      byPhase.set(phase, found);
    }
  }
  return [...byPhase].map(([phase, found]) => ({ page, phase, ...found }));
}

function causesOf({ start, duration }: SeenTask, frames: readonly SeenFrame[]): string[] {
  return frames
    .filter((frame) => frame.start < start + duration && frame.start + frame.duration > start)
    .flatMap((frame) => [
      ...frame.scripts.map(({ by, source, duration: ms }) => ({ text: `${by} ${source}`, ms })),
      { text: 'style and layout', ms: frame.styleAndLayout },
    ])
    .filter(({ ms }) => ms >= 5)
    .sort((a, b) => b.ms - a.ms)
    .map(({ text, ms }) => `${text} ${Math.round(ms)}`.replaceAll('|', '/'));
}
