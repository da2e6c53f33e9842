import type { Page } from 'playwright-core';
import { ANY_SCRIPT, holdBack } from './holding-back';

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
