import { test as base, expect } from 'vitest';
import type { AnyBrowser, AnyDocument, AnyPage } from './any-browser';
import { BROWSER_KINDS, type BrowserName } from './any-browsers';
import { expectText, untilAnswering } from './any-keys';
import { calculatorOn, leaveOutSelection, type Stage, serveStages } from './stages';
import { troubleIn } from './watched-folder';
import { NO_ANSWER } from './webdriver';

interface AnyVisit {
  readonly page: AnyPage;
  /** The calculator's document: the page's own, or the one in its frame. */
  readonly calculator: AnyDocument;
  /** Loads the page again, once it is known that it was quiet so far. */
  readonly reload: () => Promise<void>;
}

export interface AnyVisitOptions {
  readonly stage?: Stage;
  /** The calculator's hash, `#` included, where it stands by itself. */
  readonly link?: string;
  readonly width?: number;
  readonly height?: number;
}

interface AnyPageFixtures {
  readonly addresses: Readonly<Record<Stage, string>>;
  readonly browserNamed: (name: BrowserName) => Promise<AnyBrowser>;
  readonly open: (name: BrowserName, options?: AnyVisitOptions) => Promise<AnyVisit>;
}

/** A test in a browser of any kind with the built page, which must have been quiet at the end. */
export const anyPageTest = base.extend<AnyPageFixtures>({
  addresses: [
    // biome-ignore lint/correctness/noEmptyPattern: a fixture names what it uses, and this one uses nothing
    async ({}, use) => {
      const stages = await serveStages();
      await use(stages.addresses);
      await stages.close();
    },
    { scope: 'file' },
  ],
  browserNamed: [
    // biome-ignore lint/correctness/noEmptyPattern: as above
    async ({}, use) => {
      const launched = new Map<BrowserName, Promise<AnyBrowser>>();
      await use((name) => {
        const browser = launched.get(name) ?? kindNamed(name).launch();
        launched.set(name, browser);
        return browser;
      });
      for (const browser of launched.values()) await (await browser).close();
    },
    { scope: 'worker' },
  ],
  open: async ({ addresses, browserNamed, task }, use) => {
    const visits: AnyVisit[] = [];
    const expectQuiet = async ({ page, calculator }: AnyVisit) =>
      expect([...page.trouble(), ...(await troubleIn(calculator))], 'messages and failures').toEqual([]);
    await use(async (name, { stage = 'by itself', link = '', width = 1280, height = 900 } = {}) => {
      const browser = await browserNamed(name);
      const page = await browser.newPage(width, height);
      const calculator = calculatorOn(stage, page);
      const visit = {
        page,
        calculator,
        reload: async () => {
          await expectQuiet(visit);
          await page.reload();
          await untilAnswering(calculator);
        },
      };
      visits.push(visit);
      await page.open(`${addresses[stage]}${link}`);
      await untilAnswering(calculator);
      if (stage === 'through the element of the demo') {
        await leaveOutSelection(page);
        // Spoken before anything is typed: whoever types its selection again within a second hears nothing new.
        await expectText(calculator, '[role="status"]').toContain('152,640.00');
      }
      return visit;
    });
    try {
      // A silent driver can't be asked; and a fixture that throws as it ends would do so in the second try too.
      const failure = task.result?.state === 'fail' ? task.result.errors?.at(-1)?.message : undefined;
      if (!NO_ANSWER.test(failure ?? '')) for (const visit of visits) await expectQuiet(visit);
    } finally {
      for (const { page } of visits) await page.close();
    }
  },
});

function kindNamed(name: BrowserName) {
  const kind = BROWSER_KINDS.find((one) => one.name === name);
  if (kind === undefined) throw new Error(`There is no browser ${name}.`);
  return kind;
}
