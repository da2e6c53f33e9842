import { describe, expect, test } from 'vitest';
import { createCalculatorStore } from '../../src/store/calculator-store';

function newStore() {
  const store = createCalculatorStore();
  return {
    ...store.getState(),
    draft: () => store.getState().draft,
    undoable: () => store.temporal.getState().pastStates.length,
  };
}

describe('each mode has texts of its own', () => {
  test('a change is of the mode on screen, and the others stay as they were', () => {
    const { choose, type, setMode, draft } = newStore();
    choose({ employees: '6000', years: '2' });
    setMode('add');
    type('employees', '500');
    setMode('renew');
    choose({ employees: '7000' });
    expect(draft()).toEqual({
      mode: 'renew',
      texts: {
        new: { employees: '6000', years: '2' },
        add: { employees: '500' },
        renew: { employees: '7000' },
      },
    });
  });

  test('going to another mode and back loses nothing', () => {
    const { choose, setMode, draft } = newStore();
    choose({ employees: '6000' });
    const typed = draft().texts.new;
    for (const mode of ['add', 'renew', 'new'] as const) setMode(mode);
    expect(draft()).toEqual({ mode: 'new', texts: { new: { employees: '6000' }, add: {}, renew: {} } });
    // The very same texts: they need not be priced again.
    expect(draft().texts.new).toBe(typed);
  });

  test('what follows from typing is of the mode on screen too', () => {
    const { type, setMode, draft } = newStore();
    setMode('add');
    type('pack-120k', '2', { 'pack-960k': '1', sessions: undefined });
    expect(draft().texts).toEqual({ new: {}, add: { 'pack-120k': '2', 'pack-960k': '1' }, renew: {} });
  });
});

describe('a reset', () => {
  test('returns the mode on screen to its defaults, and no other', () => {
    const { choose, setMode, reset, draft } = newStore();
    choose({ employees: '6000' });
    setMode('renew');
    choose({ years: '3' });
    setMode('add');
    choose({ experts: '2' });
    reset();
    expect(draft()).toEqual({
      mode: 'add',
      texts: { new: { employees: '6000' }, add: {}, renew: { years: '3' } },
    });
  });

  test('can be undone', () => {
    const { choose, setMode, reset, undo, draft } = newStore();
    setMode('add');
    choose({ experts: '2' });
    reset();
    undo();
    expect(draft()).toEqual({ mode: 'add', texts: { new: {}, add: { experts: '2' }, renew: {} } });
  });
});

describe('to another mode', () => {
  test('is a step of undo: undo goes back over it, and redo forth', () => {
    const { choose, setMode, undo, redo, draft, undoable } = newStore();
    choose({ employees: '6000' });
    setMode('add');
    choose({ experts: '2' });
    expect(undoable()).toBe(3);

    undo();
    expect(draft()).toEqual({ mode: 'add', texts: { new: { employees: '6000' }, add: {}, renew: {} } });
    undo();
    expect(draft()).toEqual({ mode: 'new', texts: { new: { employees: '6000' }, add: {}, renew: {} } });
    undo();
    expect(draft()).toEqual({ mode: 'new', texts: { new: {}, add: {}, renew: {} } });

    for (let count = 1; count <= 3; count++) redo();
    expect(draft()).toEqual({
      mode: 'add',
      texts: { new: { employees: '6000' }, add: { experts: '2' }, renew: {} },
    });
  });

  test('ends the typing before it: the same field’s typing there is a step of its own', () => {
    const { type, setMode, undo, draft, undoable } = newStore();
    type('employees', '6');
    type('employees', '60');
    setMode('add');
    type('employees', '7');
    type('employees', '70');
    expect(undoable()).toBe(3);
    undo();
    expect(draft().texts).toEqual({ new: { employees: '60' }, add: {}, renew: {} });
    undo();
    undo();
    expect(draft().texts).toEqual({ new: {}, add: {}, renew: {} });
  });

  test('does not make an opened link the visitor’s own', () => {
    const store = createCalculatorStore();
    const { openLink, setMode } = store.getState();
    openLink({ mode: 'new', texts: { new: { years: '8' }, add: {}, renew: {} } }, {});
    setMode('add');
    expect(store.getState().origin).toBe('link');
  });
});
