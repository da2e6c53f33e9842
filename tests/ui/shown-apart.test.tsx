import { act, Suspense, use, useEffect } from 'react';
import { createRoot, hydrateRoot, type Root } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ShownApart } from '../../src/ui/shown-apart';

let container: HTMLElement;
let root: Root;
beforeEach(() => {
  container = document.createElement('div');
  root = createRoot(container);
});
afterEach(() => act(() => root.unmount()));

test('what takes its time does not take away what is there meanwhile', async () => {
  let arrive: (text: string) => void = () => undefined;
  const text = new Promise<string>((resolve) => {
    arrive = resolve;
  });
  const Slow = () => use(text);
  await act(async () =>
    root.render(
      <Suspense fallback="nothing">
        <p>form </p>
        <ShownApart>
          <Slow />
        </ShownApart>
      </Suspense>,
    ),
  );
  expect(container.textContent).toBe('form ');
  await act(async () => arrive('list'));
  expect(container.textContent).toBe('form list');
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
