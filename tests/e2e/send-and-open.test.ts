import { describe, expect } from 'vitest';
import { LOOKS, violations } from './support/axe';
import { pageTest } from './support/page-test';
import { pasted } from './support/pasting';
import { dropFile, openSendDialog, SEND_TITLES, saveFile } from './support/quote-files';
import { eventually, expectTotal } from './support/reading-the-page';

const EXAMPLE = '#/new?employees=6000&experts=3&tickets=3&robots=1&knowledge=1&years=2';
const WHOLE = `${EXAMPLE}&book=ssc-pro-2022-10-18&quoted=420280.00`;

describe('a quote that is saved', () => {
  for (const [format, button, name] of [
    ['CSV', 'CSV 表格（.csv）', /^SSC报价-Q\d{8}-[2-9A-Z]{5}\.csv$/],
    ['JSON', 'JSON 数据（.json）', /^SSC报价-Q\d{8}-[2-9A-Z]{5}\.json$/],
  ] as const) {
    pageTest(`as ${format} and dropped on a fresh page is back whole`, async ({ visit }) => {
      const file = await saveFile(await visit({ link: EXAMPLE }), button);
      expect(file.name).toMatch(name);

      const page = await visit({ link: '#/new?employees=1000&experts=50' });
      await dropFile(page, file.name, file.bytes);
      await expectTotal(page, '420280.00');
      expect(await page.evaluate(() => location.hash)).toBe(WHOLE);
      await page.getByRole('button', { name: /查看链接中的新购配置/ }).click();
      await eventually(() => page.evaluate(() => location.hash)).toContain('experts=50');
    });
  }

  pageTest('and edited by hand is priced anew, and the difference is shown', async ({ visit }) => {
    const page = await visit({ link: EXAMPLE });
    const { name, bytes } = await saveFile(page, 'JSON 数据（.json）');
    const other = await visit();
    await dropFile(other, name, Buffer.from(bytes.toString('utf8').replaceAll('"420280.00"', '"1.00"')));
    await expectTotal(other, '420280.00');
    await other.getByText('文件所载合计 ¥1.00，按现行价目计算是 ¥420,280.00。').waitFor();
  });

  pageTest('as a PDF of the browser with the link in it is back too', async ({ visit, site }) => {
    const page = await visit();
    const paper = await page.context().newPage();
    await paper.setContent(
      `<p>报价单 <a href="${site.address}${WHOLE.replaceAll('&', '&amp;')}">链接</a></p>`,
    );
    const bytes = await paper.pdf();
    await dropFile(page, 'paper.pdf', bytes);
    await expectTotal(page, '420280.00');
  });
});

describe('the send dialog', () => {
  pageTest('copies the link; pasted on another page it opens the quote', async ({ visit }) => {
    const page = await visit({ link: EXAMPLE });
    await page.context().grantPermissions(['clipboard-write']);
    const dialog = await openSendDialog(page);
    await dialog.getByRole('button', { name: '复制链接' }).click();
    await eventually(() => dialog.getByRole('status').textContent()).toContain('链接已复制');
    const copied = await pasted(page, 'text/plain');
    expect(copied.endsWith(WHOLE)).toBe(true);

    const other = await visit({ sameProfileAs: page, link: '#/new?experts=50' });
    await other.locator('h1').focus();
    await other.keyboard.press('Control+V');
    await expectTotal(other, '420280.00');
  });

  pageTest('puts a table into the clipboard that other programs read as one', async ({ visit }) => {
    const page = await visit({ link: EXAMPLE });
    const dialog = await openSendDialog(page);
    await dialog.getByRole('button', { name: '复制为表格' }).click();
    await eventually(() => dialog.getByRole('status').textContent()).toContain('表格已复制');
    const html = await pasted(page, 'text/html');
    expect(html).toMatch(/<table.*420280\.00.*<\/table>/s);
    expect(await pasted(page, 'text/plain')).toContain('420280.00');
  });

  pageTest(
    'copies a table whose formulas in words stay text in Excel: the policy took the format away',
    async ({ visit }) => {
      const page = await visit({ link: EXAMPLE });
      const dialog = await openSendDialog(page);
      await dialog.getByRole('button', { name: '复制为表格' }).click();
      await eventually(() => dialog.getByRole('status').textContent()).toContain('表格已复制');
      const html = await pasted(page, 'text/html');
      expect(html).toContain("mso-number-format:'\\@'");
      expect(html).toContain("mso-number-format:'0.00'");
    },
  );

  pageTest.for(LOOKS)('has nothing that axe finds in %s, %s, %i px', async (row, { visit }) => {
    const [language, theme, width] = row;
    const page = await visit({
      link: `${EXAMPLE}&lang=${language}&theme=${theme}`,
      context: { viewport: { width, height: 900 }, reducedMotion: 'reduce' },
    });
    const dialog = await openSendDialog(page, SEND_TITLES[language]);
    expect(await violations(page)).toEqual([]);
    expect(await dialog.evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0);
  });

  pageTest('fits 320 px, and gives the focus back when it is closed', async ({ visit }) => {
    const page = await visit({ link: EXAMPLE, context: { viewport: { width: 320, height: 640 } } });
    const dialog = await openSendDialog(page);
    expect(await dialog.evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('发送与导出');
  });
});
