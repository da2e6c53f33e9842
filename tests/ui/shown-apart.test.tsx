import { act, Suspense, use, useEffect } from 'react';
import { createRoot, hydrateRoot, type Root } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ShownApart, useShownApart } from '../../src/ui/shown-apart';

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

/** What is on the page after each commit that shows something new. */
let committed: (string | null)[] = [];

function Words({ text }: { readonly text: string }) {
  useEffect(() => {
    committed.push(container.textContent);
  }, []);
  return text;
}

const CARDS = (
  <>
    <Words text="form " />
    <ShownApart>
      <Words text="list " />
      <ShownApart>
        <Words text="years" />
      </ShownApart>
    </ShownApart>
  </>
);

test('each part is shown before what stands in it: all at once, the cards below a form kept a slow phone busy', () => {
  committed = [];
  act(() => root.render(CARDS));
  expect(committed).toEqual(['form ', 'form list ', 'form list years']);
});

test('what the build rendered is all there from the start', async () => {
  committed = [];
  container.innerHTML = renderToString(CARDS);
  expect(container.textContent).toBe('form list years');
  const taken = await act(async () => hydrateRoot(container, CARDS));
  expect(new Set(committed)).toEqual(new Set(['form list years']));
  act(() => taken.unmount());
});
