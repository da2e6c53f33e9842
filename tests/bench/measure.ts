/** One contestant's work, done again and again on the next order. */
export interface Task {
  readonly name: string;
  readonly runNext: () => unknown;
}

export interface Measured {
  readonly name: string;
  /** Runs a second, median of the rounds. */
  readonly perSecond: number;
  /** Runs a second of the first task for each of this one, within each round; median of the rounds. */
  readonly firstToThis: number;
}

export interface Measuring {
  readonly rounds: number;
  /** How long a task runs in each round. */
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
 * another one. What the machine does besides falls on all alike; ratios are taken within a round.
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

/** Looks at the clock between batches only: for the fastest tasks a look takes as long as a run. */
async function runsPerSecond({ runNext }: Task, sliceMs: number): Promise<number> {
  let runs = 0;
  let batch = 1;
  const begin = performance.now();
  let elapsedMs = 0;
  while (elapsedMs < sliceMs) {
    for (let run = 0; run < batch; run++) {
      const result = runNext();
      if (result instanceof Promise) await result;
    }
    runs += batch;
    const before = elapsedMs;
    elapsedMs = performance.now() - begin;
    if (elapsedMs - before < sliceMs / 20) batch *= 2;
  }
  return (runs / elapsedMs) * 1000;
}

/** Milliseconds of one call. */
export function timed<Result>(call: () => Result): { readonly ms: number; readonly result: Result } {
  const begin = performance.now();
  const result = call();
  return { ms: performance.now() - begin, result };
}
