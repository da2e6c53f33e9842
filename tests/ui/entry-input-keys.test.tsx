import { fireEvent } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { renderEntry } from './entry-form';

/** True where the key kept its own effect in the field. */
const press = (input: HTMLInputElement, key: string, init = {}) => fireEvent.keyDown(input, { key, ...init });

describe('keys that step', () => {
  test.each([
    ['ArrowUp', 1],
    ['ArrowDown', -1],
    ['PageUp', 10],
    ['PageDown', -10],
  ])('%s steps by %d and moves nothing else', (key, steps) => {
    const { input, onStep } = renderEntry('6000');
    expect(press(input, key)).toBe(false);
    expect(onStep.mock.calls).toEqual([[steps]]);
  });

  test.each(['ctrlKey', 'altKey', 'metaKey', 'shiftKey'])('with %s they are the browser’s', (modifier) => {
    const { input, onStep } = renderEntry('6000');
    for (const key of ['ArrowUp', 'ArrowDown', 'PageUp', 'PageDown']) {
      expect(press(input, key, { [modifier]: true })).toBe(true);
    }
    expect(onStep).not.toHaveBeenCalled();
  });

  test('while an input method composes they are the input method’s', () => {
    const { input, onStep } = renderEntry('6000');
    expect(press(input, 'ArrowDown', { isComposing: true })).toBe(true);
    expect(onStep).not.toHaveBeenCalled();
  });

  test('in a field without steps they are the browser’s', () => {
    const { input } = renderEntry('6000', {}, { steps: false });
    expect(press(input, 'ArrowUp')).toBe(true);
  });
});

test.each(['ArrowLeft', 'Home', 'Enter', '5', 'Escape', 'toString', '__proto__'])(
  '%s does not step',
  (key) => {
    const { input, onStep } = renderEntry('6000');
    expect(press(input, key)).toBe(true);
    expect(onStep).not.toHaveBeenCalled();
  },
);

test('the wheel changes nothing', () => {
  const { input, onStep, onType } = renderEntry('6000');
  input.focus();
  expect(fireEvent.wheel(input, { deltaY: 100 })).toBe(true);
  expect(onStep).not.toHaveBeenCalled();
  expect(onType).not.toHaveBeenCalled();
});
