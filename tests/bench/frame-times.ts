import type { Page } from 'playwright-core';

/** Of one thing that is done again and again, in milliseconds. */
export interface DoingTimes {
  /** From the input to the end of the next frame. */
  readonly toFrameMs: number[];
  /** What the page's own thread worked for it: the machine's other work is not in it. */
  readonly workMs: number[];
}

/** Something that a person does on the page. */
export type Way = (page: Page) => Promise<unknown>;

/** Times what is done on this page, for the list of times that is given, if any. */
export async function timing(page: Page): Promise<(act: Way, times?: DoingTimes) => Promise<void>> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const workedMs = async (): Promise<number> => {
    const { metrics } = await session.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN) * 1000;
  };
  return async (act, times) => {
    const before = await workedMs();
    await page.evaluate(() => {
      window.framesMs = [];
    });
    await act(page);
    await page.waitForFunction(() => window.framesMs.length > 0, undefined, { polling: 20 });
    times?.toFrameMs.push(await page.evaluate(() => Math.max(...window.framesMs)));
    times?.workMs.push((await workedMs()) - before);
  };
}

declare global {
  interface Window {
    /** From each input since the last look to the end of the frame that shows what came of it. */
    framesMs: number[];
  }
}

/**
 * Run in the page before its scripts: times each click, choice and key from its own time stamp to the end of the
 * next frame, or of the first one with the list where that is still to come.
 */
export function watchFrames(): void {
  window.framesMs = [];
  const afterFrame = (done: () => void) =>
    requestAnimationFrame(() => {
      const channel = new MessageChannel();
      channel.port1.onmessage = done;
      channel.port2.postMessage(undefined);
    });
  for (const type of ['click', 'change', 'input']) {
    addEventListener(
      type,
      ({ timeStamp }) => {
        const look = () => {
          if (document.querySelector('.quote-table') === null) afterFrame(look);
          else window.framesMs.push(performance.now() - timeStamp);
        };
        afterFrame(look);
      },
      true,
    );
  }
}
