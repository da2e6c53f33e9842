import { act, screen } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { start } from '../../src/app/start';
import { parsePriceBook } from '../../src/pricing/price-book/parse-price-book';
import { bookTextWith } from '../pricing/published-book';

afterEach(() => vi.restoreAllMocks());

test('a price book that does not parse shows no prices, says so, and names the place on the console', async () => {
  const logged = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  document.body.innerHTML = '<div id="calculator"><data data-figure="total" value="1.00">¥1.00</data></div>';
  const container = document.getElementById('calculator');
  if (container === null) throw new Error('no container');
  document.documentElement.classList.add('pending');

  const reading = parsePriceBook(bookTextWith('items.robots.price.amount', '-128000'));
  await act(() => start(container, reading));

  expect(screen.getByRole('alert').textContent).toContain('价目无法读取，暂时不能报价');
  expect(screen.getByRole('link', { name: '4009100100' }).getAttribute('href')).toBe('tel:4009100100');
  expect(document.querySelector('[data-figure]')).toBeNull();
  expect(container.textContent).not.toMatch(/¥|元/);
  expect(document.documentElement.classList.contains('pending')).toBe(false);
  expect(logged.mock.calls.join()).toContain('items.robots.price.amount');
});
