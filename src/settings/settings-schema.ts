import * as v from 'valibot';
import { LANGUAGES, THEMES } from '../entry/display';
import { addressBeside, isHostOrigin, isHttpsAddress } from './addresses';
import type { WrongValueTag } from './settings-problem';

const MAX_HOSTS = 100;
const MAX_TEXT = 2000;

/** What a check says of its value: the problem's tag, a colon, and what would be right. */
const wrong = (tag: WrongValueTag, expected: string) => `${tag}:${expected}`;

const text = (check: (value: string) => boolean, tag: WrongValueTag, expected: string) =>
  v.pipe(
    v.string(),
    v.check((value) => value.length <= MAX_TEXT && check(value), wrong(tag, expected)),
  );

const choice = <const Choices extends readonly string[]>(choices: Choices) =>
  v.picklist(choices, wrong('wrong-choice', choices.map((name) => `"${name}"`).join(' or ')));

const colour = text(
  (value) => /^#[\da-f]{6}$/i.test(value),
  'wrong-colour',
  'a colour as "#0052d9": # and six digits of 0-9 a-f',
);
const address = text(isHttpsAddress, 'wrong-address', 'an address that begins with https://');
const origin = text(
  isHostOrigin,
  'wrong-origin',
  'an origin as "https://www.example.com": https, small letters, no path and no / at its end',
);

/** The file's shape; strict, as the price book's. `base` is the page's own address. */
export const settingsSchema = (base: string) =>
  v.strictObject({
    $schema: v.exactOptional(v.string()),
    version: v.literal(1, wrong('wrong-version', '1')),
    priceBook: v.exactOptional(
      text(
        (file) => addressBeside(file, base) !== undefined,
        'wrong-file',
        `a file of the page's own origin, as "price-list.json"`,
      ),
    ),
    hosts: v.exactOptional(
      v.union(
        [
          v.literal('*'),
          v.pipe(v.array(origin), v.maxLength(MAX_HOSTS, wrong('too-many', `${MAX_HOSTS} or fewer`))),
        ],
        wrong('wrong-type', 'a list of origins, or "*" for any'),
      ),
    ),
    applicationPage: v.exactOptional(address),
    orderPage: v.exactOptional(address),
    phone: v.exactOptional(
      text(
        (value) => /^\+?\d(?:[ -]?\d){4,19}$/.test(value),
        'wrong-phone',
        '5 to 20 digits, single spaces or hyphens between them, + in front where it is abroad',
      ),
    ),
    language: v.exactOptional(choice(LANGUAGES)),
    theme: v.exactOptional(choice(THEMES)),
    brandColour: v.exactOptional(v.strictObject({ light: colour, dark: colour })),
  });
