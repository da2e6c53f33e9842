import { describe, expect } from 'vitest';
import { pageTest } from './support/page-test';
import {
  eventually,
  expectNoTotal,
  expectTotal,
  fieldText,
  isRefused,
  linkFields,
  mendButton,
} from './support/reading-the-page';

describe('a wrong value in a link', () => {
  pageTest.for([
    { employees: '999', experts: '2', tickets: '-3', robots: '1.5' },
    { employees: '', knowledge: '-1', sessions: '1000000000001', start: '2025-02-30' },
    { employees: 'abc', 'pack-6m': '1000001', start: '1999-12-31', discount: '0' },
    { employees: '1e9', discount: '85.555', tax: '100.01' },
    { employees: '10000001' },
    { employees: '<script>window.harm = 1</script>' },
    { employees: '"><img src=x onerror="window.harm = 1">', start: "';window.harm=1//" },
  ] as const)(
    'stays in its field, in the way of the total, until it is mended: %o',
    async (texts, { visit }) => {
      const given = Object.entries<string>(texts);
      const query = given.map(([field, text]) => `${field}=${encodeURIComponent(text)}`).join('&');
      const page = await visit({ link: `#/new?${query}` });
      for (const [field, text] of given) {
        await expectNoTotal(page);
        expect(await fieldText(page, field)).toBe(text);
        await eventually(() => isRefused(page, field)).toBe(true);
        expect(await linkFields(page)).toMatchObject({ [field]: text });
        await mendButton(page, field).click();
      }
      await eventually(() => page.locator('[data-figure="total"]').count()).toBeGreaterThan(0);
      expect(await page.evaluate(() => 'harm' in window)).toBe(false);
    },
  );

  pageTest.for([
    ['years', '9', '1221120.00'],
    ['years', '0', '152640.00'],
    ['years', 'two', '152640.00'],
    ['industry', 'bank', '152640.00'],
    ['cold-start', 'yes', '152640.00'],
  ] as const)(
    '%s=%s chooses nothing, is refused, and mends with one click',
    async ([field, text, total], { visit }) => {
      const page = await visit({ link: `#/new?${field}=${text}` });
      await expectNoTotal(page);
      await eventually(() => page.locator(`#${field}-problem`).textContent()).toContain(text);
      expect(await linkFields(page)).toMatchObject({ [field]: text });
      await mendButton(page, field).click();
      await expectTotal(page, total);
    },
  );

  pageTest('several at once are each named where the total would be', async ({ visit }) => {
    const page = await visit({ link: '#/new?employees=999&experts=2&tax=101' });
    await expectNoTotal(page);
    const waiting = page.locator('.summary .waiting');
    expect(await waiting.locator('li').allTextContents()).toEqual(['员工数', '专家坐席数', '增值税率']);
    await waiting.getByRole('button', { name: '专家坐席数' }).click();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('experts');
  });
});

describe('a link', () => {
  pageTest('with a name twice shows both values and lets one be kept', async ({ visit }) => {
    const page = await visit({ link: '#/new?employees=6000&employees=7000' });
    await expectNoTotal(page);
    expect(await fieldText(page, 'employees')).toContain('6000');
    expect(await fieldText(page, 'employees')).toContain('7000');
    await mendButton(page, 'employees').click();
    await expectTotal(page, '202640.00');
  });

  pageTest('with unknown names names them and leaves them out', async ({ visit }) => {
    const link = '#/new?employees=6000&colour=red&__proto__=1&constructor=2&%3Cb%3E=3';
    const page = await visit({ link });
    await expectTotal(page, '202640.00');
    const notices = page.locator('.notices');
    for (const name of ['colour', '__proto__', 'constructor', '<b>']) {
      expect(await notices.textContent()).toContain(name);
    }
    expect(Object.keys(await linkFields(page))).toEqual([
      'employees',
      'experts',
      'tickets',
      'robots',
      'years',
    ]);
    await page.getByRole('button', { name: '知道了' }).click();
    expect(await notices.textContent()).toBe('');
  });

  pageTest('with broken percent-encoding keeps it as it is written', async ({ visit }) => {
    const page = await visit({ link: '#/new?employees=%E4%&%E4%=1' });
    await expectNoTotal(page);
    expect(await fieldText(page, 'employees')).toBe('%E4%');
    expect(await page.locator('.notices').textContent()).toContain('%E4%');
  });

  pageTest.for(['__proto__', 'record', 'Add'])(
    'of a mode that does not exist, %s, says so and shows a new purchase',
    async (mode, { visit }) => {
      const page = await visit({ link: `#/${mode}?employees=6000` });
      await expectTotal(page, '152640.00');
      expect(await page.locator('.notices').textContent()).toContain(`业务类型“${mode}”不存在，已忽略`);
      expect(await linkFields(page)).toMatchObject({ employees: '1000' });
    },
  );

  pageTest.for([
    ['value', `employees=${'9'.repeat(1_000_000)}`],
    ['unknown name', `${'x'.repeat(1_000_000)}=1&employees=999`],
  ] as const)(
    'with a megabyte of text as %s is cut short, with a word about it',
    async ([, query], { visit }) => {
      const page = await visit({ link: `#/new?${query}` });
      await expectNoTotal(page);
      await eventually(() => isRefused(page, 'employees')).toBe(true);
      expect((await page.locator('.notices').textContent())?.length).toBeGreaterThan(10);
      expect((await page.evaluate(() => location.hash)).length).toBeLessThan(2000);
      await mendButton(page, 'employees').click();
      await eventually(() => page.locator('[data-figure="total"]').count()).toBeGreaterThan(0);
    },
  );
});
