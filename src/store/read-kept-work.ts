import * as v from 'valibot';
import { LANGUAGES, THEMES } from '../entry/display';
import { type FieldTexts, isFieldName, MAX_FIELD_TEXT } from '../entry/field-names';
import { MODES } from '../entry/modes';
import { KEPT_VERSION, type KeptWork } from './kept-work';

/** What kept text turned out to be. */
export type KeptReading =
  | { readonly tag: 'nothing' }
  | { readonly tag: 'work'; readonly work: KeptWork }
  | { readonly tag: 'unreadable'; readonly fromNewerVersion: boolean };

const texts = v.pipe(
  v.record(v.string(), v.pipe(v.string(), v.maxLength(MAX_FIELD_TEXT + 1))),
  v.check((fields) => Object.keys(fields).every(isFieldName)),
  v.transform((fields): FieldTexts => ({ ...fields })),
);
const work = v.strictObject({
  draft: v.strictObject({ mode: v.picklist(MODES), texts: v.strictObject({ new: texts }) }),
  origin: v.picklist(['own', 'link']),
});
const keptSchema = v.strictObject({
  version: v.literal(KEPT_VERSION),
  ...work.entries,
  beside: v.array(work),
  language: v.picklist(LANGUAGES),
  theme: v.picklist(THEMES),
});

/** Reads kept text into fresh objects of known keys; from another version or damaged it is `unreadable`. */
export function readKeptWork(text: string | null): KeptReading {
  if (text === null) return { tag: 'nothing' };
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
