import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { BUILT_FOLDER } from './support/built-folder';
import { BROWSERS_REQUIRED } from './support/chromium';
import { launchPrintingFirefox, SKIPS_FIREFOX } from './support/firefox';
import { untilInteractive } from './support/page-test';
import { LONG_CUSTOMER, NOW, paperField, QUOTES } from './support/paper-page';
import { watchPolicies } from './support/policy-reports';
import { POPPLER_FOUND, type ReadPdf, readPdf } from './support/poppler';
import { eventually } from './support/reading-the-page';
import { serveFolder } from './support/static-site';
import { logTrouble } from './support/trouble';

const firefoxTest = test.skipIf(SKIPS_FIREFOX || (!POPPLER_FOUND && !BROWSERS_REQUIRED));

/** Opens the sheet of a link in Firefox, fills it in and prints it with the page's own button. */
async function printInFirefox(link: string, customer: string): Promise<ReadPdf> {
  const folder = mkdtempSync(join(tmpdir(), 'firefox-'));
  const file = join(folder, 'quote.pdf');
  const site = await serveFolder(BUILT_FOLDER);
  const browser = await launchPrintingFirefox(file);
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    const trouble = logTrouble(page);
    await watchPolicies(page);
    await page.clock.setFixedTime(NOW);
    await page.goto(`${site.address}${link}`);
    await untilInteractive(page);
    await page.locator('.quote-actions button').last().click();
    await paperField(page, 'customer').fill(customer);
    await paperField(page, 'name').fill(customer);
    await page.locator('.paper-actions .button').last().click();
    // The file is there before all of it is: it ends with its own mark.
    await eventually(
      async () => existsSync(file) && readFileSync(file, 'latin1').trimEnd().endsWith('%%EOF'),
    ).toBe(true);
    expect(trouble.unexpected()).toEqual([]);
    return readPdf(readFileSync(file));
  } finally {
    await browser.close();
    await site.close();
    rmSync(folder, { recursive: true });
  }
}

/** Firefox gives other readers no letter for some Chinese glyphs; digits and the rest are there. */
const pageOf = (text: string | undefined) => / (\d) 页，共 (\d) 页\s*$/.exec(text ?? '')?.slice(1);

describe('in Firefox', () => {
  firefoxTest('a short quote is one sheet, with its link', async () => {
    const { pages, links, size, corners } = await printInFirefox(QUOTES.short, 'Example Ltd');
    expect(pages.map(pageOf)).toEqual([['1', '1']]);
    expect(Math.abs(size[0] - 595)).toBeLessThan(2);
    expect(Math.abs(size[1] - 842)).toBeLessThan(2);
    expect(corners).toEqual([[255, 255, 255]]);
    expect(pages[0]).toContain('¥420,280.00');
    expect(pages[0]).toContain('405,280.00');
    expect(pages[0]).toContain('Example Ltd');
    // The browser's own header and footer would have the page's address in one line.
    expect(pages[0]).not.toContain('价格计算器');
    expect(links.some((link) => /#\/new\?employees=6000&.*&quoted=420280\.00$/.test(link))).toBe(true);
  });

  firefoxTest('a long quote is two sheets, each row in one piece, in the dark theme too', async () => {
    const { pages, corners } = await printInFirefox(`${QUOTES.long}&theme=dark`, LONG_CUSTOMER);
    expect(pages.map(pageOf)).toEqual([
      ['1', '2'],
      ['2', '2'],
    ]);
    expect(corners).toEqual([
      [255, 255, 255],
      [255, 255, 255],
    ]);
    const rows = [
      '410,640.00',
      '246,384.00',
      '90,067.04',
      '1,752,064.00',
      '2,499,155.04',
      '123,192.00',
      '178,457.30',
    ];
    for (const amount of rows) expect(pages.filter((text) => text.includes(amount))).toHaveLength(1);
    const totals = pages.find((text) => text.includes('¥2,677,612.34'));
    for (const amount of ['¥3,129,880.00', '¥2,526,049.38', '¥151,562.96']) expect(totals).toContain(amount);
  });
});
