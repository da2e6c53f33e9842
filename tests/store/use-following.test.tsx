import { act, memo } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { useFollowing } from '../../src/store/use-following';

let root = createRoot(document.createElement('div'));

/** The totals that were shown, in turn. */
let shown: number[] = [];

const Shown = memo(function Shown({ total }: { readonly total: number }) {
  shown.push(total);
  return null;
});

function Part({ total }: { readonly total: number }) {
  return <Shown total={useFollowing(total)} />;
}

beforeEach(() => {
  shown = [];
  root = createRoot(document.createElement('div'));
});
afterEach(() => act(() => root.unmount()));

test('what is shown first does not lag', () => {
  act(() => root.render(<Part total={1} />));
  expect(shown).toEqual([1]);
});

test('changes that come faster than they are shown are shown at once after ten: a key that was held froze the total', async () => {
  act(() => root.render(<Part total={0} />));
  // Outside `act` of its own, each change is rendered by itself, and nothing that follows it.
  await act(async () => {
    for (let total = 1; total <= 14; total++) flushSync(() => root.render(<Part total={total} />));
  });
  expect(shown).toEqual([0, 11, 12, 13, 14]);
});

test('with time for it, what is shown follows again', async () => {
  act(() => root.render(<Part total={0} />));
  await act(async () => {
    for (let total = 1; total <= 14; total++) flushSync(() => root.render(<Part total={total} />));
  });
  shown = [];
  await act(async () => {
    flushSync(() => root.render(<Part total={15} />));
    expect(shown).toEqual([]);
  });
  expect(shown).toEqual([15]);
});
