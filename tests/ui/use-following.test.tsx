import { act, memo } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { useFollowing } from '../../src/ui/use-following';

const container = document.createElement('div');
const root = createRoot(container);

/** What was rendered, in turn: above the part, and of what is memoised in it. */
let rendered: string[] = [];

const Below = memo(function Below({ total }: { readonly total: string }) {
  rendered.push(`below ${total}`);
  return null;
});

function Part({ total }: { readonly total: string }) {
  rendered.push(`now ${total}`);
  return <Below total={useFollowing(total, total !== 'no price')} />;
}

/** What is rendered by showing these totals, one after the other. */
function renderedBy(...totals: readonly string[]): string[] {
  for (const total of totals) {
    rendered = [];
    act(() => root.render(<Part total={total} />));
  }
  return rendered;
}

beforeEach(() => act(() => root.render(null)));
afterEach(() => act(() => root.render(null)));

test('what is shown first does not lag', () => {
  expect(renderedBy('100')).toEqual(['now 100', 'below 100']);
});

test('a change renders nothing below at first, and then what is true now', () => {
  expect(renderedBy('100', '200')).toEqual(['now 200', 'now 200', 'below 200']);
});

test('without a price what was shown goes at once, not a render later', () => {
  expect(renderedBy('100', 'no price').slice(0, 2)).toEqual(['now no price', 'below no price']);
});

test('a price after none comes a render later: until then there is still none', () => {
  expect(renderedBy('100', 'no price', '200')).toEqual(['now 200', 'now 200', 'below 200']);
});
