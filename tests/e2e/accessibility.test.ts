import { describe, expect } from 'vitest';
import { LOOKS, violations } from './support/axe';
import { pageTest } from './support/page-test';
import { eventually } from './support/reading-the-page';

const linkTo = (query: string, language: string, theme: string): string =>
  `#/new?${query}&lang=${language}&theme=${theme}`;

describe('axe finds nothing wrong', () => {
  pageTest.for(LOOKS)('in %s, %s, %i px: the form, with every cost row open', async (row, { visit }) => {
    const [language, theme, width] = row;
    const page = await visit({
      link: linkTo('knowledge=1&pack-120k=3&cold-start=1&industry=hr&discount=85&tax=6', language, theme),
      context: { viewport: { width, height: 800 }, reducedMotion: 'reduce' },
    });
    const toggles = page.locator('.row-toggle');
    await eventually(() => toggles.count()).toBe(6);
    for (const toggle of await toggles.all()) await toggle.click();
    expect(await page.locator('.row-toggle[aria-expanded="true"]').count()).toBe(6);
    expect(await violations(page)).toEqual([]);
  });

  pageTest.for(LOOKS)('in %s, %s, %i px: fields that are refused, and notices', async (row, { visit }) => {
    const [language, theme, width] = row;
    const page = await visit({
      link: linkTo(
        'employees=999&experts=3.5&years=9&industry=bank&cold-start=2&tax=101&colour=red',
        language,
        theme,
      ),
      context: { viewport: { width, height: 800 }, reducedMotion: 'reduce' },
    });
    await eventually(() => page.locator('[aria-invalid="true"]').count()).toBeGreaterThan(5);
    expect(await violations(page)).toEqual([]);
  });

  pageTest.for(['light', 'dark'] as const)(
    'in a %s system: the default page as it opens',
    async (colorScheme, { visit }) => {
      const page = await visit({ context: { colorScheme } });
      expect(await violations(page)).toEqual([]);
    },
  );
});
