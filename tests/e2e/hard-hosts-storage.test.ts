import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect } from 'vitest';
import { launchWithProfile } from './support/chromium';
import { framedPage, hostWithFrame, serveHost } from './support/host-page';
import { pageTest } from './support/page-test';
import { watchPolicies } from './support/policy-reports';
import { eventually, expectTotal } from './support/reading-the-page';
import { logTrouble } from './support/trouble';

/** The browser's own setting “block all”: a page that asks for its storage gets a SecurityError. */
const BLOCKED = { profile: { default_content_setting_values: { cookies: 2 } } };

describe('a browser that lets framed pages keep nothing', () => {
  pageTest('gets right prices, and a note that nothing can be kept', async ({ site }) => {
    const profile = mkdtempSync(join(tmpdir(), 'profile-'));
    mkdirSync(join(profile, 'Default'));
    writeFileSync(join(profile, 'Default', 'Preferences'), JSON.stringify(BLOCKED));
    const host = await serveHost(hostWithFrame({ address: site.address }));
    const context = await launchWithProfile(profile);
    try {
      const page = await context.newPage();
      const trouble = logTrouble(page);
      await watchPolicies(page);
      await page.goto(host.address);
      const frame = await framedPage(page);
      const refusal = await frame.evaluate(() => {
        try {
          return String(localStorage.length);
        } catch (error) {
          return error instanceof DOMException ? error.name : '';
        }
      });
      expect(refusal).toBe('SecurityError');
      await frame.locator('#employees').fill('6000');
      await expectTotal(frame, '202640.00');
      await eventually(() => frame.locator('.notices').textContent()).toContain('浏览器不允许保存');
      expect(trouble.unexpected()).toEqual([]);
    } finally {
      await context.close();
      await host.close();
      rmSync(profile, { recursive: true });
    }
  });
});
