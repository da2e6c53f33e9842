import { describe, expect } from 'vitest';
import { LOOKS, violations } from './support/axe';
import { overhang } from './support/layout';
import { pageTest } from './support/page-test';
import { eventually } from './support/reading-the-page';

const WORDS = {
  'zh-CN': { next: '下一步', records: '查看申请记录' },
  en: { next: 'Next', records: 'See the application records' },
} as const;

/** Texts as long and as plain as they may be. */
const APPLICANT = {
  company: '示例科技（上海）股份有限公司'.repeat(7),
  creditCode: '91440300708461136T',
  contactName: 'MaximilianWolfgangAmadeusvonundzuHohenstein',
  mobile: '13800138000',
  email: `${'very.long.name.'.repeat(4)}x@${'subdomain.'.repeat(12)}example.com`,
  remarks: '<script>alert(1)</script>',
} as const;

describe('axe finds nothing wrong, and nothing sticks out, in the application', () => {
  pageTest.for(LOOKS)('in %s, %s, %i px', async ([language, theme, width], { visit }) => {
    const words = WORDS[language];
    const page = await visit({
      link: `#/new?employees=10000000&experts=1000000&years=8&knowledge=1&cold-start=1&robot-pro=1&lang=${language}&theme=${theme}`,
      context: { viewport: { width, height: 800 }, reducedMotion: 'reduce' },
    });
    const found: Record<string, string[]> = {};
    const look = async (what: string) => {
      found[what] = [...(await violations(page)), ...(await overhang(page))];
    };
    const next = () => page.locator('.step-actions .button').last().click();

    await page
      .locator('.quote-actions, .bottom-bar')
      .getByRole('button', { name: words.next })
      .last()
      .click();
    await page.locator('.stepper').waitFor();
    await look('step 1');
    await next();
    await page.locator('#applicant-mobile').fill('1380013800x');
    await next();
    await look('step 2, refused');
    for (const [field, text] of Object.entries(APPLICANT)) {
      await page.locator(`#applicant-${field}`).fill(text);
    }
    await look('step 2');
    await next();
    await page.locator('.confirmation').waitFor();
    await next();
    await look('step 3, not ticked');
    await page.locator('.confirmation [type="checkbox"]').check();
    await next();
    await page.locator('.application-result').waitFor();
    await look('result');
    await page.getByRole('button', { name: words.records }).click();
    await page.locator('.application-row .row-toggle').click();
    await look('records');
    await page.locator('.application-actions button').last().click();
    await eventually(() => page.locator('.no-applications').count()).toBe(1);
    await look('no records');
    expect(found).toEqual(Object.fromEntries(Object.keys(found).map((what) => [what, []])));
    expect(Object.keys(found)).toHaveLength(7);
  });
});
