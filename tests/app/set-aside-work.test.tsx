import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { keptText, openAt, shownTotal, WORK_KEY } from './opened-page';

test('kept text of a newer version is set aside as it is, named, and the page opens', async () => {
  const newer = keptText('{}', 3);
  localStorage.setItem(WORK_KEY, newer);
  await openAt('/');
  expect(screen.getByText('上次保存的内容来自更新的版本，已原样备份，本次未采用')).toBeTruthy();
  expect(localStorage.getItem('ssc-calculator/set-aside')).toBe(newer);
  expect(shownTotal()).toBe('152640.00');
});
