/** What a link that was written by the page consists of, and what browsers leave as it is. */
const LETTERS = /[\w\-.!~*'()%=&+#/?]*/y;
/** Price book and total, with which the links of documents end. */
const RECORD = /[?&]book=[\w.-]+&quoted=\d{1,15}\.\d\d/g;
const LINE_BREAK = /\s*[\r\n]/y;

/** How far a link reaches that starts somewhere in a text. */
export interface LinkEnds {
  /** Behind price book and total; `undefined` where the link stops, or is too long, before them. */
  readonly whole: number | undefined;
  /** Behind its last letter. */
  readonly written: number;
  /** Whether a line ends where it stops: it may go on in the next one. */
  readonly isBroken: boolean;
}

/**
 * The ends of the links that start at these places, which ascend. One pass over the text, however many they are:
 * links that stand within one another have their letters in common.
 */
export function linkEnds(text: string, starts: readonly number[], maximumLength: number): LinkEnds[] {
  const records = text.matchAll(RECORD);
  let record = records.next().value;
  let lettersEnd = 0;
  let isBroken = false;
  return starts.map((start) => {
    if (start >= lettersEnd) {
      LETTERS.lastIndex = start;
      lettersEnd = start + (LETTERS.exec(text)?.[0].length ?? 0);
      LINE_BREAK.lastIndex = lettersEnd;
      isBroken = LINE_BREAK.test(text);
    }
    while (record !== undefined && record.index < start) record = records.next().value;
    const recordEnd = record === undefined ? Number.POSITIVE_INFINITY : record.index + record[0].length;
    const written = Math.min(lettersEnd, start + maximumLength);
    return { whole: recordEnd <= written ? recordEnd : undefined, written, isBroken };
  });
}
