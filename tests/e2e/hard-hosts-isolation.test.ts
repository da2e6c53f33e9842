import { describe, expect } from 'vitest';
import { hostTest } from './support/host-test';
import { eventually, expectTotal } from './support/reading-the-page';

const ISOLATED = {
  'cross-origin-embedder-policy': 'require-corp',
  'cross-origin-opener-policy': 'same-origin',
};

describe('a host', () => {
  hostTest('that is cross-origin isolated shows the calculator', async ({ showHost }) => {
    const { host, frame } = await showHost({ hostHeaders: ISOLATED });
    expect(await host.evaluate(() => crossOriginIsolated)).toBe(true);
    await frame.locator('#employees').fill('6000');
    await expectTotal(frame, '202640.00');
    await frame.locator('.modes').getByRole('button', { name: '增购' }).click();
    await frame.locator('#experts').fill('2');
    await expectTotal(frame, '6000.00');
  });

  hostTest(
    'with a credentialless frame shows the calculator, which keeps work for the visit',
    async ({ showHost }) => {
      const { host, frame } = await showHost({
        hostHeaders: { ...ISOLATED, 'cross-origin-embedder-policy': 'credentialless' },
        attributes: 'credentialless',
      });
      expect(await host.evaluate(() => crossOriginIsolated)).toBe(true);
      await frame.locator('#employees').fill('6000');
      await expectTotal(frame, '202640.00');
      await eventually(() => frame.evaluate(() => localStorage.length)).toBeGreaterThan(0);
    },
  );

  hostTest(
    'with a policy of its own that allows this frame and nothing else shows it',
    async ({ site, showHost }) => {
      const { origin } = new URL(site.address);
      const { frame } = await showHost({
        hostHeaders: {
          'content-security-policy': `default-src 'none'; frame-src ${origin}; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'`,
          'permissions-policy': 'geolocation=(), camera=(), microphone=()',
          'referrer-policy': 'no-referrer',
        },
      });
      await frame.locator('#employees').fill('6000');
      await expectTotal(frame, '202640.00');
    },
  );
});
