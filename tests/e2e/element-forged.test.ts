import { describe, expect } from 'vitest';
import { eventually, expectTotal, fieldText } from './support/reading-the-page';
import { pageIn, quotedTotals, realTest, toldErrors } from './support/real-stage';

const ELEMENT = '<ssc-calculator mode="new" employees="6000" knowledge="1" years="2"></ssc-calculator>';

describe('messages to the page that are none of its host', () => {
  realTest(
    'come to nothing: from a frame beside it, from a popup, from itself',
    async ({ stage }) => {
      const host = await stage.open(`${ELEMENT}<iframe id="beside" src="{page}embed.js"></iframe>`);
      const page = await pageIn(host);
      await expectTotal(page, '420280.00');
      await eventually(() => quotedTotals(host)).toEqual(['420280.00']);
      const forged = [
        { ssc: 1, type: 'connect', followsHeight: false, look: { brand: '#ff0000' } },
        { ssc: 1, type: 'set', values: { experts: '9' } },
        { ssc: 1, type: 'open', link: '#/renew?employees=1000' },
      ];
      const beside = host.frames().find((frame) => frame.url().endsWith('embed.js'));
      await beside?.evaluate((messages) => {
        const [first] = [...Array(parent.length).keys()].map((at) => parent[at]);
        for (const message of messages) first?.postMessage(message, '*');
      }, forged);
      await page.evaluate((messages) => {
        for (const message of messages) postMessage(message, '*');
      }, forged);
      const opening = host.context().waitForEvent('page');
      await host.evaluate(() => void open('/popup'));
      const popup = await opening;
      await popup.evaluate((messages) => {
        const shown = opener.document.querySelector('ssc-calculator').shadowRoot.querySelector('iframe');
        for (const message of messages) shown.contentWindow.postMessage(message, '*');
      }, forged);
      await popup.close();
      await host.evaluate(() => document.querySelector('ssc-calculator')?.setState({ tickets: 4 }));
      await eventually(async () => (await quotedTotals(host)).length).toBe(2);
      expect(await fieldText(page, 'experts')).toBe('3');
      expect(await page.evaluate(() => document.documentElement.dataset.framed)).toBe('tall');
      expect(await toldErrors(host)).toEqual([]);
    },
    180_000,
  );

  realTest(
    'come to nothing from the host itself where they are huge, cyclic, deep or of wrong types',
    async ({ stage }) => {
      const host = await stage.open(ELEMENT);
      const page = await pageIn(host);
      await eventually(() => quotedTotals(host)).toEqual(['420280.00']);
      await host.evaluate(() => {
        const frame = document.querySelector('ssc-calculator')?.shadowRoot?.querySelector('iframe');
        const cyclic: Record<string, unknown> = { ssc: 1, type: 'set' };
        cyclic.values = cyclic;
        let deep: object = {};
        for (let level = 0; level < 500; level++) deep = { deep };
        const huge = 'x'.repeat(10_000_000);
        for (const body of [
          cyclic,
          { type: 'set', values: { experts: deep } },
          { type: 'set', values: { experts: ['9'] } },
          { type: 'set', values: { experts: 9 } },
          { type: 'set', values: [['experts', '9']] },
          { type: 'open', link: `#/renew?${huge}` },
          { type: 'viewport', top: Number.NaN, height: Number.POSITIVE_INFINITY },
          { type: 'viewport', top: '0', height: '0' },
          { type: 'connect', followsHeight: 'no', look: {} },
          { type: 'connect', followsHeight: false, look: [1] },
          { type: 'application-state', id: huge, state: 'active' },
          { type: 'application-answer', id: deep, taken: true },
          { type: '__proto__' },
          { type: huge },
          { ssc: 2, type: 'set', values: { experts: '9' } },
        ])
          frame?.contentWindow?.postMessage({ ssc: 1, ...body }, new URL(frame.src).origin);
        const values = JSON.parse('{"__proto__":"9","constructor":"9","toString":null,"knowledge":"2"}');
        frame?.contentWindow?.postMessage({ ssc: 1, type: 'set', values }, new URL(frame.src).origin);
      });
      await eventually(() => fieldText(page, 'knowledge')).toBe('2');
      await eventually(async () => (await quotedTotals(host)).length).toBe(2);
      expect(await fieldText(page, 'experts')).toBe('3');
      expect(await page.evaluate(() => document.documentElement.dataset.framed)).toBe('tall');
      // Each kind of fault once, and no message of another version more than once.
      expect(await toldErrors(host)).toEqual([
        ...Array.from({ length: 7 }, () => ['wrong-values', []]),
        ['unsupported-version', []],
        ['unknown-names', ['__proto__', 'constructor', 'toString']],
      ]);
    },
    180_000,
  );

  realTest(
    'and attributes set a thousand times a second leave typing, the last total and one step of undo',
    async ({ stage }) => {
      const host = await stage.open(ELEMENT);
      const page = await pageIn(host);
      await eventually(() => quotedTotals(host)).toEqual(['420280.00']);
      await page.locator('#tickets').fill('4');
      await expectTotal(page, '424040.00');
      await host.evaluate(() => {
        const element = document.querySelector('ssc-calculator');
        let count = 0;
        const timer = setInterval(() => {
          for (let change = 0; change < 20; change++) {
            count++;
            element?.setAttribute('experts', count === 3000 ? '8' : `${count % 7} nonsense`);
          }
          if (count >= 3000) {
            clearInterval(timer);
            document.body.dataset.done = '';
          }
        }, 5);
      });
      await page.locator('#knowledge').fill('2');
      expect(await fieldText(page, 'knowledge')).toBe('2');
      await host.locator('body[data-done]').waitFor();
      await eventually(() => fieldText(page, 'experts')).toBe('8');
      expect(await fieldText(page, 'knowledge')).toBe('2');
      expect(await fieldText(page, 'tickets')).toBe('4');
      await eventually(() => quotedTotals(host).then((totals) => totals.at(-1))).toBe(
        await page.locator('.summary [data-figure="total"]').first().getAttribute('value'),
      );
      // What the host set before and after the visitor's word, that word, and the one before it: four at most.
      const undo = page.getByRole('button', { name: '撤销' });
      for (let step = 0; step < 4 && (await undo.isEnabled()); step++) await undo.click();
      await eventually(() => undo.isDisabled()).toBe(true);
      expect(await fieldText(page, 'tickets')).toBe('3');
    },
    180_000,
  );
});
