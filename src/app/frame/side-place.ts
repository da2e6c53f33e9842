import type { SeenPart } from './seen-part';

/** Between the panel and the edges of the part that is seen, as where the page stands alone. */
const MARGIN_PX = 16;

export interface SidePlaces {
  /** The panel's column in CSS pixels: its upper edge from the frame's, and how high it is. */
  readonly column: { readonly top: number; readonly height: number };
  /** How high the form beside the panel is. */
  readonly formHeight: number;
  /** How high the panel is with everything in it. */
  readonly panelHeight: number;
}

export interface SidePlace {
  /** How far down from the column's upper edge, in CSS pixels. */
  readonly shift: number;
  /** The height that it may have, in CSS pixels, the rest is scrolled to; undefined: all that it needs. */
  readonly cap: number | undefined;
}

/**
 * Where the panel beside the form stands, so that it is seen and never leaves its column. It is made lower only
 * where the form is higher than the whole panel: the page's height then stays as it is, and with it what is seen.
 */
export function sidePlace(
  seen: SeenPart | undefined,
  { column, formHeight, panelHeight }: SidePlaces,
): SidePlace {
  const room = (seen?.height ?? 0) - 2 * MARGIN_PX;
  if (seen === undefined || room <= 0) return { shift: 0, cap: undefined };
  const cap = panelHeight > room && formHeight >= panelHeight ? Math.max(room, 200) : undefined;
  const lowest = Math.max(0, column.height - (cap ?? panelHeight));
  return { shift: Math.min(lowest, Math.max(0, seen.top + MARGIN_PX - column.top)), cap };
}
