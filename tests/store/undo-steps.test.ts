import { describe, expect, test } from 'vitest';
import { createCalculatorStore } from '../../src/store/calculator-store';

function newStore() {
  const store = createCalculatorStore();
  return {
    ...store.getState(),
    texts: () => store.getState().draft.texts.new,
    undoable: () => store.temporal.getState().pastStates.length,
    redoable: () => store.temporal.getState().futureStates.length,
  };
}

describe('typing', () => {
  test('in one field is one step of undo until the field is left', () => {
    const { type, settle, undo, texts, undoable } = newStore();
    for (const text of ['6', '60', '600', '6000']) type('employees', text);
    settle();
    type('employees', '60001');
    expect(undoable()).toBe(2);
    undo();
    expect(texts()).toEqual({ employees: '6000' });
    undo();
    expect(texts()).toEqual({});
  });

  test('in another field is a step of its own', () => {
    const { type, undo, texts, undoable } = newStore();
    type('employees', '6000');
    type('experts', '5');
    type('employees', '7000');
    expect(undoable()).toBe(3);
    undo();
    expect(texts()).toEqual({ employees: '6000', experts: '5' });
  });

  test('can be undone before the field is left, and goes on as a new step', () => {
    const { type, undo, texts, undoable } = newStore();
    type('employees', '6');
    type('employees', '60');
    undo();
    expect(texts()).toEqual({});
    type('employees', '7');
    expect(undoable()).toBe(1);
  });

  test('nothing for a field returns it to its default', () => {
    const { type, texts } = newStore();
    type('start', '2026-03-05');
    type('start', undefined);
    expect(texts()).toEqual({});
  });

  test('takes along what follows from it, in the same step', () => {
    const { type, undo, texts } = newStore();
    type('sessions', '2000000');
    type('pack-120k', '2', { 'pack-960k': '2', sessions: undefined });
    expect(texts()).toEqual({ 'pack-120k': '2', 'pack-960k': '2' });
    undo();
    expect(texts()).toEqual({ sessions: '2000000' });
  });
});

describe('a choice', () => {
  test('is one step, however many fields change with it', () => {
    const { choose, undo, texts, undoable } = newStore();
    choose({ 'pack-120k': '1', 'pack-960k': '2' });
    expect(undoable()).toBe(1);
    undo();
    expect(texts()).toEqual({});
  });

  test('twice in the same field is two steps', () => {
    const { choose, undoable } = newStore();
    choose({ years: '2' });
    choose({ years: '3' });
    expect(undoable()).toBe(2);
  });

  test('ends the typing before it', () => {
    const { type, choose, undo, texts } = newStore();
    type('employees', '6000');
    choose({ years: '2' });
    undo();
    expect(texts()).toEqual({ employees: '6000' });
  });
});

describe('redo', () => {
  test('brings back what was undone, step by step', () => {
    const { choose, undo, redo, texts, redoable } = newStore();
    choose({ years: '2' });
    choose({ years: '3' });
    undo();
    undo();
    redo();
    expect(texts()).toEqual({ years: '2' });
    redo();
    expect(texts()).toEqual({ years: '3' });
    expect(redoable()).toBe(0);
  });

  test('ends with a new change, a typed one too', () => {
    const { choose, type, undo, redo, texts, redoable } = newStore();
    choose({ years: '2' });
    undo();
    type('employees', '6000');
    expect(redoable()).toBe(0);
    redo();
    expect(texts()).toEqual({ employees: '6000' });
  });
});

test('a reset returns every field to its default, and can be undone', () => {
  const { choose, type, reset, undo, texts } = newStore();
  choose({ years: '2', industry: 'hr' });
  type('employees', '6000');
  reset();
  expect(texts()).toEqual({});
  undo();
  expect(texts()).toEqual({ years: '2', industry: 'hr', employees: '6000' });
});

test('the last 200 steps can be undone', () => {
  const { choose, undo, texts, undoable } = newStore();
  for (let count = 1; count <= 205; count++) choose({ experts: String(count) });
  expect(undoable()).toBe(200);
  for (let count = 1; count <= 300; count++) undo();
  expect(texts()).toEqual({ experts: '5' });
});
