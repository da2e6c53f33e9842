import fc from 'fast-check';
import { modeFields } from '../../../src/entry/field-names';
import { MODES, type Mode } from '../../../src/entry/modes';
import { publishedBook } from '../../pricing/published-book';
import { FIELD_POOL } from '../store-model/field-pool';
import { anyNumberText, anyPercentText } from './any-number-text';

const anyDay = fc
  .date({ min: new Date('1999-12-01T00:00:00Z'), max: new Date('2100-02-01T00:00:00Z'), noInvalidDate: true })
  .map((instant) => instant.toISOString().slice(0, 10));

const anyValue = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 0, max: 12_000 }).map(String) },
  { weight: 2, arbitrary: anyDay },
  {
    weight: 1,
    arbitrary: fc.constantFrom('1', 'hr', 'university', 'en', 'zh-CN', 'dark', 'x', '', 'contracts'),
  },
  { weight: 1, arbitrary: anyNumberText },
  { weight: 1, arbitrary: anyPercentText },
);

/** Names that a link may have, packs of other lists and the machinery's own among them. */
const OTHER_NAMES = [
  'lang',
  'theme',
  'list',
  'book',
  'quoted',
  'pack-old',
  'pack-120k',
  'utm_source',
  '__proto__',
  'constructor',
  'toString',
];

const anyPair = (names: readonly string[]) =>
  fc.tuple(
    fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...names) },
      { weight: 1, arbitrary: fc.constantFrom(...OTHER_NAMES) },
    ),
    anyValue,
    fc.boolean(),
  );

const asQuery = (pairs: readonly (readonly [name: string, value: string, isEncoded: boolean])[]) =>
  pairs
    .map(([name, value, isEncoded]) => `${name}=${isEncoded ? encodeURIComponent(value) : value}`)
    .join('&');

const RECORDS = ['', '', '&book=ssc-pro-2022-10-18&quoted=420280.00', '&book=x&quoted=1.00'];

/** Fields of a mode with texts that are good, each at most once: such a link mostly has a price. */
const anyGoodPairs = (mode: Mode) =>
  fc
    .subarray(Object.entries(FIELD_POOL[mode]).map(([name, texts]) => [name, texts?.good ?? []] as const))
    .chain((fields) =>
      fc.tuple(
        ...fields.map(([name, good]) => fc.tuple(fc.constant(name), fc.constantFrom(...good), fc.boolean())),
      ),
    );

/** Links from `#/` on, as the page, a marketing page or a person writes them. */
export const anyLinkText: fc.Arbitrary<string> = fc
  .constantFrom(...MODES, 'records' as const)
  .chain((mode) => {
    const names = mode === 'records' ? ['list'] : modeFields(mode, publishedBook);
    return fc
      .tuple(
        mode === 'records'
          ? fc.array(anyPair(names), { maxLength: 8 })
          : fc.oneof(anyGoodPairs(mode), fc.array(anyPair(names), { maxLength: 8 })),
        fc.constantFrom(...RECORDS),
      )
      .map(([pairs, record]) => `#/${mode}?${asQuery(pairs)}${record}`);
  });
