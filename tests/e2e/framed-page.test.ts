import type { Browser, Frame, Page } from 'playwright-core';
import { describe, expect, onTestFinished } from 'vitest';
import shippedSettings from '../../public/settings.json?raw';
import type { PageMessage } from '../../src/embed/protocol';
import { BUILT_FOLDER } from './support/built-folder';
import { serveHost } from './support/framing-site';
import { pageTest } from './support/page-test';
import { eventually } from './support/reading-the-page';
import { serveFolder } from './support/static-site';
import { logTrouble } from './support/trouble';

/** A host's own script: it speaks the messages by hand, and nothing of ours is loaded into its page. */
const HOST_SCRIPT = `
  window.heard = [];
  const frames = () => [...document.querySelectorAll('iframe')];
  window.tell = (body, at = 0) => {
    const frame = frames()[at];
    frame.contentWindow.postMessage({ ssc: 1, ...body }, new URL(frame.src).origin);
  };
  addEventListener('message', ({ source, origin, data }) => {
    const at = frames().findIndex((frame) => frame.contentWindow === source);
    if (at < 0 || origin !== new URL(frames()[at].src).origin || data.ssc !== 1) return;
    window.heard.push({ at, ...data });
    if (data.type === 'hello') window.tell({ type: 'connect', followsHeight: true, look: {} }, at);
    if (data.type === 'apply') window.tell({ type: 'application-answer', id: data.application.id, taken: true }, at);
  });
`;

type Heard = PageMessage & { readonly at: number };

interface Stage {
  readonly page: Page;
  readonly calculator: (at?: number) => Frame;
  readonly heard: <Type extends PageMessage['type']>(type: Type) => Promise<Extract<Heard, { type: Type }>[]>;
  readonly tell: (body: object, at?: number) => Promise<void>;
}

/** A host page on a port of its own, with the calculator on another in one or more frames. */
async function framed(
  browser: Browser,
  {
    isListed = true,
    frames = [{ name: 'ssc-', hash: '' }],
  }: {
    readonly isListed?: boolean;
    readonly frames?: readonly { readonly name: string; readonly hash: string }[];
  } = {},
): Promise<Stage> {
  const files: Record<string, string> = { '/host.js': HOST_SCRIPT };
  const host = await serveHost(files);
  const settings = {
    ...JSON.parse(shippedSettings),
    hosts: isListed ? [host.origin] : ['https://other.example'],
  };
  const site = await serveFolder(BUILT_FOLDER, { files: { 'settings.json': JSON.stringify(settings) } });
  const tags = frames.map(
    ({ name, hash }) =>
      `<iframe name="${name}" title="${name}" width="800" height="600" src="${site.address}${hash}"></iframe>`,
  );
  files['/'] =
    `<!doctype html><html lang="en"><title>Host</title><script src="/host.js"></script>${tags.join('')}</html>`;
  const context = await browser.newContext();
  const page = await context.newPage();
  const trouble = logTrouble(page);
  onTestFinished(async () => {
    await context.close();
    await host.close();
    await site.close();
  });
  await page.goto(host.origin);
  const heard: Stage['heard'] = async (type) =>
    (await page.evaluate<Heard[]>('window.heard')).filter(
      (message): message is Extract<Heard, { type: typeof type }> => message.type === type,
    );
  // A host that is not listed is told so when the page is ready.
  await eventually(async () => (await heard(isListed ? 'ready' : 'error')).length).toBe(frames.length);
  expect(trouble.unexpected()).toEqual([]);
  return {
    page,
    heard,
    calculator: (at = 0) => {
      const frame = page.frames().filter((each) => each.parentFrame() === page.mainFrame())[at];
      if (frame === undefined) throw new Error(`There is no frame ${at}.`);
      return frame;
    },
    tell: (body, at = 0) => page.evaluate(`window.tell(${JSON.stringify(body)}, ${at})`),
  };
}

const totals = async ({ heard }: Stage, at = 0): Promise<unknown[]> =>
  (await heard('quote'))
    .filter((message) => message.at === at)
    .map(({ quote }) => (quote?.totals as { readonly total: string } | undefined)?.total ?? null);

