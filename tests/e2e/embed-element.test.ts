import { describe, expect } from 'vitest';
import { eventTypes, heardOf, readyFrame, stageTest, twoFrames } from './support/element-stage';
import { eventually } from './support/reading-the-page';

const QUOTE = { version: 1, kind: 'ssc-quote', totals: { total: '420280.00' } };
const APPLICATION = { version: 1, id: 'a-1', number: 'A20261124-7KD3M' };

describe('the element on a page of another origin', () => {
  stageTest(
    'opens the link that its attributes say, in a named frame that may copy and share',
    async ({ stage }) => {
      const page = await stage.open(
        '<ssc-calculator mode="add" experts="2" start="2026-03-01" cold-start lang="en" theme="dark" class="x" data-id="7"></ssc-calculator>',
      );
      await readyFrame(page);
      const frame = page.locator('ssc-calculator iframe');
      expect(await frame.getAttribute('src')).toBe(
        `${stage.pageOrigin}/calc/#/add?experts=2&start=2026-03-01&cold-start=1&lang=en&theme=dark`,
      );
      expect(await frame.getAttribute('name')).toBe('ssc-');
      expect(await frame.getAttribute('title')).toBe('Pricing calculator');
      expect(await frame.getAttribute('allow')).toBe('clipboard-write; web-share');
      expect(await frame.evaluate((element) => element.style.colorScheme)).toBe('dark');
      expect(await page.evaluate(() => window.events[0]?.detail)).toEqual({
        version: 1,
        link: '#/add?experts=2&start=2026-03-01&cold-start=1&lang=en&theme=dark',
        language: 'en',
        bookId: 'stand-in',
      });
    },
  );

  stageTest(
    'has no link where no attribute is one, and gives each of several a name of its own',
    async ({ stage }) => {
      const page = await stage.open(
        '<ssc-calculator title="报价"></ssc-calculator><ssc-calculator></ssc-calculator><ssc-calculator id="more"></ssc-calculator>',
      );
      const frames = page.locator('ssc-calculator iframe');
      await eventually(() => frames.count()).toBe(3);
      const seen = await frames.evaluateAll((all) =>
        all.map((frame) => [
          frame.getAttribute('src'),
          frame.getAttribute('name'),
          frame.getAttribute('title'),
        ]),
      );
      const src = `${stage.pageOrigin}/calc/`;
      expect(seen).toEqual([
        [src, 'ssc-', '报价'],
        [src, 'ssc-2', '价格计算器'],
        [src, 'ssc-more', '价格计算器'],
      ]);
      await eventually(() => eventTypes(page)).toEqual(['ssc-ready', 'ssc-ready', 'ssc-ready']);
    },
  );

  stageTest('tells what changed, once a frame: of a thousand changes the last', async ({ stage }) => {
    const page = await stage.open('<ssc-calculator employees="1000" years="1"></ssc-calculator>');
    const frame = await readyFrame(page);
    await page.evaluate(() => {
      const element = document.querySelector('ssc-calculator');
      for (let people = 0; people <= 1000; people++) element?.setAttribute('employees', `${people}`);
      element?.removeAttribute('years');
      element?.setAttribute('years', '1');
      element?.removeAttribute('years');
      element?.setAttribute('data-nothing', '1');
    });
    await eventually(() => heardOf(frame, 'set')).toEqual([
      { ssc: 1, type: 'set', values: { employees: '1000', years: null } },
    ]);
  });

  stageTest('sends nothing for an attribute that is set to what it was', async ({ stage }) => {
    const page = await stage.open('<ssc-calculator employees="1000"></ssc-calculator>');
    const frame = await readyFrame(page);
    await page.evaluate(() => document.querySelector('ssc-calculator')?.setAttribute('employees', '1000'));
    await twoFrames(page);
    expect(await heardOf(frame, 'set')).toEqual([]);
  });

  stageTest(
    'keeps what it is asked before the page is ready, and lets the last call win',
    async ({ stage }) => {
      const page = await stage.open('<p id="place"></p>');
      await page.waitForFunction(() => customElements.get('ssc-calculator') !== undefined);
      await page.evaluate(() => {
        const element = document.createElement('ssc-calculator');
        document.body.append(element);
        element.setState({ experts: 5, employees: 2000 });
        element.setAttribute('experts', '6');
        element.setState({
          employees: '6千',
          'robot-pro': true,
          'cold-start': false,
          tax: undefined,
          years: 1e3,
        });
        element.setAttribute('tickets', '4');
        element.setApplicationState('a-1', 'under-review');
      });
      const frame = await readyFrame(page);
      await eventually(() => heardOf(frame, 'set')).toEqual([
        {
          ssc: 1,
          type: 'set',
          values: {
            experts: '6',
            employees: '6千',
            'robot-pro': '1',
            'cold-start': null,
            tax: null,
            years: '1000',
            tickets: '4',
          },
        },
      ]);
      expect(await heardOf(frame, 'application-state')).toEqual([
        { ssc: 1, type: 'application-state', id: 'a-1', state: 'under-review' },
      ]);
    },
  );

  stageTest(
    'returns to its attributes as they are now, and gives up what was to be set before',
    async ({ stage }) => {
      const page = await stage.open('<ssc-calculator mode="renew" employees="1000"></ssc-calculator>');
      const frame = await readyFrame(page);
      await page.evaluate(() => {
        const element = document.querySelector('ssc-calculator');
        element?.setAttribute('employees', '3000');
        element?.setState({ experts: 9 });
        element?.reset();
        element?.setState({ tickets: 7 });
      });
      await eventually(() => heardOf(frame, 'set')).toEqual([
        { ssc: 1, type: 'set', values: { tickets: '7' } },
      ]);
      expect(await heardOf(frame, 'open')).toEqual([
        { ssc: 1, type: 'open', link: '#/renew?employees=3000' },
      ]);
    },
  );

  stageTest('hands quotes on and remembers the last; null makes no event', async ({ stage }) => {
    const page = await stage.open('<ssc-calculator></ssc-calculator>');
    const frame = await readyFrame(page);
    const quote = () => page.evaluate(() => document.querySelector('ssc-calculator')?.getQuote());
    expect(await quote()).toBeNull();
    await frame.evaluate((value) => window.say({ type: 'quote', quote: value }), QUOTE);
    await eventually(() => eventTypes(page)).toEqual(['ssc-ready', 'ssc-quote']);
    expect(await page.evaluate(() => window.events[1]?.detail)).toEqual({ version: 1, quote: QUOTE });
    expect(await quote()).toEqual(QUOTE);
    await frame.evaluate(() => window.say({ type: 'quote', quote: null }));
    await eventually(quote).toBeNull();
    expect(await eventTypes(page)).toEqual(['ssc-ready', 'ssc-quote']);
  });

  stageTest(
    'answers an application: taken where the host prevents the default, not taken where it does not',
    async ({ stage }) => {
      const page = await stage.open('<ssc-calculator></ssc-calculator>');
      const frame = await readyFrame(page);
      await frame.evaluate((application) => window.say({ type: 'apply', application }), APPLICATION);
      await eventually(() => heardOf(frame, 'application-answer')).toEqual([
        { ssc: 1, type: 'application-answer', id: 'a-1', taken: false },
      ]);
      await page.evaluate(() => document.addEventListener('ssc-apply', (event) => event.preventDefault()));
      await frame.evaluate((application) => window.say({ type: 'apply', application }), APPLICATION);
      await eventually(async () => (await heardOf(frame, 'application-answer'))[1]).toEqual({
        ssc: 1,
        type: 'application-answer',
        id: 'a-1',
        taken: true,
      });
    },
  );

  stageTest('sends the look again when class, style or theme gives another', async ({ stage }) => {
    const page = await stage.open('<ssc-calculator></ssc-calculator>');
    const frame = await readyFrame(page);
    await page.evaluate(() => {
      const element = document.querySelector('ssc-calculator');
      element?.style.setProperty('--ssc-brand', ' #0b5a4a');
      element?.style.setProperty('--ssc-radius', '8px');
    });
    const connect = (look: object) => ({ ssc: 1, type: 'connect', followsHeight: true, look });
    await eventually(() => heardOf(frame, 'connect')).toEqual([
      connect({}),
      connect({ brand: '#0b5a4a', radius: '8px' }),
    ]);
    await page.evaluate(() => document.querySelector('ssc-calculator')?.classList.add('other'));
    await twoFrames(page);
    expect(await heardOf(frame, 'connect')).toHaveLength(2);
  });

  stageTest(
    'is as high as the page says, and tells the part that is seen when that changes',
    async ({ stage }) => {
      const page = await stage.open('<ssc-calculator></ssc-calculator><p id="after">after</p>');
      await page.setViewportSize({ width: 800, height: 600 });
      const frame = await readyFrame(page);
      await frame.evaluate(() => window.say({ type: 'height', height: 1500 }));
      await eventually(() => page.locator('ssc-calculator').evaluate((element) => element.clientHeight)).toBe(
        1500,
      );
      await page.evaluate(() => scrollTo(0, 208));
      await eventually(async () => (await heardOf(frame, 'viewport')).at(-1)).toEqual({
        ssc: 1,
        type: 'viewport',
        top: 200,
        height: 600,
      });
      const count = (await heardOf(frame, 'viewport')).length;
      await page.evaluate(() => dispatchEvent(new Event('scroll')));
      await twoFrames(page);
      expect(await heardOf(frame, 'viewport')).toHaveLength(count);
      await frame.evaluate(() => window.say({ type: 'height', height: 40 }));
      await eventually(() => page.locator('ssc-calculator').evaluate((element) => element.clientHeight)).toBe(
        40,
      );
    },
  );

  stageTest('tells the part seen in a panel that scrolls', async ({ stage }) => {
    const page = await stage.open(
      '<style>body{margin:0}#panel{height:300px;overflow:auto}</style><div id="panel"><ssc-calculator></ssc-calculator></div>',
    );
    const frame = await readyFrame(page);
    await page.evaluate(() => document.querySelector('#panel')?.scrollTo(0, 120));
    await eventually(async () => (await heardOf(frame, 'viewport')).at(-1)).toEqual({
      ssc: 1,
      type: 'viewport',
      top: 120,
      height: 300,
    });
  });

  stageTest('gives the focus to the frame, and Tab goes in and out', async ({ stage }) => {
    const page = await stage.open(
      '<button id="before">a</button><ssc-calculator></ssc-calculator><button id="after">b</button>',
    );
    const frame = await readyFrame(page);
    await page.evaluate(() => document.querySelector('ssc-calculator')?.focus());
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('ssc-calculator');
    await page.keyboard.press('Tab');
    expect(await frame.evaluate(() => document.activeElement?.id)).toBe('inside');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('after');
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Shift+Tab');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('before');
  });
});
