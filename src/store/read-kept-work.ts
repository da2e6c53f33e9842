import * as v from 'valibot';
import { LANGUAGES, THEMES } from '../entry/display';
import { type FieldTexts, isFieldName, MAX_FIELD_TEXT } from '../entry/field-names';
import { MODES } from '../entry/modes';
import { type Draft, EMPTY_DRAFT } from './draft';
import { KEPT_VERSION, type KeptWork } from './kept-work';

/** What kept text turned out to be. */
export type KeptReading =
  | { readonly tag: 'work'; readonly work: KeptWork }
  | { readonly tag: 'unreadable'; readonly fromNewerVersion: boolean };

const texts = v.pipe(
  v.record(v.string(), v.pipe(v.string(), v.maxLength(MAX_FIELD_TEXT + 1))),
  v.check((fields) => Object.keys(fields).every(isFieldName)),
  v.transform((fields): FieldTexts => ({ ...fields })),
);
const draft = v.strictObject({
  mode: v.picklist(MODES),
  texts: v.strictObject({ new: texts, add: texts, renew: texts }),
});
/** Version 1 knew new purchases only. */
const draftOfVersion1 = v.pipe(
  v.strictObject({ mode: v.literal('new'), texts: v.strictObject({ new: texts }) }),
  v.transform(({ mode, texts }): Draft => ({ mode, texts: { ...EMPTY_DRAFT.texts, ...texts } })),
);

const keptSchema = v.variant('version', [keptIn(KEPT_VERSION, draft), keptIn(1, draftOfVersion1)]);

function keptIn<Version extends number>(version: Version, draft: v.GenericSchema<unknown, Draft>) {
  const work = v.strictObject({ draft, origin: v.picklist(['own', 'link']) });
  return v.strictObject({
    version: v.literal(version),
    ...work.entries,
    beside: v.array(work),
    language: v.picklist(LANGUAGES),
    theme: v.picklist(THEMES),
  });
}

/** Reads kept text into fresh objects of known keys; from another version or damaged it is `unreadable`. */
export function readKeptWork(text: string): KeptReading {
  let input: unknown;
  try {
    input = JSON.parse(text);
  } catch {
    return { tag: 'unreadable', fromNewerVersion: false };
  }
  const parsed = v.safeParse(keptSchema, input);
  if (!parsed.success) return { tag: 'unreadable', fromNewerVersion: versionOf(input) > KEPT_VERSION };
  const { version: _, ...kept } = parsed.output;
  return { tag: 'work', work: kept };
}

function versionOf(input: unknown): number {
  const found = v.safeParse(v.object({ version: v.number() }), input);
  return found.success ? found.output.version : 0;
}
