import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { ANY_SCRIPT, holdBack } from './holding-back';
import { eventually } from './reading-the-page';

export const withoutScripts = async (page: Page): Promise<void> => {
  await holdBack(page, ANY_SCRIPT);
};

/** Figures that a person would see, by name. */
export const visibleFigures = (page: Page): Promise<string[]> =>
  page
    .locator('[data-figure]')
    .evaluateAll((elements) =>
      elements
        .filter((element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
        .map((element) => element.getAttribute('data-figure') ?? ''),
    );

export const hasPainted = (page: Page): Promise<boolean> =>
  page.evaluate(() => performance.getEntriesByName('first-contentful-paint').length > 0);

/** Looks only once there is a paint: until its styles have come, nothing is hidden, and nothing is seen. */
export async function expectNoFigurePainted(page: Page): Promise<void> {
  await eventually(() => hasPainted(page)).toBe(true);
  expect(await visibleFigures(page)).toEqual([]);
}
