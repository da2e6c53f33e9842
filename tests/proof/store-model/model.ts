import type { Language, Theme } from '../../../src/entry/display';
import type { FieldName } from '../../../src/entry/field-names';
import type { LinkRecord } from '../../../src/entry/link-record';
import type { Mode } from '../../../src/entry/modes';
import { type Place, PRICING } from '../../../src/entry/places';

type Texts = Readonly<Partial<Record<FieldName, string>>>;
export interface Draft {
  readonly mode: Mode;
  readonly texts: Readonly<Record<Mode, Texts>>;
}
export interface Work {
  readonly draft: Draft;
  readonly origin: 'own' | 'link';
}
/** What undo brings back. */
export interface Step extends Work {
  /** What the link says of its own time. */
  readonly record: LinkRecord;
  readonly beside: readonly Work[];
}

/** The page as plain values: what is on screen and beside it, the steps, and what the browser has of all that. */
export interface Model {
  now: Step;
  past: Step[];
  future: Step[];
  typingIn: FieldName | undefined;
  language: Language;
  theme: Theme;
  place: Place;
  /** Whether it has been said since the page was opened that the browser keeps nothing. */
  isRefusalSaid: boolean;
  /** What is full can still be read, and written shorter. */
  canRead: boolean;
  isStorageGood: boolean;
  /** Whether all of this was kept at the last change. */
  isKept: boolean;
  shownQuotes: Map<string, string>;
  unkeptQuotes: Set<string>;
  keptQuotes: Map<string, string>;
}

const EMPTY: Draft = { mode: 'new', texts: { new: {}, add: {}, renew: {} } };

export const freshModel = (): Model => ({
  now: { draft: EMPTY, origin: 'own', beside: [], record: {} },
  past: [],
  future: [],
  typingIn: undefined,
  language: 'zh-CN',
  theme: 'auto',
  place: PRICING,
  isRefusalSaid: false,
  canRead: true,
  isStorageGood: true,
  isKept: true,
  shownQuotes: new Map(),
  unkeptQuotes: new Set(),
  keptQuotes: new Map(),
});

export const sameDraft = (a: Draft, b: Draft): boolean =>
  a.mode === b.mode &&
  (['new', 'add', 'renew'] as const).every((mode) => {
    const [one, other] = [Object.entries(a.texts[mode]), Object.entries(b.texts[mode])];
    return (
      one.length === other.length &&
      one.every(([name, text], at) => other[at]?.[0] === name && other[at]?.[1] === text)
    );
  });

export const isEmpty = ({ texts }: Draft): boolean =>
  Object.values(texts).every((form) => Object.keys(form).length === 0);

/** A page that shows nothing of anybody's: there is nothing to keep. */
export const isFresh = ({ now, language, theme }: Model): boolean =>
  isEmpty(now.draft) && now.beside.length === 0 && language === 'zh-CN' && theme === 'auto';

/** One step of undo leads back from here. */
export function goOn(model: Model, next: Step): void {
  model.past.push(model.now);
  model.future = [];
  model.now = next;
}

/** The field was left: typed and typed back is no step. */
export function settle(model: Model): void {
  const before = model.past.at(-1);
  if (model.typingIn !== undefined && before && sameDraft(before.draft, model.now.draft)) model.past.pop();
  model.typingIn = undefined;
}

export function withText(
  { mode, texts }: Draft,
  field: FieldName,
  text: string | undefined,
): Draft | undefined {
  if (texts[mode][field] === text) return undefined;
  const form: Partial<Record<FieldName, string>> = { ...texts[mode] };
  if (text === undefined) delete form[field];
  else form[field] = text;
  return { mode, texts: { ...texts, [mode]: form } };
}

/** What stays beside once `next` is on screen: all own work, and the three latest links. */
export function besideOnce(next: Draft, { draft, origin, beside }: Step): Work[] {
  const rest = beside.filter((work) => !sameDraft(work.draft, next) && !sameDraft(work.draft, draft));
  const all: Work[] = isEmpty(draft) ? rest : [{ draft, origin }, ...rest];
  let links = 0;
  return all.filter((work) => {
    if (work.origin === 'link') links += 1;
    return work.origin === 'own' || links <= 3;
  });
}
