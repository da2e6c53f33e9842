import type { Page } from 'playwright-core';

interface Shift {
  readonly value: number;
  /** What moved, from where to where, in words. */
  readonly moved: string;
}

declare global {
  interface Window {
    shifts: Shift[];
  }
}

/** A `LayoutShift` entry, as far as it is read here; TypeScript's own library does not have it. */
interface ShiftEntry extends PerformanceEntry {
  readonly value: number;
  readonly sources: readonly {
    readonly node: Node | null;
    readonly previousRect: DOMRectReadOnly;
    readonly currentRect: DOMRectReadOnly;
  }[];
}

export const watchShifts = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    window.shifts = [];
    const place = ({ x, y, width, height }: DOMRectReadOnly) => `${x},${y} ${width}×${height}`;
    const name = (node: Node | null) => {
      const element = node instanceof Element ? node : node?.parentElement;
      return element?.outerHTML.slice(0, 120) ?? 'something that is gone';
    };
    new PerformanceObserver((list) => {
      for (const { value, sources } of list.getEntries() as ShiftEntry[]) {
        const moved = sources.map(
          ({ node, previousRect, currentRect }) =>
            `${name(node)} from ${place(previousRect)} to ${place(currentRect)}`,
        );
        window.shifts.push({ value, moved: moved.join('; ') });
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });

/** After two frames: what has moved by then is counted. */
const allShifts = (page: Page): Promise<Shift[]> =>
  page.evaluate(
    () =>
      new Promise<Shift[]>((resolve) => {
        requestAnimationFrame(() =>
          requestAnimationFrame(() => setTimeout(() => resolve(window.shifts), 50)),
        );
      }),
  );

/** How much each shift counts, by the browser's own measure. */
export const shiftsSoFar = async (page: Page): Promise<number[]> =>
  (await allShifts(page)).map(({ value }) => value);

/** The same with what moved, for pages in which nothing may. */
export const movesSoFar = async (page: Page): Promise<string[]> =>
  (await allShifts(page)).map(({ value, moved }) => `${value}: ${moved}`);
