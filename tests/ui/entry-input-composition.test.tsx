import { fireEvent } from '@testing-library/react';
import { expect, test } from 'vitest';
import { renderEntry } from './entry-form';

function renderFocused() {
  const entry = renderEntry('3');
  entry.input.focus();
  const compose = (value: string) => fireEvent.input(entry.input, { target: { value }, isComposing: true });
  return { ...entry, compose };
}

test('nothing is reported while an input method composes; its text shows in the field', () => {
  const { input, onType, compose } = renderFocused();
  fireEvent.compositionStart(input);
  for (const value of ['3l', '3li', '3liu']) {
    compose(value);
    expect(input.value).toBe(value);
  }
  expect(onType).not.toHaveBeenCalled();
});

test('the composed text is reported once, as the composition ends', () => {
  const { input, onType, compose } = renderFocused();
  fireEvent.compositionStart(input);
  compose('liu');
  compose('六');
  fireEvent.compositionEnd(input);
  expect(onType.mock.calls).toEqual([['六']]);
  expect(input.value).toBe('六');
});

test('typing after a composition is reported again', () => {
  const { input, onType, compose } = renderFocused();
  fireEvent.compositionStart(input);
  compose('六');
  fireEvent.compositionEnd(input);
  fireEvent.input(input, { target: { value: '六千' } });
  expect(onType.mock.calls).toEqual([['六'], ['六千']]);
});

test('a composition that is given up leaves the text as it was and reports nothing', () => {
  const { input, onType, compose } = renderFocused();
  fireEvent.compositionStart(input);
  compose('3liu');
  compose('3');
  fireEvent.compositionEnd(input);
  expect(onType).not.toHaveBeenCalled();
  expect(input.value).toBe('3');
});
