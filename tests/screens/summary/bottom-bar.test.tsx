import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { breakdown, renderApp } from '../../app/rendered-app';

test('the bar leads to the cost list and puts the focus on its heading', async () => {
  const { user } = renderApp();
  await breakdown();
  await user.click(screen.getByRole('button', { name: '费用清单' }));
  expect(document.activeElement).toBe(screen.getByRole('heading', { name: '费用清单' }));
});
