const MAX_LETTERS = 24;

/** The beginning of a long text from outside: a sentence names it, its field has the whole. */
export const shortText = (text: string): string =>
  text.length > MAX_LETTERS ? `${text.slice(0, MAX_LETTERS)}…` : text;
