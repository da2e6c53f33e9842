import { describe, expect, test } from 'vitest';
import type { FieldTexts } from '../../src/entry/field-names';
import { createCalculatorStore } from '../../src/store/calculator-store';
import { draftOf as draft } from './draft-of';

function storeWith(texts: FieldTexts) {
  const store = createCalculatorStore({ draft: draft(texts) });
  const swapWithLatest = () => {
    const [latest] = store.getState().beside;
    if (latest === undefined) throw new Error('Nothing is kept beside');
    store.getState().swapWithBeside(latest);
  };
  return { store, ...store.getState(), swapWithLatest, texts: () => store.getState().draft.texts.new };
}

describe('a link opened over the visitor’s own work', () => {
  test('keeps that work beside, and an exchange brings it back', () => {
    const { store, openLink, swapWithLatest, texts } = storeWith({ employees: '6000' });
    openLink(draft({ years: '8' }), {});
    expect(texts()).toEqual({ years: '8' });
    expect(store.getState().origin).toBe('link');
    expect(store.getState().beside).toEqual([{ draft: draft({ employees: '6000' }), origin: 'own' }]);

    swapWithLatest();
    expect(texts()).toEqual({ employees: '6000' });
    expect(store.getState().origin).toBe('own');
    expect(store.getState().beside).toEqual([{ draft: draft({ years: '8' }), origin: 'link' }]);

    swapWithLatest();
    expect(texts()).toEqual({ years: '8' });
  });

  test('keeps typing that was not settled yet', () => {
    const { store, type, openLink } = storeWith({});
    type('employees', '6');
    type('employees', '60');
    openLink(draft({ years: '8' }), {});
    expect(store.getState().beside).toEqual([{ draft: draft({ employees: '60' }), origin: 'own' }]);
  });

  test('can be undone: the work is on screen again and no longer beside', () => {
    const { store, openLink, undo, redo, texts } = storeWith({ employees: '6000' });
    openLink(draft({ years: '8' }), { quotedYuan: '1.00' });
    undo();
    expect(texts()).toEqual({ employees: '6000' });
    expect(store.getState()).toMatchObject({ origin: 'own', beside: [], record: {} });
    redo();
    expect(store.getState()).toMatchObject({ origin: 'link', record: { quotedYuan: '1.00' } });
    expect(store.getState().beside).toHaveLength(1);
  });

  test('an exchange can be undone', () => {
    const { openLink, swapWithLatest, undo, texts } = storeWith({ employees: '6000' });
    openLink(draft({ years: '8' }), {});
    swapWithLatest();
    undo();
    expect(texts()).toEqual({ years: '8' });
  });

  test('any work beside can be brought back; the others stay', () => {
    const { store, openLink, swapWithBeside } = storeWith({ employees: '6000' });
    openLink(draft({ years: '2' }), {});
    openLink(draft({ years: '3' }), {});
    const own = store.getState().beside.find(({ origin }) => origin === 'own');
    if (own === undefined) throw new Error('The own work is not beside');
    swapWithBeside(own);
    const { draft: onScreen, beside } = store.getState();
    expect([onScreen, ...beside.map((work) => work.draft)]).toEqual([
      draft({ employees: '6000' }),
      draft({ years: '3' }),
      draft({ years: '2' }),
    ]);
  });

  test('a work that is not beside can’t be brought back', () => {
    const { swapWithBeside, texts } = storeWith({ employees: '6000' });
    swapWithBeside({ draft: draft({ years: '8' }), origin: 'link' });
    expect(texts()).toEqual({ employees: '6000' });
  });

  test('a link that was changed is the visitor’s own work', () => {
    const { store, openLink, choose } = storeWith({});
    openLink(draft({ years: '8' }), {});
    choose({ years: '7' });
    openLink(draft({ years: '2' }), {});
    expect(store.getState().beside).toEqual([{ draft: draft({ years: '7' }), origin: 'own' }]);
  });

  test('the same link opened again is kept once', () => {
    const { store, openLink } = storeWith({ employees: '6000' });
    for (const years of ['2', '3', '2', '3']) openLink(draft({ years }), {});
    expect(store.getState().beside.map((work) => work.draft.texts.new)).toEqual([
      { years: '2' },
      { employees: '6000' },
    ]);
  });
});

