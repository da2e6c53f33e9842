import { act, cleanup, render, screen } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { afterEach } from 'vitest';
import { App } from '../../src/app/app';
import { CURRENT_PRICE_BOOK } from '../../src/app/current-price-book';
import type { FieldTexts } from '../../src/entry/field-names';
import { ZH_CN_CATALOGUE } from '../../src/i18n/catalogue';
import type { PriceBook } from '../../src/pricing/price-book/price-book';
import { type CalculatorState, createCalculatorStore } from '../../src/store/calculator-store';

afterEach(cleanup);

if (!CURRENT_PRICE_BOOK.ok) throw new Error(JSON.stringify(CURRENT_PRICE_BOOK.problems));
/** The price list that the page ships with. */
export const currentBook: PriceBook = CURRENT_PRICE_BOOK.value;

/** The whole page on a store of its own, with these texts in its fields. */
export function renderApp(texts: FieldTexts = {}, state: Partial<CalculatorState> = {}) {
  const store = createCalculatorStore({ draft: { mode: 'new', texts: { new: texts } }, ...state });
  const user = userEvent.setup();
  const { container } = render(<App store={store} book={currentBook} catalogue={ZH_CN_CATALOGUE} />);
  return { store, user, container };
}

/** A text field by its label. */
export const field = (label: string) =>
  screen.getByLabelText<HTMLInputElement>(label, { selector: 'input[type="text"]' });

/** Puts a text in place of what stands in a field, in one go, and stays in it. */
export async function enter(user: UserEvent, label: string, text: string): Promise<void> {
  await user.clear(field(label));
  await user.paste(text);
}

/** The exact values under a figure's public name, one for each place where it stands. */
export const figures = (name: string): (string | null)[] =>
  [...document.querySelectorAll(`[data-figure="${name}"]`)].map(
    (element) => element.getAttribute('value') ?? element.getAttribute('datetime'),
  );

/** The one value under a figure's name, wherever it stands; several different ones are an error. */
export function figure(name: string): string | null | undefined {
  const [value, ...others] = new Set(figures(name));
  if (others.length > 0) throw new Error(`${name} stands with several values: ${[value, ...others]}`);
  return value;
}

/** What `open` begins, and the cost list that then loads. Within `act`, React shows it without a pause for the eye. */
export const withBreakdown = (open: () => Promise<void>): Promise<void> =>
  act(async () => {
    await open();
    await import('../../src/screens/new-purchase/breakdown/breakdown');
    await new Promise((resolve) => setTimeout(resolve));
  });

/** The cost list, whose code loads on its own. */
export async function breakdown(): Promise<HTMLElement> {
  await withBreakdown(async () => undefined);
  return screen.findByRole('table', { name: /^费用清单/ });
}
