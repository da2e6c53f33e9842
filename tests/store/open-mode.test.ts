import { describe, expect, test } from 'vitest';
import type { FieldTexts } from '../../src/entry/field-names';
import { createCalculatorStore } from '../../src/store/calculator-store';
import { openMode } from '../../src/store/open-mode';
import { draftOf } from './draft-of';

/** An addition on screen, and what stands in the renewal that will be opened. */
function additionBeside(renewal: FieldTexts) {
  const draft = {
    mode: 'add' as const,
    texts: { new: {}, add: { start: '2021-06-01', term: '1' }, renew: renewal },
  };
  const store = createCalculatorStore({ draft, record: { quotedYuan: '1.00' }, origin: 'link' });
  return { store, ...store.getState() };
}

describe('a mode opened with what is known already', () => {
  test('shows it in its fields, and leaves every other text as it was', () => {
    const { store } = additionBeside({ years: '2' });
    openMode(store, 'renew', { start: '2021-06-01', term: '1' });
    expect(store.getState()).toMatchObject({
      draft: {
        mode: 'renew',
        texts: {
          new: {},
          add: { start: '2021-06-01', term: '1' },
          renew: { years: '2', start: '2021-06-01', term: '1' },
        },
      },
      origin: 'own',
      record: {},
      beside: [],
    });
  });

  test('is one step of undo, back to the mode before', () => {
    const { store, draft, undo, redo } = additionBeside({});
    openMode(store, 'renew', { start: '2021-06-01', term: '1' });
    undo();
    expect(store.getState()).toMatchObject({ draft, origin: 'link', record: { quotedYuan: '1.00' } });
    expect(store.temporal.getState().pastStates).toEqual([]);
    redo();
    expect(store.getState().draft.texts.renew).toEqual({ start: '2021-06-01', term: '1' });
  });

  test('ends the typing before it', () => {
    const { store, type, undo } = additionBeside({});
    type('experts', '1');
    type('experts', '12');
    openMode(store, 'renew', { term: '2' });
    undo();
    expect(store.getState().draft.texts.add).toMatchObject({ experts: '12' });
  });

  test('shows what was there where nothing is known', () => {
    const { store } = additionBeside({ years: '2' });
    openMode(store, 'renew', {});
    expect(store.getState().draft).toMatchObject({ mode: 'renew', texts: { renew: { years: '2' } } });
    expect(store.getState().beside).toEqual([]);
  });
});

describe('what is replaced in the opened mode', () => {
  test('stays beside with all the rest, and an exchange brings it back', () => {
    const { store, swapWithBeside } = additionBeside({ start: '2020-01-06', years: '2' });
    openMode(store, 'renew', { start: '2021-06-01' });
    const opened = store.getState().draft;
    expect(opened.texts.renew).toEqual({ start: '2021-06-01', years: '2' });

    const [replaced] = store.getState().beside;
    if (replaced === undefined) throw new Error('Nothing is kept beside');
    swapWithBeside(replaced);
    expect(store.getState().draft).toEqual({
      mode: 'renew',
      texts: {
        new: {},
        add: { start: '2021-06-01', term: '1' },
        renew: { start: '2020-01-06', years: '2' },
      },
    });
    expect(store.getState().beside.map((work) => work.draft)).toEqual([opened]);
  });

  test('stays beside where a text goes back to its default', () => {
    const { store } = additionBeside({ on: '2022-08-01' });
    openMode(store, 'renew', { on: undefined });
    expect(store.getState().draft.texts.renew).toEqual({});
    expect(store.getState().beside.map((work) => work.draft.texts.renew)).toEqual([{ on: '2022-08-01' }]);
  });

  test('is nothing where the same texts stood there already', () => {
    const { store } = additionBeside({ start: '2021-06-01' });
    openMode(store, 'renew', { start: '2021-06-01', on: undefined });
    expect(store.getState().beside).toEqual([]);
  });

  test('leaves what was beside before it there', () => {
    const earlier = { draft: draftOf({ years: '8' }), origin: 'link' as const };
    const store = createCalculatorStore({ draft: draftOf({ term: '3' }, 'renew'), beside: [earlier] });
    openMode(store, 'renew', { term: '4' });
    expect(store.getState().beside).toEqual([
      { draft: draftOf({ term: '3' }, 'renew'), origin: 'own' },
      earlier,
    ]);
  });
});
