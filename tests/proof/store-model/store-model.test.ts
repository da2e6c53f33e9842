// @vitest-environment happy-dom

import fc from 'fast-check';
import { test } from 'vitest';
import { RUNS } from '../runs';
import { anyCommands } from './commands';
import { freshModel } from './model';
import { Page } from './page';

test('whatever a visitor does in whatever order, the page shows and keeps what a simple model says', async () => {
  await fc.assert(
    fc.asyncProperty(anyCommands, async (commands) => {
      history.replaceState(null, '', '/page.html');
      const page = new Page();
      await page.open();
      try {
        await fc.asyncModelRun(() => ({ model: freshModel(), real: page }), commands);
      } finally {
        page.close();
      }
    }),
    { numRuns: RUNS / 10 },
  );
});
