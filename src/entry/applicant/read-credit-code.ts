import { type ApplicantReading, given, refusedAs } from './applicant-problem';
import { plainText } from './visible-text';

/** In the order of their values, 0 to 30: without I, O, S, V and Z. */
const CHARACTERS = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const LENGTH = 18;
const MODULUS = CHARACTERS.length;
/** The weight of a place is this many times that of the place before it, mod 31. */
const WEIGHT_RATIO = 3;

/**
 * 统一社会信用代码, optional: 18 characters of which the last checks the others.
 * Lower case, full-width characters, spaces and hyphens are understood. Source: GB 32100-2015.
 */
export function readCreditCode(text: string): ApplicantReading {
  const code = plainText(text)
    .replace(/[ -]/g, '')
    .replace(/[a-z]/g, (letter) => letter.toUpperCase());
  if (code === '') return given('');
  const foreign = new Set([...code].filter((character) => !CHARACTERS.includes(character)));
  if (foreign.size > 0) return refusedAs({ tag: 'code-characters', characters: [...foreign].join(' ') });
  if (code.length !== LENGTH) return refusedAs({ tag: 'code-length', length: code.length });
  const check = code.slice(-1);
  const expected = checkCharacter(code.slice(0, -1));
  return check === expected ? given(code) : refusedAs({ tag: 'code-check', text: code, check, expected });
}

/** The character that the first 17 ask for. */
function checkCharacter(body: string): string {
  let sum = 0;
  let weight = 1;
  for (const character of body) {
    sum += CHARACTERS.indexOf(character) * weight;
    weight = (weight * WEIGHT_RATIO) % MODULUS;
  }
  return CHARACTERS.charAt((MODULUS - (sum % MODULUS)) % MODULUS);
}
