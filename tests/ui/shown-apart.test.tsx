import { act, Suspense, use } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { useShownApart } from '../../src/ui/shown-apart';

let container: HTMLElement;
let root: Root;
beforeEach(() => {
  container = document.createElement('div');
  root = createRoot(container);
});
afterEach(() => act(() => root.unmount()));

/** What the part sees each time it renders. */
let seen: boolean[] = [];

interface PartProps {
  readonly isDue: boolean;
  readonly isAlreadyThere?: boolean;
}

function Part({ isDue, isAlreadyThere }: PartProps) {
  seen.push(useShownApart(isDue, isAlreadyThere));
  return null;
}

/** Renders the part anew and says what it saw meanwhile. */
function seenWith(props: PartProps): boolean[] {
  seen = [];
  act(() => root.render(<Part {...props} />));
  return seen;
}

test('what lies below waits for the first render of its part, and follows it', () => {
  expect(seenWith({ isDue: true, isAlreadyThere: false })).toEqual([false, true]);
});

test('what is due from the start, and not said to wait, never does', () => {
  expect(seenWith({ isDue: true })).toEqual([true]);
});

test('what is due again follows again; what is due no more is gone at once', () => {
  expect(seenWith({ isDue: true })).toEqual([true]);
  expect(seenWith({ isDue: false })[0]).toBe(false);
  expect(seenWith({ isDue: true })).toEqual([false, true]);
});

test('what it takes its time for does not take away what is there meanwhile', async () => {
  let arrive: (text: string) => void = () => undefined;
  const text = new Promise<string>((resolve) => {
    arrive = resolve;
  });
  function Slow() {
    return useShownApart(true, false) ? use(text) : 'what is there';
  }
  await act(async () =>
    root.render(
      <Suspense fallback="nothing">
        <Slow />
      </Suspense>,
    ),
  );
  expect(container.textContent).toBe('what is there');
  await act(async () => arrive('what is due'));
  expect(container.textContent).toBe('what is due');
});
