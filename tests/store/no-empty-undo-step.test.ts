import { describe, expect, test } from 'vitest';
import { createCalculatorStore } from '../../src/store/calculator-store';
import { EMPTY_DRAFT } from '../../src/store/draft';

function newStore() {
  const store = createCalculatorStore();
  return { ...store.getState(), undoable: () => store.temporal.getState().pastStates.length };
}

describe('no empty step comes about', () => {
  test.each<[string, (store: ReturnType<typeof newStore>) => void]>([
    ['typing what already stands there', ({ type }) => type('employees', '6000')],
    ['clearing a field that has its default', ({ type }) => type('start', undefined)],
    ['choosing what is chosen', ({ choose }) => choose({ employees: '6000', years: undefined })],
    ['choosing nothing', ({ choose }) => choose({})],
    [
      'typing and typing back',
      ({ type }) => {
        for (const text of ['600', '60', '600', '6000']) type('employees', text);
      },
    ],
    ['going to the mode on screen', ({ setMode }) => setMode('new')],
    ['leaving a field', ({ settle }) => settle()],
    ['language and theme', ({ setDisplay }) => setDisplay({ language: 'en', theme: 'dark' })],
    ['a remark', ({ addRemarks }) => addRemarks([{ tag: 'not-kept' }])],
    ['a link’s record', ({ setRecord }) => setRecord({ quotedYuan: '1.00' })],
    [
      'exchanging with what is not beside',
      ({ swapWithBeside }) => swapWithBeside({ draft: EMPTY_DRAFT, origin: 'own' }),
    ],
  ])('by %s', (_, act) => {
    const store = newStore();
    store.choose({ employees: '6000' });
    act(store);
    store.settle();
    expect(store.undoable()).toBe(1);
  });

  test('by resetting a mode that is at its defaults, whatever stands in another', () => {
    const { choose, setMode, reset, undoable } = newStore();
    choose({ employees: '6000' });
    setMode('add');
    expect(undoable()).toBe(2);
    reset();
    expect(undoable()).toBe(2);
  });

  test('by resetting what is at its defaults', () => {
    const { reset, undoable } = newStore();
    reset();
    expect(undoable()).toBe(0);
  });
});
