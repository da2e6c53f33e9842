import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { keptText, openAt, shownTotal, WORK_KEY } from './opened-page';

test('a link opens beside kept work, and one click leads back to it', async () => {
  localStorage.setItem(WORK_KEY, keptText('{"employees":"6000"}'));
  await openAt('/#/new?years=8');
  expect(shownTotal()).toBe('1221120.00');
  expect(document.documentElement.dataset.theme).toBe('dark');
  await userEvent.click(screen.getByRole('button', { name: '返回我的新购配置（¥202,640.00）' }));
  expect(shownTotal()).toBe('202640.00');
  await waitFor(() =>
    expect(location.hash).toBe('#/new?employees=6000&experts=3&tickets=3&robots=1&years=1&theme=dark'),
  );
});
