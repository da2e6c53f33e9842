import fc from 'fast-check';
import { expect } from 'vitest';
import { readLink } from '../../../src/documents/link';
import type { FieldName } from '../../../src/entry/field-names';
import type { Mode } from '../../../src/entry/modes';
import { draftOf } from '../../../src/screens/document/show-link';
import { publishedBook } from '../../pricing/published-book';
import { savedQuote } from '../../store/ledger/example-records';
import { FIELD_POOL } from './field-pool';
import { besideOnce, goOn, isEmpty, type Model, sameDraft, settle, withText } from './model';
import { type Failure, linkOf, type Page } from './page';

type PageCommand = fc.AsyncCommand<Model, Page, true>;

/** A command that may always be given; afterwards page and model are the same, and are kept where they can be. */
function command(
  name: string,
  run: (model: Model, page: Page) => void | Promise<void>,
  isChange = true,
): PageCommand {
  return {
    check: async () => true,
    run: async (model, page) => {
      const before = keptPartOf(model);
      const own = model.now.origin === 'own' && !isEmpty(model.now.draft) ? model.now.draft : undefined;
      await run(model, page);
      if (isChange && keptPartOf(model) !== before) model.isKept = model.isStorageGood;
      page.expectLike(model);
      if (/^(open|swap)/.test(name) && own !== undefined)
        expect([model.now, ...model.now.beside].some(({ draft }) => sameDraft(draft, own))).toBe(true);
    },
    toString: () => name,
  };
}

const keptPartOf = ({ now, language }: Model): string => JSON.stringify([now, language]);

/** Only fields of the mode on screen can be typed in: the form picks one of its own by number. */
function pick(mode: Mode, at: number): [field: FieldName, text: string | undefined] {
  const fields = Object.entries(FIELD_POOL[mode]) as [
    FieldName,
    { good: readonly string[]; bad: readonly string[] },
  ][];
  const [field, { good, bad }] = fields[at % fields.length] ?? ['experts', { good: [], bad: [] }];
  const texts = [undefined, ...good, ...bad];
  return [field, texts[Math.floor(at / fields.length) % texts.length]];
}

const edit = (kind: 'type' | 'choose', at: number) =>
  command(`${kind} ${at}`, (model, { store }) => {
    const [field, text] = pick(model.now.draft.mode, at);
    if (kind === 'choose' || model.typingIn !== field) settle(model);
    const draft = withText(model.now.draft, field, text);
    if (draft !== undefined) {
      const next = { ...model.now, draft, origin: 'own' as const };
      if (model.typingIn === field) model.now = next;
      else goOn(model, next);
      if (kind === 'type') model.typingIn = field;
    }
    if (kind === 'type') store.getState().type(field, text);
    else store.getState().choose({ [field]: text });
  });

const leave = command('leave the field', (model, { store }) => {
  settle(model);
  store.getState().settle();
});

const undo = command('undo', (model, { store }) => {
  settle(model);
  const step = model.past.pop();
  if (step !== undefined) {
    model.future.push(model.now);
    model.now = step;
  }
  store.getState().undo();
});

const redo = command('redo', (model, { store }) => {
  settle(model);
  const step = model.future.pop();
  if (step !== undefined) {
    model.past.push(model.now);
    model.now = step;
  }
  store.getState().redo();
});

const reset = command('reset', (model, { store }) => {
  settle(model);
  const { mode, texts } = model.now.draft;
  if (Object.keys(texts[mode]).length > 0)
    goOn(model, { ...model.now, draft: { mode, texts: { ...texts, [mode]: {} } }, origin: 'own' });
  store.getState().reset();
});

const setMode = (mode: Mode) =>
  command(`mode ${mode}`, (model, { store }) => {
    settle(model);
    const { draft } = model.now;
    if (draft.mode !== mode) goOn(model, { ...model.now, draft: { ...draft, mode } });
    store.getState().setMode(mode);
  });

const setLanguage = (language: Model['language']) =>
  command(`language ${language}`, (model, { store }) => {
    model.language = language;
    store.getState().setDisplay({ language });
  });

