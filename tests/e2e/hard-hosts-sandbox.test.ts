import { describe, expect } from 'vitest';
import { BUILT_FOLDER } from './support/built-folder';
import { hostTest } from './support/host-test';
import { eventually, expectTotal, figureValues } from './support/reading-the-page';
import { serveFolder } from './support/static-site';

const PUBLISHED = '#/new?employees=6000&experts=3&tickets=3&robots=1&knowledge=1&years=2';

/** What the browser says of a click that the sandbox does not let through. */
const REFUSED_BY_SANDBOX = [
  /Download is disallowed\. The frame .* is sandboxed/,
  /Ignored call to 'print\(\)'/,
];

describe('a sandboxed frame', () => {
  hostTest('without an origin prices right, and says that nothing can be kept', async ({ showHost }) => {
    const { frame } = await showHost({ link: PUBLISHED, attributes: 'sandbox="allow-scripts"' });
    await expectTotal(frame, '420280.00');
    expect(await frame.evaluate(() => window.origin)).toBe('null');
    await frame.locator('#experts').fill('5');
    await expectTotal(frame, '432280.00');
    await eventually(() => frame.locator('.notices').textContent()).toContain('浏览器不允许保存');
    await frame.getByRole('button', { name: 'English' }).click();
    await eventually(() => frame.locator('html').getAttribute('lang')).toBe('en');
    await eventually(() => frame.locator('.notices').textContent()).toContain('does not allow saving');
  });

  hostTest('without an origin opens each part that loads later', async ({ showHost }) => {
    const { frame } = await showHost({ attributes: 'sandbox="allow-scripts"' });
    await frame.locator('.modes').getByRole('button', { name: '增购' }).click();
    await frame.locator('#experts').fill('2');
    await expectTotal(frame, '6000.00');
    await frame.locator('.modes').getByRole('button', { name: '续费' }).click();
    await expectTotal(frame, '152640.00');
    await frame.locator('.modes').getByRole('button', { name: '记录' }).click();
    await eventually(() => frame.locator('h2').allTextContents()).toContain('已保存的报价');
  });

  hostTest(
    'without an origin, from a server without headers, says so and leads out of it',
    async ({ showHost }) => {
      const site = await serveFolder(BUILT_FOLDER, { isPlain: true });
      const { host, frame } = await showHost({
        calculator: site.address,
        link: PUBLISHED,
        attributes: 'sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox"',
        dontWait: true,
        expectedTrouble: [
          /has been blocked by CORS policy/,
          /ERR_FAILED/,
          /Failed to fetch dynamically imported module/,
        ],
      });
      const note = frame.getByRole('alert').filter({ hasText: '页面没有加载完整' });
      await eventually(() => note.isVisible()).toBe(true);
      expect(await frame.locator('.summary [data-figure="total"]').isVisible()).toBe(false);
      expect(await frame.getByText('正在打开').isVisible()).toBe(false);

      const opened = host.context().waitForEvent('page');
      await note.getByRole('link', { name: '在新标签页中打开' }).click();
      const page = await opened;
      await expectTotal(page, '420280.00');
      expect(page.url()).toContain(`${site.address}#/new?employees=6000`);
      await site.close();
    },
  );

  hostTest(
    'without downloads and modals loses no figure over a click that comes to nothing, nor says that a file is there',
    async ({ showHost }) => {
      const { frame } = await showHost({
        link: PUBLISHED,
        attributes: 'sandbox="allow-scripts allow-same-origin"',
        expectedTrouble: REFUSED_BY_SANDBOX,
      });
      await frame.getByRole('button', { name: '发送与导出' }).click();
      const dialog = frame.getByRole('dialog', { name: '发送与导出' });
      await dialog.getByRole('button', { name: 'CSV' }).click();
      await eventually(() => dialog.getByRole('status').textContent()).toContain(
        '下载列表中没有时，可能是浏览器或所在的页面不允许下载，请改用链接或复制内容。',
      );
      expect(await dialog.getByRole('textbox', { name: '报价链接' }).inputValue()).toContain(
        'quoted=420280.00',
      );
      await frame.page().keyboard.press('Escape');
      await eventually(() => frame.locator('dialog').count()).toBe(0);
      await frame.locator('.quote-actions button').last().click();
      await frame.locator('.paper-actions .button').last().click();
      expect(await figureValues(frame, 'total')).toEqual(['420280.00']);
    },
  );
});