const textIn = (frame: Frame, field: string) => frame.locator(`#${field}`).inputValue();

describe('in the plain frame of a listed host', () => {
  pageTest('the page says hello early, is ready, and tells of quotes and its height', async ({ browser }) => {
    const stage = await framed(browser, {
      frames: [{ name: 'ssc-', hash: '#/new?employees=6000&knowledge=1&years=2' }],
    });
    expect((await stage.heard('hello')).length).toBeGreaterThanOrEqual(2);
    expect(await stage.heard('ready')).toMatchObject([
      { link: '#/new?employees=6000&experts=3&tickets=3&robots=1&knowledge=1&years=2', language: 'zh-CN' },
    ]);
    await eventually(() => totals(stage)).toEqual(['420280.00']);
    await stage.calculator().locator('#employees').fill('5000');
    await eventually(() => totals(stage)).toEqual(['420280.00', '400280.00']);
    await eventually(async () => (await stage.heard('height')).at(-1)?.height ?? 0).toBeGreaterThan(600);
  });

  pageTest(
    'what the host sets shows, a thousand times a second too, and is one undo',
    async ({ browser }) => {
      const stage = await framed(browser);
      const calculator = stage.calculator();
      await calculator.locator('#experts').fill('9');
      await stage.page.evaluate(
        `for (let people = 1; people <= 1000; people++) window.tell({ type: 'set', values: { employees: String(people * 1000) } })`,
      );
      await eventually(() => textIn(calculator, 'employees')).toBe('1,000,000');
      await eventually(async () => (await totals(stage)).at(-1)).toBe('10160640.00');
      expect((await totals(stage)).length).toBeLessThan(200);
      await calculator.getByRole('button', { name: '撤销' }).click();
      expect(await textIn(calculator, 'employees')).toBe('1,000');
      expect(await textIn(calculator, 'experts')).toBe('9');
      await stage.tell({ type: 'set', values: { seats: '2', years: '9' } });
      await eventually(async () =>
        (await stage.heard('error')).map(({ code, names }) => [code, names]),
      ).toEqual([
        ['unknown-names', ['seats']],
        ['invalid-selection', ['years']],
      ]);
      expect((await totals(stage)).at(-1)).toBeNull();
    },
  );

  pageTest('two calculators keep their work apart, over a reload of the host', async ({ browser }) => {
    const stage = await framed(browser, {
      frames: [
        { name: 'ssc-', hash: '' },
        { name: 'ssc-west', hash: '' },
      ],
    });
    await stage.calculator(0).locator('#employees').fill('6000');
    await stage.calculator(1).locator('#employees').fill('8000');
    await eventually(async () => (await totals(stage, 1)).at(-1)).toBe('222640.00');
    await eventually(async () => (await totals(stage, 0)).at(-1)).toBe('202640.00');
    await stage.page.reload();
    await eventually(async () => (await stage.heard('ready')).length).toBe(2);
    expect(await textIn(stage.calculator(0), 'employees')).toBe('6,000');
    expect(await textIn(stage.calculator(1), 'employees')).toBe('8,000');
  });
});

describe('in the frame of a host that is not listed', () => {
  pageTest('the page works, and the host never gets a quote', async ({ browser }) => {
    const stage = await framed(browser, { isListed: false });
    const calculator = stage.calculator();
    await stage.tell({ type: 'connect', followsHeight: true, look: {} });
    await stage.tell({ type: 'set', values: { employees: '6000' } });
    await stage.tell({ type: 'open', link: '#/new?years=8' });
    await calculator.locator('#employees').fill('5000');
    await eventually(() => calculator.locator('[data-figure="total"]').first().getAttribute('value')).toBe(
      '192640.00',
    );
    await eventually(async () => (await stage.heard('height')).length).toBeGreaterThan(0);
    const types = new Set(await stage.page.evaluate<string[]>('window.heard.map(({ type }) => type)'));
    expect([...types].sort()).toEqual(['error', 'height', 'hello']);
    expect((await stage.heard('error')).map(({ code }) => code)).toEqual(['host-not-allowed']);
  });
});
