/** Where a label lies to its stem: beside it like a flag, or over its end. */
export type Anchor = 'middle' | 'start' | 'end';

/** The one that looks best first. Of two marks of one day the first then stands at the left. */
export const ANCHORS: readonly Anchor[] = ['middle', 'end', 'start'];

/** From a stem to the text of a flag, in px. */
export const FLAG_GAP = 6;

/** Between two labels of a lane. */
const LABEL_GAP = 10;

/** Between a label and a stem that passes it. */
const STEM_GAP = 4;

export interface AnchoredLabel {
  /** Of the stem, in px. */
  readonly x: number;
  readonly width: number;
  readonly anchor: Anchor;
}

export interface PlacedLabel extends AnchoredLabel {
  readonly lane: number;
}

/** From where to where the text goes, in px. */
export function textBox({ x, width, anchor }: AnchoredLabel): { readonly from: number; readonly to: number } {
  if (anchor === 'start') return { from: x + FLAG_GAP, to: x + FLAG_GAP + width };
  if (anchor === 'end') return { from: x - FLAG_GAP - width, to: x - FLAG_GAP };
  return { from: x - width / 2, to: x + width / 2 };
}

/** How many px of the text lie outside the drawing. */
export function overrun(label: AnchoredLabel, drawing: number): number {
  const { from, to } = textBox(label);
  return Math.max(0, -from) + Math.max(0, to - drawing);
}

/** Whether the one lies left of the other with all it has: its text with air, its stem maybe on the other's. */
function isLeftOf(one: AnchoredLabel, other: AnchoredLabel): boolean {
  const [left, right] = [textBox(one), textBox(other)];
  return left.to + LABEL_GAP <= right.from && Math.max(left.to, one.x) <= Math.min(right.from, other.x);
}

/** Whether two labels stand in each other's way. */
export function overlaps(a: PlacedLabel, b: PlacedLabel): boolean {
  return a.lane === b.lane && !isLeftOf(a, b) && !isLeftOf(b, a);
}

/** Whether the stem of a label in a farther lane runs through a nearer one. */
export function crosses(farther: PlacedLabel, nearer: PlacedLabel): boolean {
  const { from, to } = textBox(nearer);
  return farther.lane > nearer.lane && farther.x > from - STEM_GAP && farther.x < to + STEM_GAP;
}
