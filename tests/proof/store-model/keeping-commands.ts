import { expect } from 'vitest';
import { savedQuote } from '../../store/ledger/example-records';
import { command } from './command';
import { isEmpty } from './model';
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
    }
    ledger.remove(id);
  });

export const storage = (failure: Failure) =>
  command(`storage: ${failure}`, (model, page) => {
    page.failure = failure;
    model.isStorageGood = failure === 'none';
  });

export const reload = command(
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
