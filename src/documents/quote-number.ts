import { type PlainDate, toIsoDate } from '../pricing/calendar/plain-date';

/** Without letters and digits that are taken for one another. */
const LETTERS = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';
const LENGTH = 5;

/**
 * 报价编号, as in Q20261124-7KD3M: the day, and five letters that follow from the link. The same selection
 * has the same number all day, whoever makes a document of it.
 */
export function quoteNumber(link: string, madeOn: PlainDate): string {
  let hash = 0x811c9dc5;
  for (const character of link) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  }
  // The last bits of such a hash differ least: the first ones come in.
  hash = (hash ^ (hash >>> 15)) >>> 0;
  let letters = '';
  for (let place = 0; place < LENGTH; place++) {
    letters += LETTERS[hash % LETTERS.length];
    hash = Math.floor(hash / LETTERS.length);
  }
  return `Q${toIsoDate(madeOn).replaceAll('-', '')}-${letters}`;
}
