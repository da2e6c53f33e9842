import { act } from '@testing-library/react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { useBackAtRest } from '../../../src/screens/cost-list/use-back-at-rest';

let root: Root;
beforeEach(() => {
  vi.useFakeTimers();
  root = createRoot(document.createElement('div'));
});
afterEach(() => {
  act(() => root.unmount());
  vi.useRealTimers();
});

let isShown = false;

function List({ total }: { readonly total: number | undefined }) {
  isShown = useBackAtRest(total) !== undefined;
  return null;
}

/** The total as typed so far, and a pause behind it. */
function typing(total: number | undefined, pauseMs = 0): boolean {
  act(() => root.render(<List total={total} />));
  act(() => vi.advanceTimersByTime(pauseMs));
  return isShown;
}

test('what has its quote from the start waits for nothing', () => {
  expect(typing(1)).toBe(true);
});

test('what loses its quote is gone at once, and is back 150 ms after it has one again', () => {
  typing(1);
  expect(typing(undefined)).toBe(false);
  expect(typing(6, 149)).toBe(false);
  expect(typing(6, 1)).toBe(true);
});

test('while keys come every 60 ms it stays away: it was built and taken down again between them', () => {
  typing(1);
  typing(undefined, 60);
  expect([6, 60, 600, 6000].map((total) => typing(total, 60))).toEqual([false, false, false, false]);
  expect(typing(6000, 150)).toBe(true);
});

test('while it is there it follows each key', () => {
  typing(1);
  expect([6, 60, 600].map((total) => typing(total, 60))).toEqual([true, true, true]);
});

test('what loses its quote again before it rests stays away', () => {
  typing(1);
  typing(undefined);
  typing(6, 60);
  expect(typing(undefined, 1000)).toBe(false);
});
