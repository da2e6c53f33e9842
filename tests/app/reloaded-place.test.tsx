import { act, screen } from '@testing-library/react';
import { afterAll, afterEach, beforeEach, expect, test } from 'vitest';
import { CURRENT_PRICE_BOOK } from '../../src/app/current-price-book';
import { start } from '../../src/app/start';
import { withBreakdown } from './rendered-app';

// Apart from the other openings of the page: theirs stay open and write addresses of their own.
beforeEach(() => {
  sessionStorage.clear();
  localStorage.clear();
  document.body.innerHTML = '<div id="calculator"></div>';
});

// What the open page has still to do is done while there is a document: the total is spoken after a second at most.
afterEach(() => act(() => new Promise((resolve) => setTimeout(resolve, 50))));
afterAll(() => act(() => new Promise((resolve) => setTimeout(resolve, 1100))));

test('a reload in another place of the page goes on there, with the selection as it was', async () => {
  document.documentElement.classList.add('pending');
  history.replaceState({ sscPlace: { tag: 'application', step: 1 } }, '', '/#/new?employees=6000');
  const container = document.getElementById('calculator');
  if (container === null) throw new Error('no container');
  await act(() => start(container, CURRENT_PRICE_BOOK));
  expect(await screen.findByRole('heading', { name: '选择套餐信息' })).toBeTruthy();
  expect(document.querySelector('[data-figure="total"]')?.getAttribute('value')).toBe('202640.00');
});

test.each([{ tag: 'elsewhere' }, 7, null])(
  'a place that the page does not know is none: %j',
  async (sscPlace) => {
    document.documentElement.classList.add('pending');
    history.replaceState({ sscPlace }, '', '/#/new?employees=6000');
    const container = document.getElementById('calculator');
    if (container === null) throw new Error('no container');
    await withBreakdown(() => start(container, CURRENT_PRICE_BOOK));
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: '员工数' }).value).toBe('6,000');
  },
);
