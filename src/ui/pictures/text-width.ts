/** The size of every text in a picture, in px: `.picture text` has the same. */
const FONT_SIZE = 12;

/** Chinese characters, and the signs that Chinese fonts draw as wide as one. */
const isWide = (character: string) => character >= '\u2000' || character === '·';

/**
 * How wide a text of a picture is at most, in px. Reckoned, not measured: a picture is laid out before it has
 * a font, and also where nothing is ever painted.
 */
export function textWidth(text: string): number {
  let ems = 0;
  for (const character of text) {
    if (isWide(character)) ems += 1;
    else ems += /[A-Z¥%]/.test(character) ? 0.75 : /[-.,:' ]/.test(character) ? 0.45 : 0.6;
  }
  return Math.ceil(ems * FONT_SIZE);
}
