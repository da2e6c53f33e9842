import type { SeenPart } from './seen-part';

/** On a part that is lower than this the bar would take too much of it, as in a window that is zoomed far. */
const LEAST_HEIGHT_PX = 400;

export interface BarPlaces {
  /** Upper edge of what the bar belongs to: it never stands above. All in CSS pixels from the frame's upper edge. */
  readonly from: number;
  /** Where the bar stands by itself, below the form. */
  readonly natural: { readonly top: number; readonly bottom: number };
  /** What has the focus; undefined where nothing has, or something in the bar itself. */
  readonly focused: { readonly top: number; readonly bottom: number } | undefined;
}

/**
 * How far the bar is moved from its own place to the lower edge of the part that is seen, in CSS pixels: never
 * down, so at most 0. It stays where it would hide what has the focus (WCAG 2.4.11).
 */
export function barShift(seen: SeenPart | undefined, { from, natural, focused }: BarPlaces): number {
  if (seen === undefined || seen.height < LEAST_HEIGHT_PX) return 0;
  const shift = Math.min(0, Math.max(seen.top + seen.height - natural.bottom, from - natural.top));
  const hides =
    focused !== undefined && focused.bottom > natural.top + shift && focused.top < natural.bottom + shift;
  return hides ? 0 : shift;
}
