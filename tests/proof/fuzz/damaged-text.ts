import fc from 'fast-check';
import { anyShare } from '../../properties/any-share';

/** What tends to break readers: halves of letters, marks that turn the line round, names of the machinery. */
const HOSTILE_PIECES: readonly string[] = [
  '\ud800',
  '\udfff',
  '\u202e',
  '\u200f',
  '\u200b',
  '\ufeff',
  '\0',
  '\u0301',
  '\u3000',
  '\t',
  '\r\n',
  ' ',
  '９',
  '０．',
  '，',
  '٣',
  '①',
  '👩‍👩‍👧',
  '万',
  '亿',
  '零',
  '-',
  '%',
  '%E4%BD',
  '%00',
  '&',
  '=',
  '#/new?',
  '&amp;',
  '"',
  "'",
  '\\',
  '\\u0000',
  ',',
  '|',
  '{"a":',
  '[[[[',
  '</td>',
  '<',
  '__proto__',
  '"__proto__":{"years":"8"},',
  'constructor',
  'toString',
  'null',
  '-0',
  '1e9',
  'Infinity',
  'NaN',
  '0x10',
  '9'.repeat(40),
];

/** Far longer than what a field or a file of ours has in one place, and still read within the time that is allowed. */
const MOST_REPEATED = 20_000;

type Damage = (text: string, from: number, to: number, piece: string) => string;

const DAMAGES: readonly Damage[] = [
  (text, from) => text.slice(0, from),
  (text, from) => text.slice(from),
  (text, from, to) => text.slice(0, from) + text.slice(to),
  (text, from, to) => text.slice(0, to) + text.slice(from),
  (text, from, to) => text.slice(to) + text.slice(from, to) + text.slice(0, from),
  (text, from, to) => text.slice(0, from) + [...text.slice(from, to)].reverse().join('') + text.slice(to),
  (text, from, _, piece) => text.slice(0, from) + piece + text.slice(from),
  (text, from, to, piece) => text.slice(0, from) + piece + text.slice(to),
  (text, from, _, piece) => text.slice(0, from) + piece + text.slice(from + 1),
  // Another figure in a number, an amount or a day.
  (text, from, to) => text.slice(0, from) + text.slice(from).replace(/\d/, String(to % 10)),
  (text, from, to) => text.slice(0, from) + text.slice(from, to).toUpperCase() + text.slice(to),
  (text, from, to) => text.slice(0, from) + fullWidth(text.slice(from, to)) + text.slice(to),
];

const fullWidth = (text: string): string =>
  text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));

const many = (piece: string): string =>
  piece === '' ? '' : piece.repeat(Math.ceil(MOST_REPEATED / piece.length));

const REPETITIONS: readonly Damage[] = [
  (text, from, to) => text.slice(0, from) + many(text.slice(from, Math.min(to, from + 40))) + text.slice(to),
  (text, from, _, piece) => text.slice(0, from) + many(piece) + text.slice(from),
];

/** Places are shares of the text, so that they shrink with it; most damage is small. */
const anyPlaces = fc.tuple(
  anyShare,
  fc.oneof(fc.constantFrom(0, 1), fc.integer({ min: 1, max: 12 }), fc.nat(400)),
);
const anyPiece = fc.oneof(fc.constantFrom(...HOSTILE_PIECES), fc.string({ unit: 'binary', maxLength: 4 }));
const anyDamage = fc.tuple(
  fc.oneof(
    { weight: 60, arbitrary: fc.constantFrom(...DAMAGES) },
    { weight: 2, arbitrary: fc.constantFrom(...REPETITIONS) },
  ),
  anyPlaces,
  anyPiece,
);

/** A good text after one to four accidents: cut, doubled, swapped, turned, filled with what breaks readers. */
export const damaged = (good: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc.tuple(good, fc.array(anyDamage, { minLength: 1, maxLength: 4 })).map(([text, accidents]) =>
    accidents.reduce((sofar, [damage, [place, length], piece]) => {
      const from = Math.floor(place * sofar.length);
      return damage(sofar, from, Math.min(sofar.length, from + length), piece).slice(0, 2 * MOST_REPEATED);
    }, text),
  );

const anyNonsense = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.array(anyPiece, { maxLength: 12 }).map((pieces) => pieces.join('')),
  fc.tuple(anyPiece, fc.nat(2000)).map(([piece, count]) => piece.repeat(count).slice(0, MOST_REPEATED)),
);

/** What a reader of such texts may be given: a good one, a damaged one, now and then anything at all. */
export const hostile = (good: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc.oneof(
    { weight: 2, arbitrary: good },
    { weight: 7, arbitrary: damaged(good) },
    { weight: 1, arbitrary: anyNonsense },
  );
