import { act, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { showBroken } from '../../src/app/broken-page';
import { start } from '../../src/app/start';
import { parsePriceBook } from '../../src/pricing/price-book/parse-price-book';
import { DEFAULT_SETTINGS } from '../../src/settings/settings';
import { bookTextWith } from '../pricing/published-book';

let container: HTMLElement;

beforeEach(() => {
  document.body.innerHTML = '<div id="calculator"><data data-figure="total" value="1.00">¥1.00</data></div>';
  document.documentElement.className = 'pending unconfirmed';
  container = document.querySelector<HTMLElement>('#calculator') ?? document.body;
});
afterEach(() => vi.restoreAllMocks());

const hushed = () => vi.spyOn(console, 'error').mockImplementation(() => undefined);

test('a price book that does not parse shows no prices, says so, and names the place on the console', async () => {
  const logged = hushed();
  const reading = parsePriceBook(bookTextWith('items.robots.price.amount', '-128000'));
  await act(() => start(container, reading));

  const alert = await screen.findByRole('alert');
  expect(alert.textContent).toContain('价目无法读取，暂时不能报价');
  expect(alert.textContent).toContain('The price list could not be read, so no prices are shown.');
  expect(document.querySelector('[data-figure]')).toBeNull();
  expect(container.textContent).not.toMatch(/¥|元/);
  expect(document.documentElement.className).toBe('');
  expect(logged.mock.calls.join()).toContain('items.robots.price.amount');
});

test('the message names whom to call, as the settings say', async () => {
  hushed();
  const settings = { ...DEFAULT_SETTINGS, phone: '+86 400-111-2222' };
  await act(() => start(container, parsePriceBook('{}'), settings));
  const links = await screen.findAllByRole('link', { name: '+86 400-111-2222' });
  expect(links.map((link) => link.getAttribute('href'))).toEqual(['tel:+864001112222', 'tel:+864001112222']);
});

test('broken settings are said in both languages, each marked as its own, with a way to load the page anew', async () => {
  const logged = hushed();
  await act(() => showBroken(container, 'settings', ['phone: wrong'], DEFAULT_SETTINGS));
  const words = [...screen.getByRole('alert').querySelectorAll('p')].map((text) => [
    text.lang,
    text.textContent,
  ]);
  expect(words).toEqual([
    ['zh-CN', '页面的设置无法读取，暂时不能报价。请稍后刷新页面，或致电 4009100100'],
    [
      'en',
      'The settings of this page could not be read, so no prices are shown. Please reload the page later, or call 4009100100',
    ],
  ]);
  expect(logged.mock.calls).toEqual([['phone: wrong']]);
  const reload = vi.spyOn(location, 'reload').mockImplementation(() => undefined);
  screen.getByRole('button', { name: '刷新页面 · Reload' }).click();
  expect(reload).toHaveBeenCalledTimes(1);
});
