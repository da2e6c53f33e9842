import { type ApplicantReading, given, refusedAs } from './applicant-problem';
import { plainText } from './visible-text';

/** Mainland mobile numbers: 1, then 3 to 9, then nine digits. */
const MAINLAND = /^1[3-9]\d{9}$/;
const MAINLAND_LENGTH = 11;
const MAINLAND_CODE = '86';

/** Digits after the country's code, whose own length is one to three; 15 in all. Source: ITU-T E.164. */
const ABROAD = { minimum: 7, maximum: 15 } as const;

/**
 * A mobile number, required, in its one form: mainland numbers as 11 digits, others as + and digits.
 * +86, 0086, 00 for +, spaces, hyphens, brackets and full-width digits are understood.
 */
export function readMobile(text: string): ApplicantReading {
  const plain = plainText(text);
  if (plain === '') return refusedAs({ tag: 'missing' });
  const number = plain.replace(/\(0\)/g, '').replace(/[ ().‐‑‒–—−-]/g, '');
  const [, prefix = '', digits = ''] = /^(\+|00)?(\d+)$/.exec(number) ?? [];
  if (digits === '') return refusedAs({ tag: 'mobile-characters', text: plain });
  if (prefix === '') return readMainland(withoutBareCode(digits));
  if (digits.startsWith(MAINLAND_CODE)) return readMainland(digits.slice(MAINLAND_CODE.length));
  if (digits.startsWith('0')) return refusedAs({ tag: 'mobile-country', text: `+${digits}` });
  return digits.length < ABROAD.minimum || digits.length > ABROAD.maximum
    ? refusedAs({ tag: 'mobile-abroad-length', text: `+${digits}`, digits: digits.length })
    : given(`+${digits}`);
}

/** 86 138… is as clear as +86 138…: no mainland number begins so. */
const withoutBareCode = (digits: string): string =>
  digits.length === MAINLAND_CODE.length + MAINLAND_LENGTH && digits.startsWith(MAINLAND_CODE)
    ? digits.slice(MAINLAND_CODE.length)
    : digits;

function readMainland(digits: string): ApplicantReading {
  if (digits.length !== MAINLAND_LENGTH) return refusedAs({ tag: 'mobile-length', digits: digits.length });
  return MAINLAND.test(digits) ? given(digits) : refusedAs({ tag: 'mobile-prefix', text: digits });
}
