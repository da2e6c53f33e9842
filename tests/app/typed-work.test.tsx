import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { openAt, shownTotal, WORK_KEY } from './opened-page';

test('what is typed is kept in this tab and in the browser, and comes back', async () => {
  await openAt('/');
  const employees = screen.getByRole('textbox', { name: '员工数' });
  await userEvent.clear(employees);
  await userEvent.type(employees, '6000');
  expect(JSON.parse(sessionStorage.getItem(WORK_KEY) ?? '')).toMatchObject({
    draft: { texts: { new: { employees: '6000' } } },
  });
  expect(localStorage.getItem(WORK_KEY)).toBe(sessionStorage.getItem(WORK_KEY));
  await waitFor(() =>
    expect(location.hash).toBe('#/new?employees=6000&experts=3&tickets=3&robots=1&years=1'),
  );

  document.body.innerHTML = '<div id="calculator"></div>';
  await openAt(location.href);
  expect(screen.getByRole<HTMLInputElement>('textbox', { name: '员工数' }).value).toBe('6,000');
  expect(shownTotal()).toBe('202640.00');
});
