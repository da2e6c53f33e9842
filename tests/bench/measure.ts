/** One contestant's work, done again and again on the next order. */
export interface Task {
  readonly name: string;
  readonly runNext: () => unknown;
}

export interface Measured {
  readonly name: string;
  /** Runs in a second of processor time, median of the rounds. */
  readonly perSecond: number;
  /** Runs a second of the first task for each of this one, within each round; median of the rounds. */
  readonly firstToThis: number;
}

export interface Measuring {
  readonly rounds: number;
  /** How long a task runs in each round, in processor time. */
  readonly sliceMs: number;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
}

/**
 * Measures tasks side by side: in each round every task runs for a slice of time, each round beginning with
 * another one, and ratios are taken within a round. Time is the processor's, as on a busy machine a task may be
 * put aside for longer than it runs.
 */
export async function measureSideBySide(
  tasks: readonly Task[],
  { rounds, sliceMs }: Measuring,
): Promise<Measured[]> {
  for (const task of tasks) await runsPerSecond(task, sliceMs * 3);
  const perRound: number[][] = tasks.map(() => []);
  for (let round = 0; round < rounds; round++) {
    for (let turn = 0; turn < tasks.length; turn++) {
      const index = (round + turn) % tasks.length;
      const task = tasks[index];
      if (task !== undefined) perRound[index]?.push(await runsPerSecond(task, sliceMs));
    }
  }
  const first = perRound[0] ?? [];
  return tasks.map(({ name }, index) => {
    const speeds = perRound[index] ?? [];
    return {
      name,
      perSecond: median(speeds),
      firstToThis: median(speeds.map((speed, round) => (first[round] ?? Number.NaN) / speed)),
    };
  });
}

/** What this process has worked so far, in milliseconds of processor time. */
function workedMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** Looks at the clock between batches only: for the fastest tasks a look takes as long as a run. */
async function runsPerSecond({ runNext }: Task, sliceMs: number): Promise<number> {
  let runs = 0;
  let batch = 1;
  const begin = workedMs();
  let spentMs = 0;
  while (spentMs < sliceMs) {
    for (let run = 0; run < batch; run++) {
      const result = runNext();
      if (result instanceof Promise) await result;
    }
    runs += batch;
    const before = spentMs;
    spentMs = workedMs() - begin;
    if (spentMs - before < sliceMs / 20) batch *= 2;
  }
  return (runs / spentMs) * 1000;
}

/** Milliseconds of one call. */
export function timed<Result>(call: () => Result): { readonly ms: number; readonly result: Result } {
  const begin = performance.now();
  const result = call();
  return { ms: performance.now() - begin, result };
}
