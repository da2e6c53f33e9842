/** From ！ to ～, in the order of ! to ~: the only characters whose plain form is a fixed step away. */
const FULL_WIDTH_STEP = '！'.charCodeAt(0) - '!'.charCodeAt(0);

/**
 * The text as it is seen: without marks that turn the direction of writing, hide or break other text
 * (control and format characters, halves of characters), and with plain spaces. Lines stay lines.
 */
export function visibleLines(text: string): string {
  return text
    .replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
    .replace(/[\t\p{Zs}]/gu, ' ')
    .replace(/(?!\n)[\p{Cc}\p{Cf}\p{Cs}]/gu, '')
    .replace(/ *\n */g, '\n')
    .trim();
}

/** The same in one line, words one space apart. */
export const visibleText = (text: string): string => visibleLines(text).replace(/\s+/g, ' ');

/** Visible text whose full-width letters, digits and signs are the plain ones: for codes and addresses. */
export const plainText = (text: string): string =>
  visibleText(text).replace(/[！-～]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - FULL_WIDTH_STEP));
