import type { CDPSession, Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { pageTest } from './support/page-test';
import {
  addressLink,
  expectTotal,
  fieldText,
  figureValues,
  isRefused,
  linkFields,
} from './support/reading-the-page';

/** What the input method shows in the field before the choice is made. */
const compose = (session: CDPSession, text: string) =>
  session.send('Input.imeSetComposition', {
    text,
    selectionStart: text.length,
    selectionEnd: text.length,
  });

/** Long enough for a change to show, had there been one. */
const aMoment = (page: Page) => page.waitForTimeout(150);

async function startIn(page: Page, field: string): Promise<CDPSession> {
  await page.locator(`#${field}`).click();
  await page.keyboard.press('ControlOrMeta+A');
  return page.context().newCDPSession(page);
}

describe('an input method', () => {
  pageTest('changes nothing while it composes, and commits at the end', async ({ visit }) => {
    const page = await visit();
    const session = await startIn(page, 'employees');
    const before = await addressLink(page);
    for (const text of ['l', 'liu', "liu'q", "liu'qian", '六', '六千']) {
      await compose(session, text);
      await aMoment(page);
      expect(await fieldText(page, 'employees')).toBe(text);
      expect(await figureValues(page, 'total')).toEqual(['152640.00']);
      expect(await isRefused(page, 'employees')).toBe(false);
    }
    expect(await addressLink(page)).toBe(before);

    await session.send('Input.insertText', { text: '六千' });
    await expectTotal(page, '202640.00');
    expect(await fieldText(page, 'employees')).toBe('六千');
    expect(await linkFields(page)).toMatchObject({ employees: '6000' });
    await page.keyboard.press('Tab');
    expect(await fieldText(page, 'employees')).toBe('6,000');
  });

  pageTest('adds to what was there before it', async ({ visit }) => {
    const page = await visit();
    const session = await startIn(page, 'employees');
    await page.keyboard.type('1.2');
    await expectTotal(page, '152640.00').catch(() => undefined);
    await compose(session, 'wan');
    expect(await fieldText(page, 'employees')).toBe('1.2wan');
    await session.send('Input.insertText', { text: '万' });
    await expectTotal(page, '262640.00');
    expect(await fieldText(page, 'employees')).toBe('1.2万');
  });

  pageTest('steps nothing with the arrow that picks a candidate', async ({ visit }) => {
    const page = await visit();
    const session = await startIn(page, 'experts');
    await page.keyboard.type('5');
    await expectTotal(page, '158640.00');
    await compose(session, 'xi');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    await aMoment(page);
    expect(await figureValues(page, 'total')).toEqual(['158640.00']);
  });

  pageTest('that is cancelled leaves the field as it was', async ({ visit }) => {
    const page = await visit();
    await page.locator('#employees').click();
    await page.keyboard.press('End');
    const session = await page.context().newCDPSession(page);
    await compose(session, 'wan');
    expect(await fieldText(page, 'employees')).toBe('1000wan');
    await compose(session, '');
    await page.keyboard.press('Escape');
    await aMoment(page);
    expect(await fieldText(page, 'employees')).toBe('1000');
    expect(await figureValues(page, 'total')).toEqual(['152640.00']);
    expect(await page.getByRole('button', { name: '撤销' }).getAttribute('aria-disabled')).toBe('true');
  });

  pageTest('that is left in the middle keeps what it shows', async ({ visit }) => {
    const page = await visit();
    const session = await startIn(page, 'employees');
    await compose(session, '六千');
    await page.locator('#tickets').click();
    await expectTotal(page, '202640.00');
    expect(await fieldText(page, 'employees')).toBe('6,000');
  });
});
