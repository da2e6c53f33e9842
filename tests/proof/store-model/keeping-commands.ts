import { expect } from 'vitest';
import { savedQuote } from '../../store/ledger/example-records';
import { command } from './command';
import { isFresh } from './model';
import { type Failure, linkOf } from './page';

export const save = (id: string, name: string) =>
  command(`save ${id} as ${name}`, (model, { ledger }) => {
    model.shownQuotes.set(id, name);
    if (model.isStorageGood) {
      model.keptQuotes.set(id, name);
      model.unkeptQuotes.delete(id);
    } else model.unkeptQuotes.add(id);
    const { changedAt: _, ...record } = savedQuote({ id, name });
    expect(ledger.put(record)).toBe(model.isStorageGood);
  });

export const remove = (id: string) =>
  command(`remove ${id}`, (model, { ledger }) => {
    model.shownQuotes.delete(id);
    model.unkeptQuotes.delete(id);
    if (model.isStorageGood) {
      model.keptQuotes.delete(id);
      // There is room now: what was in memory only is kept after all.
      for (const other of model.unkeptQuotes) model.keptQuotes.set(other, model.shownQuotes.get(other) ?? '');
      model.unkeptQuotes.clear();
    } else if (model.canRead) model.keptQuotes.delete(id);
    ledger.remove(id);
  });

export const storage = (failure: Failure) =>
  command(`storage: ${failure}`, (model, page) => {
    page.failure = failure;
    model.isStorageGood = failure === 'none';
    model.canRead = failure === 'none' || failure === 'full';
  });

export const reload = command(
  'reload',
  async (model, page) => {
    const shown = linkOf(model.now.draft);
    await page.open();
    model.past = [];
    model.future = [];
    model.typingIn = undefined;
    model.shownQuotes = new Map(model.canRead ? model.keptQuotes : []);
    model.unkeptQuotes = new Set();
    const onRecords = model.place.tag === 'records';
    model.isRefusalSaid = page.store.getState().remarks.some(({ tag }) => tag === 'not-kept');
    if (model.isStorageGood) expect(model.isRefusalSaid).toBe(false);
    // A link of the records says nothing of a form's time.
    if (onRecords) model.now = { ...model.now, record: {} };
    // A page that shows nothing of anybody's is not kept: its link opens, with the days that stood on screen.
    if (model.isKept && model.canRead && !isFresh(model)) return;
    // What could not be kept is gone; what was on screen stands in the address.
    const { draft, origin, beside, language, record, theme } = page.store.getState();
    if (!onRecords) {
      expect(linkOf(draft)).toBe(shown);
      expect(record).toEqual(model.now.record);
    }
    model.now = { draft, origin, beside, record };
    model.theme = theme;
    model.language = language;
    model.isKept = model.isStorageGood || (model.canRead && isFresh(model));
  },
  false,
);