test('a link of another mode keeps the work of every mode beside', () => {
  const { store, setMode, choose, openLink, swapWithLatest } = storeWith({ employees: '6000' });
  setMode('add');
  choose({ experts: '2' });
  const own = store.getState().draft;
  expect(own).toEqual({
    mode: 'add',
    texts: { new: { employees: '6000' }, add: { experts: '2' }, renew: {} },
  });

  openLink(draft({ years: '8' }, 'renew'), {});
  expect(store.getState().draft).toEqual(draft({ years: '8' }, 'renew'));
  expect(store.getState().beside).toEqual([{ draft: own, origin: 'own' }]);

  swapWithLatest();
  expect(store.getState().draft).toEqual(own);
  expect(store.getState().beside).toEqual([{ draft: draft({ years: '8' }, 'renew'), origin: 'link' }]);
});

test('texts of a mode that is not on screen are kept beside too', () => {
  const { store, setMode, openLink } = storeWith({ employees: '6000' });
  setMode('renew');
  openLink(draft({ experts: '2' }, 'add'), {});
  expect(store.getState().beside).toEqual([
    {
      draft: { mode: 'renew', texts: { new: { employees: '6000' }, add: {}, renew: {} } },
      origin: 'own',
    },
  ]);
});

test('the same texts in another mode are another link', () => {
  const { store, openLink } = storeWith({});
  for (const mode of ['add', 'renew', 'add'] as const) openLink(draft({ experts: '4' }, mode), {});
  expect(store.getState().beside.map((work) => work.draft.mode)).toEqual(['renew']);
});

test('over an untouched page, nothing is kept beside', () => {
  const { store, openLink } = storeWith({});
  openLink(draft({ years: '8' }), {});
  expect(store.getState().beside).toEqual([]);
});

test('the three latest links stay beside, and the own work behind any number of them', () => {
  const { store, openLink } = storeWith({ employees: '6000' });
  for (let seats = 3; seats <= 15; seats++) openLink(draft({ experts: String(seats) }), {});
  expect(store.getState().beside.map((work) => work.draft.texts.new)).toEqual([
    { experts: '14' },
    { experts: '13' },
    { experts: '12' },
    { employees: '6000' },
  ]);
});

describe('the link’s record', () => {
  const record = { bookId: 'ssc-pro-2022-10-18', quotedYuan: '420280.00' };

  test('stands with the opened link, and goes with the first change', () => {
    const { store, openLink, type } = storeWith({});
    openLink(draft({ years: '8' }), record);
    expect(store.getState().record).toEqual(record);
    type('years', '8');
    expect(store.getState().record).toEqual(record);
    type('years', '7');
    expect(store.getState().record).toEqual({});
  });

  test.each<[string, (store: ReturnType<typeof storeWith>) => void]>([
    ['a choice', ({ choose }) => choose({ years: '7' })],
    ['a reset', ({ reset }) => reset()],
    ['an exchange', ({ swapWithLatest }) => swapWithLatest()],
    // It is of the mode that the link was of, and would be shown as the other mode's.
    ['another mode', ({ setMode }) => setMode('add')],
  ])('goes with %s', (_, act) => {
    const calculator = storeWith({ employees: '6000' });
    calculator.openLink(draft({ years: '8' }), record);
    act(calculator);
    expect(calculator.store.getState().record).toEqual({});
  });

  test('stays when only the language changes', () => {
    const { store, openLink, setDisplay } = storeWith({});
    openLink(draft({ years: '8' }), record);
    setDisplay({ language: 'en' });
    expect(store.getState().record).toEqual(record);
  });
});
