import { fireEvent, screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { field, renderApp } from './rendered-app';

function renderChanged() {
  const { store, user } = renderApp();
  store.getState().choose({ years: '2' });
  store.getState().choose({ years: '3' });
  return { user, store, years: () => store.getState().draft.texts.new.years };
}

describe('outside text fields', () => {
  test.each([
    ['Ctrl+Z', { key: 'z', ctrlKey: true }],
    ['⌘Z', { key: 'z', metaKey: true }],
    ['Ctrl+Z with capitals locked', { key: 'Z', ctrlKey: true }],
  ])('%s undoes the last choice', (_, keys) => {
    const { years } = renderChanged();
    expect(fireEvent.keyDown(document.body, keys)).toBe(false);
    expect(years()).toBe('2');
  });

  test.each([
    ['Ctrl+Y', { key: 'y', ctrlKey: true }],
    ['Ctrl+Shift+Z', { key: 'Z', ctrlKey: true, shiftKey: true }],
    ['⇧⌘Z', { key: 'z', metaKey: true, shiftKey: true }],
  ])('%s brings it back', (_, keys) => {
    const { store, years } = renderChanged();
    store.getState().undo();
    fireEvent.keyDown(document.body, keys);
    expect(years()).toBe('3');
  });

  test.each([
    ['Z alone', { key: 'z' }],
    ['Ctrl+Alt+Z', { key: 'z', ctrlKey: true, altKey: true }],
    ['Ctrl+X', { key: 'x', ctrlKey: true }],
  ])('%s is the browser’s', (_, keys) => {
    const { years } = renderChanged();
    expect(fireEvent.keyDown(document.body, keys)).toBe(true);
    expect(years()).toBe('3');
  });

  test('on a radio or a button it undoes as well', () => {
    const { years } = renderChanged();
    fireEvent.keyDown(screen.getByRole('radio', { name: '3 年' }), { key: 'z', ctrlKey: true });
    expect(years()).toBe('2');
    fireEvent.keyDown(screen.getByRole('button', { name: '撤销' }), { key: 'z', ctrlKey: true });
    expect(years()).toBeUndefined();
  });
});

test('within a text field the browser’s own undo stays', () => {
  const { years } = renderChanged();
  expect(fireEvent.keyDown(field('员工数'), { key: 'z', ctrlKey: true })).toBe(true);
  expect(fireEvent.keyDown(field('员工数'), { key: 'y', ctrlKey: true })).toBe(true);
  expect(years()).toBe('3');
});
