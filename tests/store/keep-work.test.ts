import { describe, expect, test } from 'vitest';
import { createCalculatorStore } from '../../src/store/calculator-store';
import { keepWork } from '../../src/store/keep-work';
import { readKeptWork } from '../../src/store/read-kept-work';
import { memoryTextStorage } from './memory-text-storage';

const keptTexts = (text: string | null) => {
  if (text === null) return 'nothing';
  const reading = readKeptWork(text);
  return reading.tag === 'work' ? reading.work.draft.texts.new : reading.tag;
};

describe('work is kept', () => {
  test('in every storage, with each change', () => {
    const store = createCalculatorStore();
    const [tab, browser] = [memoryTextStorage(), memoryTextStorage()];
    keepWork(store, [tab, browser]);
    store.getState().type('employees', '6');
    store.getState().type('employees', '60');
    for (const { read } of [tab, browser]) expect(keptTexts(read())).toEqual({ employees: '60' });
  });

  test('at once, where there is work as the keeping begins', () => {
    const tab = memoryTextStorage();
    keepWork(createCalculatorStore({ theme: 'dark' }), [tab]);
    expect(readKeptWork(tab.read() ?? '')).toMatchObject({ tag: 'work', work: { theme: 'dark' } });
  });

  test('as nothing, once the page is as fresh again', () => {
    const store = createCalculatorStore();
    const tab = memoryTextStorage();
    keepWork(store, [tab]);
    store.getState().choose({ years: '2' });
    store.getState().reset();
    expect(tab.read()).toBeNull();
    expect(tab.written.at(-1)).toBeNull();
  });

  test('not again where nothing that is kept has changed', () => {
    const store = createCalculatorStore();
    const tab = memoryTextStorage();
    keepWork(store, [tab]);
    store.getState().choose({ years: '2' });
    store.getState().addRemarks([{ tag: 'not-kept' }]);
    store.getState().setRecord({ quotedYuan: '1.00' });
    expect(tab.written).toHaveLength(1);
  });

  test('once for all that has changed, where the keeping is put off', () => {
    const store = createCalculatorStore();
    const tab = memoryTextStorage();
    let putOff: () => void = () => undefined;
    keepWork(store, [tab], undefined, (act) => {
      putOff = act;
    });
    store.getState().type('employees', '6');
    store.getState().type('employees', '60');
    expect(tab.written).toEqual([]);
    putOff();
    expect(tab.written).toHaveLength(1);
    expect(keptTexts(tab.read())).toEqual({ employees: '60' });
    store.getState().type('employees', '600');
    putOff();
    expect(keptTexts(tab.read())).toEqual({ employees: '600' });
  });

  test('before its time, where it was put off and the page is left', () => {
    const store = createCalculatorStore();
    const tab = memoryTextStorage();
    const { keepNow } = keepWork(store, [tab], undefined, () => undefined);
    store.getState().type('employees', '6');
    keepNow();
    expect(keptTexts(tab.read())).toEqual({ employees: '6' });
  });

  test('until the keeping ends', () => {
    const store = createCalculatorStore();
    const tab = memoryTextStorage();
    keepWork(store, [tab]).end();
    store.getState().choose({ years: '2' });
    expect(tab.written).toEqual([]);
  });
});

describe('a refusal', () => {
  test('is said once, whichever storage refuses and however often', () => {
    const store = createCalculatorStore();
    const [tab, browser] = [memoryTextStorage(), memoryTextStorage(null, { refuses: true })];
    keepWork(store, [tab, browser]);
    expect(store.getState().remarks).toEqual([]);
    store.getState().choose({ years: '2' });
    store.getState().choose({ years: '3' });
    expect(store.getState().remarks).toEqual([{ tag: 'not-kept' }]);
    expect(keptTexts(tab.read())).toEqual({ years: '3' });
  });

  test('does not come back after it was dismissed', () => {
    const store = createCalculatorStore();
    keepWork(store, [memoryTextStorage(null, { refuses: true })]);
    store.getState().choose({ years: '2' });
    for (const remark of store.getState().remarks) store.getState().dismiss(remark);
    store.getState().choose({ years: '3' });
    expect(store.getState().remarks).toEqual([]);
  });

  test('by the first storage leaves the second one kept', () => {
    const store = createCalculatorStore();
    const browser = memoryTextStorage();
    keepWork(store, [memoryTextStorage(null, { refuses: true }), browser]);
    store.getState().choose({ years: '2' });
    expect(keptTexts(browser.read())).toEqual({ years: '2' });
  });

  test('changes nothing of the work', () => {
    const store = createCalculatorStore();
    keepWork(store, [memoryTextStorage(null, { refuses: true })]);
    store.getState().choose({ years: '2' });
    expect(store.getState().draft.texts.new).toEqual({ years: '2' });
    expect(store.temporal.getState().pastStates).toHaveLength(1);
  });
});
