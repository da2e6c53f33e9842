/** The longest text that a cell holds, in UTF-16 units. Source: Excel's specifications and limits. */
const MAX_TEXT = 32_767;

/**
 * Any text at all as one that a cell may hold: what XML 1.0 has no form for is left out, line breaks and tabs
 * become blanks, and what would read as an escaped character (`_x0041_`, ECMA-376 part 1, 22.9.2.19) is
 * escaped itself. It stays a text whatever it begins with: only a cell of type formula is one.
 */
export function cellText(text: string): string {
  const legal = text
    .replace(/[\t\n\r\u0085\u2028\u2029]+/g, ' ')
    .replace(/[\p{Control}\p{Surrogate}\p{Noncharacter_Code_Point}]/gu, '');
  const escaped = legal.replace(/_(?=x[\dA-Fa-f]{4}_)/g, '_x005F_');
  return escaped.slice(0, MAX_TEXT).replace(/[\uD800-\uDBFF]$/, '');
}

/** A cell's text as it was before `cellText` escaped it. */
export const unescapedCellText = (text: string): string =>
  text.replace(/_x([\dA-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
