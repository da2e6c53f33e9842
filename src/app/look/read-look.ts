const MAX_RADIUS_PX = 16;
const MAX_FONT_TEXT = 200;

/** A colour as `#0052d9`, in small letters; `undefined` for every other text. */
export function readColour(text: string): string | undefined {
  const colour = text.trim().toLowerCase();
  return /^#[\da-f]{6}$/.test(colour) ? colour : undefined;
}

/** A radius of 0 to 16 px; `undefined` for every other text. */
export function readRadius(text: string): string | undefined {
  const radius = text.trim();
  const px = /^(\d{1,2}(?:\.\d{1,3})?)px$|^0$/.exec(radius);
  return px !== null && Number(px[1] ?? 0) <= MAX_RADIUS_PX ? `${Number(px[1] ?? 0)}px` : undefined;
}

/** A list of font families, quoted or not, and nothing that could be more than that; `undefined` for every other text. */
export function readFont(text: string): string | undefined {
  const families = text.trim();
  const isList =
    /^(?:"[\p{L}\d -]+"|'[\p{L}\d -]+'|-?\p{L}[\p{L}\d -]*)(?: *, *(?:"[\p{L}\d -]+"|'[\p{L}\d -]+'|-?\p{L}[\p{L}\d -]*))*$/u;
  return families.length <= MAX_FONT_TEXT && isList.test(families) ? families : undefined;
}
