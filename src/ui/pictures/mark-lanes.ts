import {
  ANCHORS,
  type Anchor,
  type AnchoredLabel,
  crosses,
  overlaps,
  overrun,
  type PlacedLabel,
} from './label-box';

export interface LaneMark {
  /** 0 to 1 of the drawing's width. */
  readonly at: number;
  /** The width of its text in px. */
  readonly width: number;
}

export interface MarkPlace {
  /** 0 is the lane next to the axis. */
  readonly lane: number;
  readonly anchor: Anchor;
}

/** What a label in a farther lane, a flag, and a stem through a nearer label cost. */
const LANE = 10;
const FLAG = 1;
const CROSSING = 1000;

/** Partial arrangements looked at before the search takes what it has. Six marks need some hundreds. */
const PATIENCE = 1000;

interface Candidate extends PlacedLabel {
  readonly cost: number;
}

/** Every place for a label beside those that have theirs, the cheapest first. */
function candidates(anchorings: readonly AnchoredLabel[], placed: readonly Candidate[], lanes: number) {
  const found: Candidate[] = [];
  for (let lane = 0; lane < lanes; lane += 1) {
    for (const anchored of anchorings) {
      const place = { ...anchored, lane };
      if (placed.some((other) => overlaps(place, other))) continue;
      const crossings = placed.filter((other) => crosses(place, other) || crosses(other, place)).length;
      const flag = place.anchor === 'middle' ? 0 : FLAG;
      found.push({ ...place, cost: lane * LANE + flag + crossings * CROSSING });
    }
  }
  return found.sort((a, b) => a.cost - b.cost);
}

/** The label at each anchor that keeps it inside the drawing, or where none does, the least outside. */
function anchorings({ at, width }: LaneMark, drawing: number) {
  const labels = ANCHORS.map((anchor) => ({ x: at * drawing, width, anchor }));
  const least = Math.min(...labels.map((label) => overrun(label, drawing)));
  return labels.filter((label) => overrun(label, drawing) === least);
}

/**
 * Gives the labels on one side of an axis of so many px their lanes: no two labels overlap, the lanes are few,
 * and no stem runs through a label that lies nearer to the axis unless nothing else is found.
 */
export function markLanes<Mark extends LaneMark>(
  marks: readonly Mark[],
  drawing: number,
): readonly (Mark & MarkPlace)[] {
  const labels = marks
    .map((mark, index) => ({ mark, index, anchorings: anchorings(mark, drawing) }))
    .sort((a, b) => a.mark.at - b.mark.at);
  type Placed = Candidate & { readonly label: (typeof labels)[number] };
  let patience = PATIENCE;
  let best: readonly Placed[] = [];
  let bestCost = CROSSING;

  /** Branch and bound: places the labels from left to right, and turns back where it can't get cheaper. */
  const place = (placed: readonly Placed[], cost: number, lanes: number) => {
    const label = labels[placed.length];
    if (label === undefined) {
      best = placed;
      bestCost = cost;
      return;
    }
    for (const candidate of candidates(label.anchorings, placed, lanes)) {
      if (cost + candidate.cost >= bestCost || patience <= 0) return;
      patience -= 1;
      place([...placed, { ...candidate, label }], cost + candidate.cost, lanes);
    }
  };

  for (let lanes = 1; lanes <= marks.length && best.length === 0; lanes += 1) place([], 0, lanes);
  if (best.length === 0) {
    // With as many lanes as labels the first way down always arrives.
    bestCost = Number.POSITIVE_INFINITY;
    patience = Math.max(PATIENCE, marks.length);
    place([], 0, marks.length);
  }
  return best
    .toSorted((a, b) => a.label.index - b.label.index)
    .map(({ label, lane, anchor }) => ({ ...label.mark, lane, anchor }));
}

/** How many lanes such places take. */
export const laneCount = (places: readonly MarkPlace[]) =>
  1 + Math.max(-1, ...places.map(({ lane }) => lane));
