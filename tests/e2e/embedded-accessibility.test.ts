import { describe, expect } from 'vitest';
import { LOOKS, violations } from './support/axe';
import { pageTest, untilInteractive } from './support/page-test';
import { expectFigures } from './support/reading-the-page';
import { serveStages } from './support/stages';

describe('axe finds nothing wrong on the demo’s host page and inside its frame', () => {
  pageTest.for(LOOKS)('in %s, %s, %s px', async ([language, theme, width], { browser }) => {
    const stages = await serveStages();
    const context = await browser.newContext({ viewport: { width, height: 900 }, reducedMotion: 'reduce' });
    try {
      const page = await context.newPage();
      await page.goto(stages.addresses['through the element of the demo']);
      const element = page.locator('#purchase');
      const frame = await (await element.locator('iframe').elementHandle())?.contentFrame();
      if (!frame) throw new Error('The element has no frame.');
      await untilInteractive(frame);
      await element.evaluate(
        (calculator, values) => {
          for (const [name, value] of Object.entries(values)) calculator.setAttribute(name, value);
        },
        { lang: language, theme },
      );
      await frame.locator(`html[lang="${language}"][data-theme="${theme}"]`).waitFor();
      await expectFigures(frame, { total: '420280.00' });
      expect(await violations(frame)).toEqual([]);
      expect(await violations(page)).toEqual([]);
    } finally {
      await context.close();
      await stages.close();
    }
  });
});
