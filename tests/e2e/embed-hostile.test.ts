import { describe, expect } from 'vitest';
import { eventTypes, heardOf, readyFrame, stageTest, twoFrames } from './support/element-stage';
import { eventually } from './support/reading-the-page';

const QUOTE = { version: 1, kind: 'ssc-quote', totals: { total: '1.00' } };

describe('messages that are none of the page', () => {
  stageTest(
    'come to nothing from the host itself, from a frame of its origin and from another of the page',
    async ({ stage }) => {
      const page = await stage.open(
        `<ssc-calculator></ssc-calculator><iframe id="own" srcdoc="<p>own</p>"></iframe>
       <iframe id="other" src="${stage.pageOrigin}/silent/"></iframe>`,
      );
      await readyFrame(page);
      await eventually(async () => page.frames().length).toBe(4);
      const forged = { ssc: 1, type: 'quote', quote: QUOTE };
      await page.evaluate((message) => postMessage(message, '*'), forged);
      for (const frame of page
        .frames()
        .filter((one) => one.parentFrame() !== null && !one.url().includes('/calc/'))) {
        await frame.evaluate((message) => parent.postMessage(message, '*'), forged);
      }
      await twoFrames(page);
      await twoFrames(page);
      expect(await eventTypes(page)).toEqual(['ssc-ready']);
      expect(await page.evaluate(() => document.querySelector('ssc-calculator')?.getQuote())).toBeNull();
    },
  );

  stageTest('come to nothing from the frame itself once it shows another origin', async ({ stage }) => {
    const page = await stage.open('<ssc-calculator></ssc-calculator>');
    const frame = await readyFrame(page);
    await frame.evaluate(() => location.assign('data:text/html,<p>elsewhere</p>')).catch(() => undefined);
    await frame.waitForURL(/^data:/);
    const hostOrigin = new URL(page.url()).origin;
    await frame.goto(`${hostOrigin}/host.js`);
    await frame.evaluate((quote) => parent.postMessage({ ssc: 1, type: 'quote', quote }, '*'), QUOTE);
    await twoFrames(page);
    await twoFrames(page);
    expect(await eventTypes(page)).toEqual(['ssc-ready']);
  });

  stageTest(
    'come to nothing from the page itself where they are malformed, cyclic or huge',
    async ({ stage }) => {
      const page = await stage.open('<ssc-calculator></ssc-calculator>');
      const frame = await readyFrame(page);
      await frame.evaluate(() => {
        const cyclic: Record<string, unknown> = { ssc: 1, type: 'nonsense' };
        cyclic.self = cyclic;
        const host = document.referrer;
        for (const data of [
          cyclic,
          null,
          'ssc',
          ['ssc', 1],
          new Map([['ssc', 1]]),
          { type: 'height', height: 300 },
          { ssc: 1, type: '__proto__' },
          { ssc: 1, type: 'height', height: Number.POSITIVE_INFINITY },
          { ssc: 1, type: 'height', height: Number.NaN },
          { ssc: 1, type: 'height', height: 0 },
          { ssc: 1, type: 'height', height: 1e6 },
          { ssc: 1, type: 'height', height: '300' },
          { ssc: 1, type: 'quote', quote: 'x'.repeat(5_000_000) },
          { ssc: 1, type: 'quote', quote: { version: 2 } },
          { ssc: 1, type: 'error', code: 'x', message: 'y', names: [1] },
          { ssc: 1, type: 'apply', application: { version: 1, id: 7 } },
        ]) {
          parent.postMessage(data, host);
        }
        window.say({ type: 'height', height: 321 });
      });
      await eventually(() => page.locator('ssc-calculator').evaluate((element) => element.clientHeight)).toBe(
        321,
      );
      expect(await eventTypes(page)).toEqual(['ssc-ready']);
    },
  );

  stageTest('of another version are named, once, and the page stays in sight', async ({ stage }) => {
    const page = await stage.open('<ssc-calculator>link</ssc-calculator>', { folder: 'other-version/' });
    await eventually(() => eventTypes(page)).toEqual(['ssc-error']);
    expect(await page.evaluate(() => window.events[0]?.detail)).toEqual({
      version: 1,
      code: 'unsupported-version',
      message: `${stage.pageOrigin}/other-version/ speaks no version 1`,
      names: [],
    });
    expect(await page.locator('ssc-calculator iframe').isVisible()).toBe(true);
  });
});

describe('a host', () => {
  stageTest(
    'may set attributes to nonsense: they go to the page as they are, cut to what it can refuse',
    async ({ stage }) => {
      const page = await stage.open('<ssc-calculator></ssc-calculator>');
      const frame = await readyFrame(page);
      await page.evaluate(() => {
        const element = document.querySelector('ssc-calculator');
        element?.setAttribute('employees', 'x'.repeat(1_000_000));
        element?.setAttribute('years', '\ud800&mode=add#/');
        element?.setAttribute('pack-2m', '3');
        element?.setAttribute('pack-2-m', '3');
        element?.setAttribute('__proto__', '3');
        element?.setState(JSON.parse('{"__proto__":"7"}'));
      });
      await eventually(async () => (await heardOf(frame, 'set')).length).toBe(1);
      const [values] = await frame.evaluate(() =>
        window.heard.flatMap((message) =>
          message.type === 'set' ? [Object.entries(message.values ?? {})] : [],
        ),
      );
      expect(values).toEqual([
        ['employees', 'x'.repeat(201)],
        ['years', '\ud800&mode=add#/'],
        ['pack-2m', '3'],
        ['__proto__', '7'],
      ]);
    },
  );

  stageTest('may have the strictest policy: nothing is reported', async ({ stage }) => {
    const page = await stage.open('<ssc-calculator theme="dark" employees="6000">link</ssc-calculator>', {
      policy: `default-src 'none'; script-src 'self' ${stage.pageOrigin}; frame-src ${stage.pageOrigin}; style-src 'self'; img-src data:; base-uri 'none'; require-trusted-types-for 'script'; trusted-types 'none'`,
    });
    const frame = await readyFrame(page);
    await frame.evaluate(() => window.say({ type: 'height', height: 456 }));
    await eventually(() => page.locator('ssc-calculator').evaluate((element) => element.clientHeight)).toBe(
      456,
    );
    expect(
      await page.locator('ssc-calculator iframe').evaluate((one) => getComputedStyle(one).borderTopWidth),
    ).toBe('0px');
  });

  stageTest('may load the script twice, or own the name already', async ({ stage }) => {
    const page = await stage.open(
      `<script type="module" src="${stage.pageOrigin}/calc/embed.js?again"></script><ssc-calculator></ssc-calculator>`,
    );
    await readyFrame(page);
    expect(await eventTypes(page)).toEqual(['ssc-ready']);
    const owned = await stage.open('<ssc-calculator>mine</ssc-calculator>', {
      prepare: (opened) =>
        opened
          .addInitScript(() => customElements.define('ssc-calculator', class extends HTMLElement {}))
          .then(),
    });
    await owned.waitForLoadState('load');
    expect(await owned.locator('ssc-calculator iframe').count()).toBe(0);
    expect(await owned.locator('ssc-calculator').isVisible()).toBe(true);
  });
});
