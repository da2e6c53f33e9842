import type { Page } from 'playwright-core';

export interface SeenEvent {
  readonly name: string;
  readonly interactionId: number;
  /** Milliseconds since the page was asked for, as all times here. */
  readonly start: number;
  /** From the input to the next paint, in steps of 8 ms. */
  readonly duration: number;
}

export interface SeenTask {
  readonly start: number;
  readonly duration: number;
}

/** A frame that took long, and the scripts that ran in it. */
export interface SeenFrame extends SeenTask {
  readonly scripts: readonly { readonly by: string; readonly source: string; readonly duration: number }[];
  readonly styleAndLayout: number;
}

export interface SeenShift {
  readonly start: number;
  readonly value: number;
  /** Within half a second of an input: no part of what browsers sum up as CLS. */
  readonly isByInput: boolean;
  readonly moved: string;
}

export interface Seen {
  readonly events: SeenEvent[];
  readonly tasks: SeenTask[];
  readonly frames: SeenFrame[];
  readonly shifts: SeenShift[];
}

declare global {
  interface Window {
    benchSeen: Seen;
  }
}

interface EventEntry extends PerformanceEntry {
  readonly interactionId: number;
}

interface FrameEntry extends PerformanceEntry {
  readonly styleAndLayoutStart: number;
  readonly scripts: readonly (PerformanceEntry & {
    readonly invoker: string;
    readonly sourceURL: string;
  })[];
}

interface ShiftEntry extends PerformanceEntry {
  readonly value: number;
  readonly hadRecentInput: boolean;
  readonly sources: readonly { readonly node: Node | null }[];
}

/** Has the browser write down inputs, long tasks and layout shifts from the page's first moment. */
export const watchPage = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    const seen: Seen = { events: [], tasks: [], frames: [], shifts: [] };
    window.benchSeen = seen;
    const observe = <Entry extends PerformanceEntry>(
      options: PerformanceObserverInit & { durationThreshold?: number },
      take: (entry: Entry) => void,
    ) => {
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) take(entry as Entry);
      }).observe({ buffered: true, ...options });
    };
    observe<EventEntry>({ type: 'event', durationThreshold: 16 }, (entry) => {
      const { name, interactionId, startTime: start, duration } = entry;
      if (interactionId) seen.events.push({ name, interactionId, start, duration });
    });
    observe({ type: 'longtask' }, ({ startTime: start, duration }) => {
      seen.tasks.push({ start, duration });
    });
    observe<FrameEntry>({ type: 'long-animation-frame' }, (entry) => {
      const end = entry.startTime + entry.duration;
      seen.frames.push({
        start: entry.startTime,
        duration: entry.duration,
        scripts: entry.scripts.map(({ invoker, sourceURL, duration }) => ({
          by: invoker,
          source: sourceURL.replace(/^.*\//, ''),
          duration,
        })),
        styleAndLayout: entry.styleAndLayoutStart > 0 ? end - entry.styleAndLayoutStart : 0,
      });
    });
    observe<ShiftEntry>({ type: 'layout-shift' }, ({ startTime: start, value, hadRecentInput, sources }) => {
      const names = sources.map(({ node }) => {
        const element = node instanceof Element ? node : node?.parentElement;
        return element?.outerHTML.slice(0, 80) ?? 'something that is gone';
      });
      seen.shifts.push({ start, value, isByInput: hadRecentInput, moved: names.join('; ') });
    });
  });

/** The page's own time, milliseconds since it was asked for. */
export const pageTime = (page: Page): Promise<number> => page.evaluate(() => performance.now());

/** Until what has been done so far is painted and written down. */
export const untilPainted = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve, 120)));
      }),
  );

/** All that the browser has written down. */
export const whatWasSeen = (page: Page): Promise<Seen> => page.evaluate(() => window.benchSeen);
