import { type ApplicantReading, given, refusedAs } from './applicant-problem';
import { plainText } from './visible-text';

/** Of a whole address, and of the part before @. Source: RFC 5321, 4.5.3.1. */
const MAX_ADDRESS = 254;
const MAX_NAME = 64;

/** Letters of any language, digits and what addresses in use have; dots only between. */
const NAME = /^[\p{L}\p{M}\p{N}!#$%&'*+/=?^_`{|}~-]+(?:\.[\p{L}\p{M}\p{N}!#$%&'*+/=?^_`{|}~-]+)*$/u;
/** Labels with a dot between, the last one no number. */
const DOMAIN =
  /^(?:[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}-]{0,61}[\p{L}\p{M}\p{N}])?\.)+(?=[^.]*\p{L})[\p{L}\p{N}][\p{L}\p{M}\p{N}-]{0,61}[\p{L}\p{M}\p{N}]$/u;

/**
 * An e-mail address as it is in use, required: one @, a domain with a dot, no spaces. The full-width ＠ and
 * the 。 of a Chinese keyboard are understood. Not every address that RFC 5322 allows.
 */
export function readEmail(text: string): ApplicantReading {
  const address = plainText(text).replaceAll('。', '.');
  if (address === '') return refusedAs({ tag: 'missing' });
  const { length } = [...address];
  if (length > MAX_ADDRESS) return refusedAs({ tag: 'too-long', maximum: MAX_ADDRESS, length });
  if (address.includes(' ')) return refusedAs({ tag: 'email-space', text: address });
  const parts = address.split('@');
  const signs = parts.length - 1;
  const [name = '', domain = ''] = parts;
  if (signs !== 1) return refusedAs({ tag: 'email-at', text: address, signs });
  if (name.length > MAX_NAME || !NAME.test(name)) return refusedAs({ tag: 'email-name', text: name });
  if (!DOMAIN.test(domain)) return refusedAs({ tag: 'email-domain', domain });
  return given(`${name}@${domain.toLowerCase()}`);
}
