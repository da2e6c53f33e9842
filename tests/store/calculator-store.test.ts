import { expect, test } from 'vitest';
import type { Remark } from '../../src/entry/remark';
import { createCalculatorStore } from '../../src/store/calculator-store';

test('a new store shows a new purchase and has nothing typed, in Chinese, in the system’s colours', () => {
  expect(createCalculatorStore().getState()).toMatchObject({
    draft: { mode: 'new', texts: { new: {}, add: {}, renew: {} } },
    origin: 'own',
    beside: [],
    record: {},
    remarks: [],
    language: 'zh-CN',
    theme: 'auto',
  });
});

test('each store is its own', () => {
  const [one, other] = [createCalculatorStore(), createCalculatorStore()];
  one.getState().choose({ years: '2' });
  expect(other.getState().draft.texts.new).toEqual({});
  expect(other.temporal.getState().pastStates).toEqual([]);
});

test('a store holds texts only: no number, price or total', () => {
  const store = createCalculatorStore();
  store.getState().choose({ employees: '1.2万', years: '2' });
  const { draft, beside, record, remarks } = store.getState();
  expect(JSON.parse(JSON.stringify({ draft, beside, record, remarks }))).toEqual({
    draft: { mode: 'new', texts: { new: { employees: '1.2万', years: '2' }, add: {}, renew: {} } },
    beside: [],
    record: {},
    remarks: [],
  });
});

test('a change makes new texts and leaves the earlier ones as they were', () => {
  const store = createCalculatorStore();
  const before = store.getState().draft.texts.new;
  store.getState().choose({ years: '2' });
  expect(before).toEqual({});
  expect(store.getState().draft.texts.new).not.toBe(before);
});

test('language and theme change one at a time', () => {
  const store = createCalculatorStore();
  store.getState().setDisplay({ language: 'en' });
  expect(store.getState()).toMatchObject({ language: 'en', theme: 'auto' });
  store.getState().setDisplay({ theme: 'dark' });
  expect(store.getState()).toMatchObject({ language: 'en', theme: 'dark' });
});

test('remarks are added in order and dismissed one by one', () => {
  const notKept: Remark = { tag: 'not-kept' };
  const unknownMode: Remark = { tag: 'unknown-mode', text: 'add' };
  const store = createCalculatorStore({ remarks: [unknownMode] });
  store.getState().addRemarks([notKept]);
  store.getState().addRemarks([{ tag: 'not-kept' }]);
  expect(store.getState().remarks).toEqual([unknownMode, notKept]);
  store.getState().dismiss(unknownMode);
  expect(store.getState().remarks).toEqual([notKept]);
});
