import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, expect, test } from 'vitest';
import { useAfterFirstPaint } from '../../src/ui/after-first-paint';

const container = document.createElement('div');
const root = createRoot(container);
afterEach(() => act(() => root.render(null)));

/** What the part saw each time it rendered. */
function seenBy(isAlreadyThere?: boolean): boolean[] {
  const seen: boolean[] = [];
  function Part() {
    seen.push(useAfterFirstPaint(isAlreadyThere));
    return null;
  }
  act(() => root.render(<Part />));
  return seen;
}

test('what lies below waits for the first render of its part, and follows it', () => {
  expect(seenBy()).toEqual([false, true]);
});

test('what is there already never waits', () => {
  expect(seenBy(true)).toEqual([true]);
});
