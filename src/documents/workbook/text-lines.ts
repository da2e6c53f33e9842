/** A Chinese character is as wide as two digits. */
const WIDE = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uff60]/;

/** Points of one line of text in the sheets' font. */
const LINE_HEIGHT = 15;
/** A row with one line, and what taller ones have above and below their text. */
const ROW_HEIGHT = 19;

/**
 * The height in points of a row whose cell of `width` digits has this text: programs don't agree on whether
 * a row grows with its text by itself.
 */
export function rowHeight(text: string, width: number): number {
  const digits = Array.from(text).reduce((sum, character) => sum + (WIDE.test(character) ? 2 : 1), 0);
  // Lines break before they are full.
  const lines = Math.max(1, Math.ceil(digits / (width * 0.92)));
  return ROW_HEIGHT + (lines - 1) * LINE_HEIGHT;
}
