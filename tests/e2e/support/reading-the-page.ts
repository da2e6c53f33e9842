import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** A page, or one in a frame. */
export type Reading = Pick<Page, 'locator'>;

/** Asks again until the expectation holds; a busy machine gets ten seconds. */
export const eventually = <Value>(read: () => Promise<Value>) =>
  expect.poll(read, { timeout: 10_000, interval: 20 });

/** The different values that a figure has on the page: one, unless the page contradicts itself; none where it has no such figure. */
export const figureValues = (page: Reading, name: string): Promise<string[]> =>
  page
    .locator(`[data-figure="${name}"]`)
    .evaluateAll((elements) => [
      ...new Set(
        elements.map((element) => element.getAttribute('value') ?? element.getAttribute('datetime') ?? ''),
      ),
    ]);

export const expectTotal = (page: Reading, total: string): Promise<void> =>
  eventually(() => figureValues(page, 'total')).toEqual([total]);

export const expectNoTotal = (page: Reading): Promise<void> =>
  eventually(() => figureValues(page, 'total')).toEqual([]);

/** Each of these figures has exactly this value, wherever it stands. */
export async function expectFigures(page: Reading, figures: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, value] of Object.entries(figures)) {
    await eventually(() => figureValues(page, name)).toEqual([value]);
  }
}

/** The address bar's link, `#` included, once what was done so far is painted: the page writes it after that. */
export const addressLink = (page: Page): Promise<string> =>
  page.evaluate(
    () =>
      new Promise<string>((resolve) => {
        requestAnimationFrame(() => setTimeout(() => resolve(location.hash)));
      }),
  );

/** What the address bar's link says, by name. */
export const linkFields = async (page: Page): Promise<Record<string, string>> =>
  fieldsOf(await addressLink(page));

export function fieldsOf(link: string): Record<string, string> {
  const pairs = link.replace(/^#\/[a-z]+\?/, '').split('&');
  return Object.fromEntries(
    pairs.map((pair) => {
      const [name = '', value = ''] = pair.split('=').map(decodeURIComponent);
      return [name, value];
    }),
  );
}

export const fieldText = (page: Reading, name: string): Promise<string> =>
  page.locator(`#${name}`).inputValue();

export const isRefused = async (page: Page, name: string): Promise<boolean> =>
  (await page.locator(`#${name}`).getAttribute('aria-invalid')) === 'true';

/** The sentence under a field that says why its text is refused. */
export const refusal = (page: Page, name: string) => page.locator(`#${name}-problem > span`);

export const mendButton = (page: Page, name: string) => page.locator(`#${name}-problem button`);
