import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { useFollowingBelow } from '../../src/store/use-following-below';

/** Says whether the part is in sight, as a browser would. */
let see: (isIntersecting: boolean) => void = () => undefined;
let isWatched = false;

class Sight {
  readonly #told: IntersectionObserverCallback;
  constructor(told: IntersectionObserverCallback) {
    this.#told = told;
  }
  observe() {
    isWatched = true;
    see = (isIntersecting) => this.#told([{ isIntersecting } as IntersectionObserverEntry], this as never);
  }
  disconnect() {
    isWatched = false;
  }
}

function Part({ total }: { readonly total: number }) {
  return <p id="below">{useFollowingBelow(total, 'below')}</p>;
}

let root: Root;
const container = document.createElement('div');
const render = (total: number) => act(() => root.render(<Part total={total} />));
const pass = (milliseconds: number) => act(() => vi.advanceTimersByTime(milliseconds));
const text = () => container.textContent;

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('IntersectionObserver', Sight);
  document.body.append(container);
  root = createRoot(container);
  render(1);
});
afterEach(() => {
  act(() => root.unmount());
  container.remove();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

test('what is there first shows what is', () => {
  expect(text()).toBe('1');
});

test('in sight, each change is followed at once, as before the browser has said where it is', () => {
  render(2);
  expect(text()).toBe('2');
  act(() => see(true));
  render(3);
  expect(text()).toBe('3');
});

test('out of sight, changes that come one after another are followed at a rest, with the last of them', () => {
  act(() => see(false));
  render(2);
  pass(149);
  render(3);
  pass(149);
  expect(text()).toBe('1');
  pass(1);
  expect(text()).toBe('3');
});

test('what comes into sight shows at once what is', () => {
  act(() => see(false));
  render(2);
  expect(text()).toBe('1');
  act(() => see(true));
  expect(text()).toBe('2');
});

test('what is gone is watched no more, and nothing is left to come', () => {
  act(() => see(false));
  render(2);
  act(() => root.render(null));
  expect(isWatched).toBe(false);
  expect(vi.getTimerCount()).toBe(0);
});
