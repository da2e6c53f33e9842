import { setTimeout as delay } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { movesSoFar, watchShifts } from './support/layout-shifts';
import { eventually } from './support/reading-the-page';
import { pageIn, type RealStage, realTest } from './support/real-stage';

/** As the README has it. */
const STYLES = '<style>ssc-calculator{display:block;min-height:100vh}</style>';

const watchRoom = `<script type="module">
  await customElements.whenDefined('ssc-calculator');
  window.reserved = document.querySelector('ssc-calculator').clientHeight;
</script>`;

const height = (page: Page): Promise<number> =>
  page.locator('ssc-calculator').evaluate((element) => element.clientHeight);

describe('the room of the element', () => {
  realTest.for([
    [360, 5376],
    [768, 4193],
    [1280, 3220],
  ] as const)(
    'is at %i px about that of the page from the first on, and nothing that is seen moves',
    async ([width, reserved], { stage }) => {
      const page = await stage.open(
        `<style>body{margin:0}</style>${STYLES}<h1>价格</h1><ssc-calculator></ssc-calculator><p>以上为参考价</p>${watchRoom}`,
        {
          prepare: async (opened) => {
            await opened.setViewportSize({ width, height: 800 });
            await watchShifts(opened);
          },
        },
      );
      await pageIn(page);
      await eventually(() => height(page)).not.toBe(reserved);
      expect(await page.evaluate('window.reserved')).toBe(reserved);
      expect(Math.abs((await height(page)) - reserved)).toBeLessThan(200);
      expect(await movesSoFar(page)).toEqual([]);
    },
  );
});

/** The share of a picture's pixels that are nearly white, as the browser itself reads the picture. */
const whiteShare = (page: Page, picture: string): Promise<number> =>
  page.evaluate(async (data) => {
    const bitmap = await createImageBitmap(await (await fetch(`data:image/png;base64,${data}`)).blob());
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
    const context = canvas.getContext('2d');
    if (context === null) throw new Error('no canvas');
    context.drawImage(bitmap, 0, 0);
    const { data: bytes } = context.getImageData(0, 0, bitmap.width, bitmap.height);
    let white = 0;
    for (let at = 0; at < bytes.length; at += 4) {
      if (Math.min(bytes[at] ?? 0, bytes[at + 1] ?? 0, bytes[at + 2] ?? 0) > 240) white++;
    }
    return white / (bytes.length / 4);
  }, picture);

/** The largest share of white in what the browser paints while the page comes in this theme to a dark host. */
async function mostWhite(stage: RealStage, theme: string, system: 'light' | 'dark'): Promise<number> {
  const pictures: string[] = [];
  const page = await stage.open(
    `<style>:root{color-scheme:dark}body{margin:0;background:#111}</style>${STYLES}<ssc-calculator theme="${theme}"></ssc-calculator>`,
    {
      prepare: async (opened) => {
        await opened.emulateMedia({ colorScheme: system });
        await opened.route(/\/assets\//, async (route) => {
          await delay(200);
          await route.continue();
        });
        const session = await opened.context().newCDPSession(opened);
        session.on('Page.screencastFrame', ({ data, sessionId }) => {
          pictures.push(data);
          session.send('Page.screencastFrameAck', { sessionId }).catch(() => undefined);
        });
        await session.send('Page.startScreencast', { format: 'png', everyNthFrame: 1 });
      },
    },
  );
  await pageIn(page);
  await eventually(() => page.locator('ssc-calculator iframe').isVisible()).toBe(true);
  await page.screenshot();
  expect(pictures.length).toBeGreaterThan(1);
  const blank = await page.context().newPage();
  const shares = [];
  for (const picture of pictures) shares.push(await whiteShare(blank, picture));
  // The first are of the empty page that was there before the host.
  const host = shares.findIndex((share) => share < 0.05);
  expect(host).toBeGreaterThanOrEqual(0);
  return Math.max(...shares.slice(host));
}

describe('a dark host', () => {
  realTest.for([
    ['dark', 'dark'],
    ['dark', 'light'],
    ['auto', 'dark'],
  ] as const)(
    'sees no white while the page comes in theme %s, on a system that is %s',
    async ([theme, system], { stage }) => {
      // Letters and figures are nearly white, and little of a picture.
      expect(await mostWhite(stage, theme, system)).toBeLessThan(0.05);
    },
  );

  realTest('gets the light page that it asks for, which is white', async ({ stage }) => {
    expect(await mostWhite(stage, 'light', 'dark')).toBeGreaterThan(0.2);
  });
});
