import type { Page } from 'playwright-core';

declare global {
  interface Window {
    shifts: number[];
  }
}

export const watchShifts = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    window.shifts = [];
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) if ('value' in entry) window.shifts.push(Number(entry.value));
    }).observe({ type: 'layout-shift', buffered: true });
  });

/** After two frames: what has moved by then is counted. */
export const shiftsSoFar = (page: Page): Promise<number[]> =>
  page.evaluate(
    () =>
      new Promise<number[]>((resolve) => {
        requestAnimationFrame(() =>
          requestAnimationFrame(() => setTimeout(() => resolve(window.shifts), 50)),
        );
      }),
  );