/** The visitor puts a link into the address bar. */
const openLink = (mode: Mode, places: readonly number[]) => {
  const fields = new Map(places.map((at) => pick(mode, at)));
  const texts = Object.fromEntries([...fields].filter(([, text]) => text !== undefined));
  const query = Object.entries(texts).map(([name, text]) => `${name}=${encodeURIComponent(text ?? '')}`);
  const hash = `#/${mode}?${query.join('&')}`;
  return command(`open ${hash}`, (model) => {
    const content = readLink(hash, publishedBook);
    if (content === undefined) throw new Error(`${hash} is no link`);
    const draft = draftOf(content);
    if (location.hash !== hash) {
      settle(model);
      if (linkOf(draft) !== linkOf(model.now.draft)) {
        const known = model.now.beside.find((work) => linkOf(work.draft) === linkOf(draft));
        const next = known ?? { draft, origin: 'link' as const };
        goOn(model, { ...next, beside: besideOnce(next.draft, model.now) });
      }
    }
    history.replaceState(history.state, '', hash);
    dispatchEvent(new Event('hashchange'));
  });
};

const swap = (at: number) =>
  command(`swap with ${at}`, (model, { store }) => {
    const work = model.now.beside[at % Math.max(1, model.now.beside.length)];
    const real = store.getState().beside[at % Math.max(1, model.now.beside.length)];
    if (work === undefined || real === undefined) return;
    settle(model);
    goOn(model, { ...work, beside: besideOnce(work.draft, model.now) });
    store.getState().swapWithBeside(real);
  });

const save = (id: string, name: string) =>
  command(`save ${id} as ${name}`, (model, { ledger }) => {
    model.shownQuotes.set(id, name);
    if (model.isStorageGood) {
      model.keptQuotes.set(id, name);
      model.unkeptQuotes.delete(id);
    } else model.unkeptQuotes.add(id);
    const { changedAt: _, ...record } = savedQuote({ id, name });
    expect(ledger.put(record)).toBe(model.isStorageGood);
  });

const remove = (id: string) =>
  command(`remove ${id}`, (model, { ledger }) => {
    model.shownQuotes.delete(id);
    model.unkeptQuotes.delete(id);
    if (model.isStorageGood) {
      model.keptQuotes.delete(id);
      // There is room now: what was in memory only is kept after all.
      for (const other of model.unkeptQuotes) model.keptQuotes.set(other, model.shownQuotes.get(other) ?? '');
      model.unkeptQuotes.clear();
    }
    ledger.remove(id);
  });

const storage = (failure: Failure) =>
  command(`storage: ${failure}`, (model, page) => {
    page.failure = failure;
    model.isStorageGood = failure === 'none';
  });

const reload = command(
  'reload',
  async (model, page) => {
    const shown = linkOf(model.now.draft);
    await page.open();
    model.past = [];
    model.future = [];
    model.typingIn = undefined;
    model.shownQuotes = new Map(model.isStorageGood ? model.keptQuotes : []);
    model.unkeptQuotes = new Set();
    // A page that shows nothing of anybody's is not kept: its link opens, with the days that stood on screen.
    const { draft: form, beside: others } = model.now;
    const isFresh = isEmpty(form) && others.length === 0 && model.language === 'zh-CN';
    if (model.isKept && model.isStorageGood && !isFresh) return;
    // What could not be kept is gone; what was on screen stands in the address.
    const { draft, origin, beside, language } = page.store.getState();
    expect(linkOf(draft)).toBe(shown);
    model.now = { draft, origin, beside };
    model.language = language;
    model.isKept = model.isStorageGood;
  },
  false,
);

const anyMode = fc.constantFrom<Mode[]>('new', 'add', 'renew');
const anyPlace = fc.nat(200);
const anyId = fc.constantFrom('q-1', 'q-2', 'q-3');

export const anyCommands = fc.commands<Model, Page, true>(
  [
    anyPlace.map((at) => edit('type', at)),
    anyPlace.map((at) => edit('type', at)),
    anyPlace.map((at) => edit('choose', at)),
    fc.constant(leave),
    fc.constant(undo),
    fc.constant(undo),
    fc.constant(redo),
    fc.constant(reset),
    anyMode.map(setMode),
    fc.constantFrom<Model['language'][]>('zh-CN', 'en').map(setLanguage),
    fc.tuple(anyMode, fc.array(anyPlace, { maxLength: 4 })).map((link) => openLink(...link)),
    fc.nat(5).map(swap),
    fc.tuple(anyId, fc.constantFrom('总部', 'x')).map((quote) => save(...quote)),
    anyId.map(remove),
    fc.constantFrom<Failure[]>('none', 'none', 'throws', 'null').map(storage),
    fc.constant(reload),
  ],
  { maxCommands: 30, size: 'max' },
);
