import { afterEach, expect, test, vi } from 'vitest';
import {
  forgetSeenPart,
  knownSeenPart,
  onSeenPart,
  setSeenPart,
  showSeenPart,
  toldSeenPart,
} from '../../../src/app/frame/seen-part';

const variable = (name: string) => document.documentElement.style.getPropertyValue(name);

afterEach(forgetSeenPart);

test('the part that is seen is there for styles', () => {
  setSeenPart({ top: 120.5, height: 800 });
  expect([variable('--seen-top'), variable('--seen-height')]).toEqual(['120.5px', '800px']);
});

test('what lies above the frame, or nothing at all, is no part of it', () => {
  setSeenPart({ top: -300, height: 800 });
  expect(toldSeenPart()).toEqual({ top: 0, height: 500 });
  setSeenPart({ top: -900, height: 800 });
  expect(toldSeenPart()).toEqual({ top: 0, height: 0 });
});

test('listeners hear of each other part once', () => {
  const listener = vi.fn();
  const end = onSeenPart(listener);
  setSeenPart({ top: 10, height: 800 });
  setSeenPart({ top: 10, height: 800 });
  setSeenPart({ top: 20, height: 800 });
  expect(listener).toHaveBeenCalledTimes(2);
  end();
  setSeenPart({ top: 30, height: 800 });
  expect(listener).toHaveBeenCalledTimes(2);
});

test('a part that the page found itself is known, but told by nobody', () => {
  showSeenPart({ top: 40, height: 300 });
  expect(knownSeenPart()).toEqual({ top: 40, height: 300 });
  expect(toldSeenPart()).toBeUndefined();
});

test('it is forgotten at the end', () => {
  setSeenPart({ top: 10, height: 800 });
  forgetSeenPart();
  expect([toldSeenPart(), knownSeenPart(), variable('--seen-top')]).toEqual([undefined, undefined, '']);
});
