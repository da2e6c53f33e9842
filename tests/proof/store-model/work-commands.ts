import { readLink } from '../../../src/documents/link';
import type { FieldName } from '../../../src/entry/field-names';
import type { Mode } from '../../../src/entry/modes';
import { type Place, PRICING } from '../../../src/entry/places';
import { draftOf } from '../../../src/screens/document/show-link';
import { publishedBook } from '../../pricing/published-book';
import { command } from './command';
import { FIELD_POOL } from './field-pool';
import { besideOnce, goOn, type Model, settle, withText } from './model';
import { linkOf } from './page';

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

export const edit = (kind: 'type' | 'choose', at: number) =>
  command(`${kind} ${at}`, (model, { store }) => {
    const [field, text] = pick(model.now.draft.mode, at);
    if (kind === 'choose' || model.typingIn !== field) settle(model);
    const draft = withText(model.now.draft, field, text);
    if (draft !== undefined) {
      const next = { ...model.now, draft, origin: 'own' as const, record: {} };
      if (model.typingIn === field) model.now = next;
      else goOn(model, next);
      if (kind === 'type') model.typingIn = field;
    }
    if (kind === 'type') store.getState().type(field, text);
    else store.getState().choose({ [field]: text });
  });

export const leave = command('leave the field', (model, { store }) => {
  settle(model);
  store.getState().settle();
});

export const undo = command('undo', (model, { store }) => {
  settle(model);
  const step = model.past.pop();
  if (step !== undefined) {
    model.future.push(model.now);
    model.now = step;
  }
  store.getState().undo();
});

export const redo = command('redo', (model, { store }) => {
  settle(model);
  const step = model.future.pop();
  if (step !== undefined) {
    model.past.push(model.now);
    model.now = step;
  }
  store.getState().redo();
});

export const reset = command('reset', (model, { store }) => {
  settle(model);
  const { mode, texts } = model.now.draft;
  if (Object.keys(texts[mode]).length > 0)
    goOn(model, {
      ...model.now,
      draft: { mode, texts: { ...texts, [mode]: {} } },
      origin: 'own',
      record: {},
    });
  store.getState().reset();
});

export const setMode = (mode: Mode) =>
  command(`mode ${mode}`, (model, { store }) => {
    settle(model);
    const { draft } = model.now;
    if (draft.mode !== mode) goOn(model, { ...model.now, draft: { ...draft, mode }, record: {} });
    model.place = PRICING;
    store.getState().setMode(mode);
  });

export const setLanguage = (language: Model['language']) =>
  command(`language ${language}`, (model, { store }) => {
    model.language = language;
    store.getState().setDisplay({ language });
  });

export const setTheme = (theme: Model['theme']) =>
  command(`theme ${theme}`, (model, { store }) => {
    model.theme = theme;
    store.getState().setDisplay({ theme });
  });

export const goTo = (place: Place) =>
  command(`go to ${place.tag}`, (model, { store }) => {
    settle(model);
    model.place = place;
    store.getState().goTo(place);
  });

/** The visitor puts a link into the address bar. */
export const openLink = (mode: Mode, places: readonly number[], quoted: string, isDark: boolean) => {
  const fields = new Map(places.map((at) => pick(mode, at)));
  const texts = Object.fromEntries([...fields].filter(([, text]) => text !== undefined));
  const query = Object.entries(texts).map(([name, text]) => `${name}=${encodeURIComponent(text ?? '')}`);
  if (isDark) query.push('theme=dark');
  if (quoted !== '') query.push('book=ssc-pro-2022-10-18', `quoted=${quoted}`);
  const hash = `#/${mode}?${query.join('&')}`;
  return command(`open ${hash}`, (model) => {
    const content = readLink(hash, publishedBook);
    if (content === undefined) throw new Error(`${hash} is no link`);
    const draft = draftOf(content);
    if (location.hash !== hash) {
      settle(model);
      model.place = PRICING;
      if (isDark) model.theme = 'dark';
      if (linkOf(draft) !== linkOf(model.now.draft)) {
        const known = model.now.beside.find((work) => linkOf(work.draft) === linkOf(draft));
        const next = known ?? { draft, origin: 'link' as const };
        goOn(model, { ...next, record: {}, beside: besideOnce(next.draft, model.now) });
      }
      model.now = { ...model.now, record: content.record };
    }
    history.replaceState(history.state, '', hash);
    dispatchEvent(new Event('hashchange'));
  });
};

export const swap = (at: number) =>
  command(`swap with ${at}`, (model, { store }) => {
    const work = model.now.beside[at % Math.max(1, model.now.beside.length)];
    const real = store.getState().beside[at % Math.max(1, model.now.beside.length)];
    if (work === undefined || real === undefined) return;
    settle(model);
    goOn(model, { ...work, record: {}, beside: besideOnce(work.draft, model.now) });
    model.place = PRICING;
    store.getState().swapWithBeside(real);
  });
