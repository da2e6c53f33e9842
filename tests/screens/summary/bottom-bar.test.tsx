import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { breakdown, renderApp, renderMode } from '../../app/rendered-app';

test('the bar leads to the cost list and puts the focus on its heading', async () => {
  const { user } = renderApp();
  await breakdown();
  await user.click(screen.getByRole('button', { name: '费用清单' }));
  expect(document.activeElement).toBe(screen.getByRole('heading', { name: '费用清单' }));
});

test.each([
  ['add', {}],
  ['add', { experts: '2' }],
  ['add', { experts: 'abc' }],
  ['renew', {}],
  ['renew', { experts: '2' }],
] as const)('so it does in %s, with %o in its fields', async (mode, texts) => {
  const { user } = await renderMode(mode, texts);
  await user.click(screen.getByRole('button', { name: '费用清单' }));
  expect(document.activeElement).toBe(screen.getByRole('heading', { name: '费用清单' }));
});
