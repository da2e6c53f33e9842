import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { enter, field, renderApp } from '../../app/rendered-app';

const FOLLOWS = /下面是最省钱的组合/;
const BY_HAND = /充值包为自选/;

test('it is said whether the packs follow a demand or were chosen by hand', async () => {
  const { user } = renderApp();
  expect(screen.queryByText(FOLLOWS)).toBeNull();
  expect(screen.queryByText(BY_HAND)).toBeNull();

  await enter(user, '所需会话总数', '170000');
  expect(screen.getByText(FOLLOWS)).toBeTruthy();

  await user.click(screen.getByRole('button', { name: '增加12 万次充值包' }));
  expect(screen.getByText(BY_HAND)).toBeTruthy();
  expect(field('所需会话总数').value).toBe('');
});

test('a demand that is taken back gives the packs chosen by hand back', async () => {
  const { user } = renderApp();
  await enter(user, '36 万次充值包', '4');
  await enter(user, '所需会话总数', '9');
  expect(field('36 万次充值包').value).toBe('0');
  await user.clear(field('所需会话总数'));
  expect(field('36 万次充值包').value).toBe('4');
});
