import { act, cleanup, configure, render, screen, waitFor, within } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { afterEach, expect } from 'vitest';
import { App } from '../../src/app/app';
import { type Clock, stoppedClock } from '../../src/app/china-clock';
import { CURRENT_PRICE_BOOK } from '../../src/app/current-price-book';
import { preloadScreen } from '../../src/app/page-screen';
import type { FieldTexts } from '../../src/entry/field-names';
import type { Mode } from '../../src/entry/modes';
import { type Place, PRICING } from '../../src/entry/places';
import { ZH_CN_CATALOGUE } from '../../src/i18n/catalogue';
import type { PriceBook } from '../../src/pricing/price-book/price-book';
import { type CalculatorState, createCalculatorStore } from '../../src/store/calculator-store';
import { type Draft, EMPTY_DRAFT } from '../../src/store/draft';
import type { PageServices } from '../../src/store/page-services';
import { date } from '../pricing/iso-date';
import { testServices } from './test-services';

afterEach(cleanup);
// What loads on demand may take a busy machine its time.
configure({ asyncUtilTimeout: 10_000 });

if (!CURRENT_PRICE_BOOK.ok) throw new Error(JSON.stringify(CURRENT_PRICE_BOOK.problems));
/** The price list that the page ships with. */
export const currentBook: PriceBook = CURRENT_PRICE_BOOK.value;

/** The day on which the page is open where a test says nothing else. */
export const TODAY = date('2026-03-05');

/** A draft that is open in a mode, with texts in the fields of that mode only. */
export const draftIn = (mode: Mode, texts: FieldTexts): Draft => ({
  mode,
  texts: { ...EMPTY_DRAFT.texts, [mode]: texts },
});

function renderPage(
  state: Partial<CalculatorState>,
  clock: Clock,
  services: PageServices = testServices(),
  book: PriceBook = currentBook,
) {
  const store = createCalculatorStore(state);
  const user = userEvent.setup();
  const { container } = render(
    <App store={store} book={book} clock={clock} services={services} catalogue={ZH_CN_CATALOGUE} />,
  );
  return { store, user, container };
}

/** The whole page in 新购, on a store of its own, with these texts in its fields. */
export const renderApp = (texts: FieldTexts = {}, state: Partial<CalculatorState> = {}) =>
  renderPage({ draft: draftIn('new', texts), ...state }, stoppedClock(TODAY));

export interface ModeOptions {
  /** YYYY-MM-DD */
  readonly today?: string;
  readonly clock?: Clock;
  readonly state?: Partial<CalculatorState>;
  readonly services?: PageServices;
  /** The list in force, where it is not the one that the page ships with. */
  readonly book?: PriceBook;
}

/** The whole page in any mode, whose code has loaded. */
export async function renderMode(mode: Mode, texts: FieldTexts = {}, options: ModeOptions = {}) {
  const today = options.today === undefined ? TODAY : date(options.today);
  await preloadScreen(options.state?.place ?? PRICING, mode);
  let page: ReturnType<typeof renderPage> | undefined;
  await act(async () => {
    page = renderPage(
      { draft: draftIn(mode, texts), ...options.state },
      options.clock ?? stoppedClock(today),
      options.services,
      options.book,
    );
    await nextTask();
  });
  if (page === undefined) throw new Error(`no page in ${mode}`);
  return page;
}

/** The page in another place than its form, whose code has loaded. */
export const renderPlace = (place: Place, options: ModeOptions & { readonly texts?: FieldTexts } = {}) =>
  renderMode('new', options.texts ?? {}, { ...options, state: { ...options.state, place } });

/** Goes to another mode by the mode switch, and waits for its code. */
export async function switchMode(user: UserEvent, name: string): Promise<void> {
  const modes = within(screen.getByRole('navigation', { name: '业务类型' }));
  await user.click(modes.getByRole('button', { name }));
  await screen.findByRole('complementary', { name: '费用' });
}

/** A text field by its label. */
export const field = (label: string) =>
  screen.getByLabelText<HTMLInputElement>(label, { selector: 'input[type="text"]' });

/** Puts a text in place of what stands in a field, in one go, and stays in it. */
export async function enter(user: UserEvent, label: string, text: string): Promise<void> {
  await user.clear(field(label));
  if (text !== '') await user.paste(text);
}

/** The sentence about what is wrong with a field's text. */
export const messageOf = (label: string) =>
  document.getElementById(`${field(label).id}-problem`)?.querySelector('span')?.textContent;

/** One of the years of a term, by the name of its row of buttons. */
export const termButton = (row: string, years: number) =>
  within(screen.getByRole('group', { name: row })).getByRole<HTMLInputElement>('radio', {
    name: `${years} 年`,
  });

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

/** The names of all figures on the page. */
export const figureNames = (): string[] => [
  ...new Set(
    [...document.querySelectorAll('[data-figure]')].map(
      (element) => element.getAttribute('data-figure') ?? '',
    ),
  ),
];

/** What `open` begins, and the cost list that then loads. Within `act`, React shows it without a pause for the eye. */
export const withBreakdown = (open: () => Promise<void>): Promise<void> =>
  act(async () => {
    await open();
    await import('../../src/screens/new-purchase/breakdown/breakdown');
    await nextTask();
  });

/** The cost list of 新购, whose code loads on its own. */
export async function breakdown(): Promise<HTMLElement> {
  await withBreakdown(async () => undefined);
  return screen.findByRole('table', { name: /^费用清单/ });
}

/** Until the cost list is back, with all below it, that a refused field had taken away. */
export const untilBreakdownIsBack = (): Promise<void> =>
  waitFor(() => {
    screen.getByRole('table', { name: /^费用清单/ });
    expect(document.querySelector('#breakdown [aria-busy]')).toBeNull();
  });

const nextTask = () => new Promise((resolve) => setTimeout(resolve));
