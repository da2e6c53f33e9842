/** Sentences in a row, those that are there: a Chinese full stop has its room within, others are followed by a space. */
export const joinSentences = (...sentences: readonly (string | false | undefined)[]): string =>
  sentences
    .filter((sentence) => typeof sentence === 'string' && sentence !== '')
    .join(' ')
    .replaceAll('。 ', '。');
