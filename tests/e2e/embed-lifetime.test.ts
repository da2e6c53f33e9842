import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { eventTypes, heardOf, readyFrame, stageTest, twoFrames } from './support/element-stage';
import { shiftsSoFar, watchShifts } from './support/layout-shifts';
import { eventually } from './support/reading-the-page';

interface Counts {
  listeners: number;
  observers: number;
  timers: number;
  frames: number;
}

declare global {
  interface Window {
    held: Counts;
  }
}

/** Counts what is held on the window and by observers: what is added and not given back. */
const countHolds = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    const held: Counts = { listeners: 0, observers: 0, timers: 0, frames: 0 };
    window.held = held;
    const add = window.addEventListener;
    window.addEventListener = (...args: Parameters<typeof add>) => {
      const options = args[2];
      held.listeners++;
      if (typeof options === 'object') options.signal?.addEventListener('abort', () => held.listeners--);
      add.apply(window, args);
    };
    for (const kind of [IntersectionObserver, MutationObserver]) {
      const { observe, disconnect } = kind.prototype;
      const active = new Set<object>();
      kind.prototype.observe = function (this: never, ...args: never[]) {
        if (!active.has(this)) held.observers++;
        active.add(this);
        return Reflect.apply(observe, this, args);
      };
      kind.prototype.disconnect = function (this: never) {
        if (active.delete(this)) held.observers--;
        return Reflect.apply(disconnect, this, []);
      };
    }
    const pending = new Set<number>();
    const { setTimeout: set, clearTimeout: clear } = window;
    Object.assign(window, {
      setTimeout: (run: () => void, delay: number) => {
        const id = set(() => {
          pending.delete(id);
          run();
        }, delay);
        pending.add(id);
        return id;
      },
      clearTimeout: (id: number) => {
        pending.delete(id);
        clear(id);
      },
    });
    Object.defineProperty(held, 'timers', { get: () => pending.size, enumerable: true });
  });

/** Frames in shadow trees are none of `window.length`. */
const held = async (page: Page): Promise<Counts> => ({
  ...(await page.evaluate(() => ({ ...window.held }))),
  frames: page.frames().length - 1,
});

describe('an element that is removed', () => {
  stageTest('leaves no listener, observer, timer or frame, waiting or loaded', async ({ stage }) => {
    const page = await stage.open('<p>host</p>', {
      prepare: async (opened) => void (await countHolds(opened)),
    });
    await page.waitForFunction(() => customElements.get('ssc-calculator') !== undefined);
    const add = () =>
      page.evaluate(() => {
        const lazy = document.createElement('ssc-calculator');
        lazy.setAttribute('loading', 'lazy');
        lazy.hidden = true;
        document.body.append(document.createElement('ssc-calculator'), lazy);
      });
    const remove = () =>
      page.evaluate(() => {
        for (const element of document.querySelectorAll('ssc-calculator')) {
          element.setAttribute('employees', '5');
          element.setState({ experts: 5 });
          element.remove();
        }
      });
    // Once before: the browser's driver holds something itself when it is first used.
    await add();
    await readyFrame(page);
    await remove();
    await eventually(async () => (await held(page)).frames).toBe(0);
    const before = await held(page);
    await add();
    await readyFrame(page);
    expect(await held(page)).toEqual({
      listeners: before.listeners + 3,
      observers: before.observers + 3,
      timers: before.timers,
      frames: 1,
    });
    await remove();
    await eventually(() => held(page)).toEqual(before);
  });

  stageTest('is as it was after 200 changes, moves and returns', async ({ stage }) => {
    const page = await stage.open(
      '<div id="a"><ssc-calculator employees="1"></ssc-calculator></div><div id="b"></div>',
      {
        prepare: async (opened) => void (await countHolds(opened)),
      },
    );
    await readyFrame(page);
    const before = await held(page);
    const nodes = () =>
      page.evaluate(() => [
        document.querySelectorAll('*').length,
        document.querySelector('ssc-calculator')?.shadowRoot?.querySelectorAll('*').length,
      ]);
    const nodesBefore = await nodes();
    await page.evaluate(() => {
      const element = document.querySelector('ssc-calculator');
      const places = [document.querySelector('#b'), document.querySelector('#a')];
      for (let change = 0; change < 200; change++) {
        element?.setAttribute('employees', `${change}`);
        element?.setState({ experts: change });
        if (element) places[change % 2]?.append(element);
      }
    });
    await eventually(async () => (await eventTypes(page)).length).toBe(2);
    await eventually(() => held(page)).toEqual(before);
    expect(await nodes()).toEqual(nodesBefore);
    expect(await page.locator('ssc-calculator iframe').getAttribute('src')).toBe(
      `${stage.pageOrigin}/calc/#/new?employees=199`,
    );
    expect(await page.locator('ssc-calculator iframe').getAttribute('name')).toBe('ssc-');
  });

  stageTest('forgets its quote and works again when it is put back', async ({ stage }) => {
    const page = await stage.open('<ssc-calculator></ssc-calculator>');
    const frame = await readyFrame(page);
    await frame.evaluate(() => window.say({ type: 'quote', quote: { version: 1, kind: 'ssc-quote' } }));
    await eventually(() => eventTypes(page)).toContain('ssc-quote');
    const quote = await page.evaluate(() => {
      const element = document.querySelector('ssc-calculator');
      element?.remove();
      const left = element?.getQuote();
      element?.setAttribute('mode', 'renew');
      if (element) document.body.append(element);
      return left;
    });
    expect(quote).toBeNull();
    await eventually(() => eventTypes(page)).toEqual(['ssc-ready', 'ssc-quote', 'ssc-ready']);
    const again = await readyFrame(page);
    expect(again.url()).toBe(`${stage.pageOrigin}/calc/#/renew?`);
    await page.evaluate(() => document.querySelector('ssc-calculator')?.setState({ experts: 4 }));
    await eventually(() => heardOf(again, 'set')).toEqual([
      { ssc: 1, type: 'set', values: { experts: '4' } },
    ]);
  });
});

