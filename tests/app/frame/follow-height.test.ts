import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { followHeight } from '../../../src/app/frame/follow-height';
import { setSeenPart } from '../../../src/app/frame/seen-part';

/** happy-dom lays nothing out: heights are what a test says they are, and observers see them when it says so. */
let contentHeight = 0;
let observers: FakeObserver[] = [];

class FakeObserver {
  targets = new Set<Element>();
  constructor(readonly callback: (entries: readonly never[]) => void) {
    observers.push(this);
  }
  observe(target: Element) {
    this.targets.add(target);
  }
  disconnect() {
    this.targets.clear();
  }
}

const layOut = () => {
  for (const { targets, callback } of observers) if (targets.size > 0) callback([]);
};

let end: (() => void) | undefined;
const start = () => {
  const heights: number[] = [];
  end = followHeight((height) => heights.push(height));
  return heights;
};

beforeEach(() => {
  observers = [];
  vi.stubGlobal('ResizeObserver', FakeObserver);
  vi.stubGlobal('IntersectionObserver', FakeObserver);
  vi.stubGlobal('screen', { height: 900 });
  vi.spyOn(document.body, 'getBoundingClientRect').mockImplementation(
    () => new DOMRect(0, 0, 800, contentHeight),
  );
});

afterEach(() => {
  end?.();
  document.body.replaceChildren();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

test('tells whole pixels, upwards, and only other heights', () => {
  const heights = start();
  for (const height of [1000.2, 1000.7, 1001, 640, 640]) {
    contentHeight = height;
    layOut();
  }
  expect(heights).toEqual([1001, 640]);
});

test('an open dialog has its height, as far as a window can show one', async () => {
  const heights = start();
  contentHeight = 300;
  layOut();
  const dialog = document.createElement('dialog');
  let needed = 560;
  vi.spyOn(dialog, 'scrollHeight', 'get').mockImplementation(() => needed);
  document.body.append(dialog);
  dialog.setAttribute('open', '');
  await Promise.resolve();
  layOut();
  needed = 5000;
  layOut();
  dialog.remove();
  await Promise.resolve();
  layOut();
  expect(heights).toEqual([300, 592, 900, 300]);
});

test('marks the page as tall, and leaves nothing behind', () => {
  const { dataset, style } = document.documentElement;
  start();
  expect(dataset.framed).toBe('tall');
  setSeenPart({ top: 100, height: 800 });
  end?.();
  end = undefined;
  expect([dataset.framed, dataset.seenMoves, style.cssText]).toEqual([undefined, undefined, '']);
  expect(observers.flatMap(({ targets }) => [...targets])).toEqual([]);
});
