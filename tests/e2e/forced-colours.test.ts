import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { violations } from './support/axe';
import { RICH } from './support/contract-links';
import { pageTest } from './support/page-test';
import { eventually } from './support/reading-the-page';
import { openList, withQuotes } from './support/saved-quotes';

const NOW = '2026-03-05T10:00:00+08:00';

const LOOKS = [
  ['light', 'zh-CN'],
  ['dark', 'en'],
] as const;

const forced = (colorScheme: 'light' | 'dark') =>
  ({
    viewport: { width: 1100, height: 900 },
    colorScheme,
    forcedColors: 'active',
    reducedMotion: 'reduce',
  }) as const;

/** An element's edge and outline, as "style width" each. */
const edges = (page: Page, selector: string) =>
  page
    .locator(selector)
    .first()
    .evaluate((element) => {
      const { borderBottomStyle, borderBottomWidth, outlineStyle, outlineWidth } = getComputedStyle(element);
      return {
        border: `${borderBottomStyle} ${borderBottomWidth}`,
        outline: `${outlineStyle} ${outlineWidth}`,
      };
    });

describe.for(LOOKS)('forced colours, %s, %s', ([scheme, language]) => {
  pageTest('what is chosen, current, refused or warned of has a line of its own', async ({ visit }) => {
    const page = await visit({
      link: `#/new?employees=999&experts=5&industry=bank&pack-120k=3&colour=red&lang=${language}`,
      context: forced(scheme),
    });
    await eventually(() => page.locator('.entry[data-invalid]').count()).toBe(1);
    expect((await edges(page, '.modes [aria-current]')).border).toBe('solid 4px');
    expect((await edges(page, '.segmented :checked + span')).outline).toBe('solid 3px');
    expect((await edges(page, '.entry[data-invalid]')).border).toBe('dashed 3px');
    expect((await edges(page, '.segmented [aria-invalid] + span')).border).toBe('dashed 3px');
    expect((await edges(page, '.card')).border).toBe('solid 1px');
    expect((await edges(page, '.waiting')).border).toBe('solid 1px');
    expect((await edges(page, '.notice')).border).toBe('solid 1px');
    expect(await violations(page)).toEqual([]);

    await page.locator('.segmented :checked').focus();
    await page.keyboard.press('ArrowRight');
    expect((await edges(page, '.segmented :checked + span')).outline).toBe('double 6px');
  });

  pageTest('the open row, the composition and the pictures keep their marks', async ({ visit }) => {
    const page = await visit({
      link: `#/add?${RICH.add}&lang=${language}`,
      now: NOW,
      context: forced(scheme),
    });
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    await page.locator('.cost-list .row-toggle').first().click();
    const marks = await page
      .locator('.cost-list .explanation > td')
      .first()
      .evaluate((cell) => {
        const { borderInlineStartStyle, borderInlineStartWidth } = getComputedStyle(cell);
        return `${borderInlineStartStyle} ${borderInlineStartWidth}`;
      });
    expect(marks).toBe('solid 3px');
    // Months are told apart by fill and line: none may be of its ground's colour.
    const strip = await page.locator('.picture .month').evaluateAll((months) =>
      months.map((month) => {
        const { stroke } = getComputedStyle(month);
        return stroke === getComputedStyle(document.body).backgroundColor || stroke === 'none';
      }),
    );
    expect(strip.length).toBeGreaterThanOrEqual(24);
    expect(strip).not.toContain(true);
    expect(await violations(page)).toEqual([]);
  });

  pageTest('the bar’s parts keep the colours of their rows', async ({ visit }) => {
    const page = await visit({ link: `#/new?knowledge=1&lang=${language}`, context: forced(scheme) });
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    await page.locator('.stacked-bar').waitFor();
    const colours = await page
      .locator('.swatch')
      .evaluateAll((swatches) => swatches.map((swatch) => getComputedStyle(swatch).backgroundColor));
    const parts = await page
      .locator('.stacked-bar [class*="part-"]')
      .evaluateAll((drawn) => drawn.map((part) => getComputedStyle(part).fill));
    expect(parts).toHaveLength(5);
    expect(new Set(parts).size).toBe(5);
    expect(colours).toEqual(parts);
  });

  pageTest(
    'the lists of the records and the steps of the application show which one is open',
    async ({ visit }) => {
      const page = await visit({
        link: `#/new?lang=${language}`,
        now: NOW,
        context: forced(scheme),
        prepare: withQuotes(),
      });
      await openList(page, language === 'en' ? 'Saved quotes' : undefined);
      expect((await edges(page, '.record-lists [aria-current]')).outline).toBe('solid 3px');
      expect(await violations(page)).toEqual([]);
      await page.locator('.modes button').first().click();
      await page.locator('.summary .quote-actions .button').first().click();
      await page.locator('.stepper').waitFor();
      expect((await edges(page, '.stepper')).border).toBe('solid 1px');
      expect((await edges(page, '.stepper [aria-current] .step-number')).outline).toBe('solid 3px');
      expect(await violations(page)).toEqual([]);
    },
  );
});