describe('an element that a script of the host writes anew in its place', () => {
  stageTest.for(['innerHTML', 'outerHTML'])(
    'by %s keeps its name, and with it the visitor’s work',
    async (way, { stage }) => {
      const page = await stage.open('<div id="box"><ssc-calculator id="n"></ssc-calculator></div>');
      await readyFrame(page);
      for (let times = 1; times <= 3; times++) {
        await page.evaluate((property) => {
          const html = '<ssc-calculator id="n"></ssc-calculator>';
          const box = document.querySelector('#box');
          const element = document.querySelector('#n');
          if (property === 'innerHTML' && box) box.innerHTML = html;
          else if (element) element.outerHTML = html;
        }, way);
        await eventually(() => page.locator('ssc-calculator iframe').getAttribute('name')).toBe('ssc-n');
      }
      await page.evaluate(() => {
        const second = document.createElement('ssc-calculator');
        second.id = 'n';
        document.body.append(second);
      });
      await eventually(() => page.locator('ssc-calculator iframe').nth(1).getAttribute('name')).toBe(
        'ssc-n-2',
      );
    },
  );
});

describe('loading="lazy"', () => {
  stageTest('loads a screen before it is seen, and shifts nothing', async ({ stage }) => {
    const page = await stage.open(
      '<style>#far{height:3000px}</style><p id="far">far</p><ssc-calculator loading="lazy"></ssc-calculator><p>after</p>',
      { prepare: async (opened) => void (await watchShifts(opened)) },
    );
    await page.setViewportSize({ width: 1000, height: 700 });
    await twoFrames(page);
    expect(await page.locator('ssc-calculator iframe').count()).toBe(0);
    expect(await page.locator('ssc-calculator').evaluate((element) => element.clientHeight)).toBe(3566);
    await page.evaluate(() => scrollTo(0, 1500));
    await twoFrames(page);
    expect(await page.locator('ssc-calculator iframe').count()).toBe(0);
    await page.evaluate(() => scrollTo(0, 1800));
    await eventually(() => page.locator('ssc-calculator iframe').count()).toBe(1);
    await readyFrame(page);
    expect(await page.locator('ssc-calculator').evaluate((element) => element.clientHeight)).toBe(3566);
    expect(await shiftsSoFar(page)).toEqual([]);
  });

  stageTest('reserves what the host says, and loads at once when the attribute goes', async ({ stage }) => {
    const page = await stage.open(
      '<style>ssc-calculator{--ssc-reserved-height:1234px}#far{height:5000px}</style><p id="far"></p><ssc-calculator loading="lazy"></ssc-calculator>',
    );
    expect(await page.locator('ssc-calculator').evaluate((element) => element.clientHeight)).toBe(1234);
    await page.evaluate(() => document.querySelector('ssc-calculator')?.removeAttribute('loading'));
    await readyFrame(page);
    expect(await page.locator('ssc-calculator').evaluate((element) => element.clientHeight)).toBe(1234);
  });
});
