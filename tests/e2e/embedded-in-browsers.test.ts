import { describe, expect } from 'vitest';
import type { AnyDocument, AnyPage } from './support/any-browser';
import { AGAIN_AFTER_SILENCE, BROWSER_KINDS } from './support/any-browsers';
import { tabToText } from './support/any-keys';
import { anyPageTest } from './support/any-page-test';
import { eventually } from './support/reading-the-page';

const STAGE = 'through the element of the demo';

interface Edges {
  readonly top: number;
  readonly bottom: number;
}

/** Where the frame stands in the host's window, whole CSS pixels from its upper edge. */
const frameEdges = (page: AnyPage): Promise<Edges> =>
  page.evaluate(() => {
    const frame = document.querySelector('#purchase')?.shadowRoot?.querySelector('iframe');
    const { top = 0, bottom = 0 } = frame?.getBoundingClientRect() ?? {};
    return { top: Math.round(top), bottom: Math.round(bottom) };
  });

/** Where the open dialog stands in the host's window; null while there is none. */
async function dialogEdges(page: AnyPage, calculator: AnyDocument): Promise<Edges | null> {
  const { top: offset } = await frameEdges(page);
  const edges = await calculator.evaluate(() => {
    const dialog = document.querySelector('dialog:modal');
    if (dialog === null) return null;
    const { top, bottom } = dialog.getBoundingClientRect();
    return { top: Math.round(top), bottom: Math.round(bottom) };
  });
  return edges && { top: edges.top + offset, bottom: edges.bottom + offset };
}

const windowHeight = (page: AnyPage): Promise<number> => page.evaluate(() => innerHeight);
const focused = (page: AnyPage): Promise<string> =>
  page.evaluate(() => document.activeElement?.id || document.activeElement?.tagName || '');

describe.each(BROWSER_KINDS)(
  'in $name, the calculator in a host page',
  { timeout: 240_000, retry: AGAIN_AFTER_SILENCE },
  (kind) => {
    const test = anyPageTest.skipIf(kind.isSkipped);

    test('is as high as its content, and does not scroll', async ({ open }) => {
      const { page, calculator } = await open(kind.name, { stage: STAGE });
      const overflow = () =>
        calculator.evaluate(
          () => document.documentElement.scrollHeight - document.documentElement.clientHeight,
        );
      const difference = async () => {
        const { top, bottom } = await frameEdges(page);
        const content = await calculator.evaluate(() => document.body.getBoundingClientRect().height);
        return Math.abs(bottom - top - content) <= 1;
      };
      await eventually(difference).toBe(true);
      await eventually(overflow).toBe(0);
      await calculator.evaluate(() => {
        location.hash = '#/renew?start=2026-03-01&term=1&years=2';
      });
      await eventually(() => calculator.evaluate(() => location.hash.startsWith('#/renew?'))).toBe(true);
      // What lies below the form follows a moment later.
      await eventually(() =>
        calculator.evaluate(() => document.querySelector('#breakdown section') !== null),
      ).toBe(true);
      await eventually(difference).toBe(true);
      await eventually(overflow).toBe(0);
    });

    test('opens a dialog within what is seen of it, and gives the focus back', async ({ open }) => {
      const { page, calculator } = await open(kind.name, { stage: STAGE });
      await tabToText(page, calculator, '保存报价');
      // The button is seen already; the frame's far middle is not.
      await page.press('Enter');
      await eventually(async () => {
        const edges = await dialogEdges(page, calculator);
        return edges !== null && edges.top >= 0 && edges.bottom <= (await windowHeight(page));
      }).toBe(true);
      await eventually(() => calculator.evaluate(() => document.activeElement?.id)).toBe('save-name');
      await page.press('Escape');
      await eventually(() => calculator.evaluate(() => document.activeElement?.textContent)).toBe('保存报价');
    });

    test('lets the Tab key in and out again, and back in', async ({ open }) => {
      const { page, calculator } = await open(kind.name, { stage: STAGE });
      await tabToText(page, calculator, '恢复默认');
      expect(await focused(page)).toBe('purchase');
      await tabToText(page, calculator, '新购', 'Shift+Tab');
      await page.press('Shift+Tab');
      await eventually(() => focused(page)).not.toBe('purchase');
      await page.press('Tab');
      await eventually(() => calculator.evaluate(() => document.activeElement?.textContent)).toBe('新购');
      let presses = 0;
      while ((await focused(page)) === 'purchase' && presses++ < 150) await page.press('Tab');
      expect(await focused(page)).not.toBe('purchase');
      await page.press('Shift+Tab');
      await eventually(() => focused(page)).toBe('purchase');
    });
  },
);
