export interface ChartStep {
  readonly id: string;
  /** 0 to 1 of the width. */
  readonly from: number;
  readonly to: number;
  /** 0 to 1 of the height. */
  readonly value: number;
  readonly kind: 'plain' | 'chosen';
}

/** The height of the plot in px. */
export const PLOT = 140;

/** The distance of a value from the baseline, in px. */
export const height = (value: number) => Math.round(Math.min(1, Math.max(0, value)) * PLOT);

/** The step that holds a place; where two meet, the later one: it begins there. */
export function stepAt(steps: readonly ChartStep[], at: number): ChartStep | undefined {
  return steps.findLast(({ from, to }) => from <= at && at <= to);
}

/** A place on the width, in a chart of no less than so many px. */
interface Place {
  /** 0 to 1. */
  readonly at: number;
}

/** Between a label and a mark's line, in px. */
const AIR = 6;

/** The end of a horizontal line at which a label meets no mark: the left one, also where neither is free. */
export function clearEnd(marks: readonly Place[], label: number, drawing: number): 'left' | 'right' {
  const taken = (label + AIR) / drawing;
  const left = marks.every(({ at }) => at > taken);
  const right = marks.every(({ at }) => at < 1 - taken);
  return !left && right ? 'right' : 'left';
}

/** The last of the marks that stand in the way of a short label at the left end, which then stands beside it. */
export function inTheWay(marks: readonly Place[], label: number, drawing: number): number | undefined {
  const sorted = marks.map(({ at }) => at).sort((a, b) => a - b);
  let last: number | undefined;
  for (const at of sorted) {
    const end = last === undefined ? label + AIR : last * drawing + label + 2 * AIR;
    if (at * drawing <= end) last = at;
  }
  return last;
}
