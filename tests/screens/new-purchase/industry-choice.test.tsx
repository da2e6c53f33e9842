import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { writeLink } from '../../../src/documents/link';
import { breakdown, currentBook, figure, renderApp, TODAY } from '../../app/rendered-app';

test('the robot’s industry travels with the link and the quote, and does not change the price', async () => {
  const { user, store } = renderApp();
  await breakdown();
  await user.click(screen.getByRole('radio', { name: '高校' }));
  expect(screen.getByText('行业类型 · 高校')).toBeTruthy();
  expect(figure('total')).toBe('152640.00');
  expect(writeLink({ mode: 'new', texts: store.getState().draft.texts.new }, currentBook, TODAY)).toBe(
    '#/new?employees=1000&experts=3&tickets=3&robots=1&industry=university&years=1',
  );
});

test('none is chosen at first, and a choice can be taken back', async () => {
  const { user, store } = renderApp();
  const radios = () => screen.getAllByRole<HTMLInputElement>('radio', { name: /^(HR|高校)$/ });
  expect(radios().map(({ checked }) => checked)).toEqual([false, false]);
  await user.click(screen.getByRole('radio', { name: 'HR' }));
  expect(radios().map(({ checked }) => checked)).toEqual([true, false]);
  await user.click(screen.getByRole('button', { name: /^清除\s*行业类型$/ }));
  expect(radios().map(({ checked }) => checked)).toEqual([false, false]);
  expect(store.getState().draft.texts.new).toEqual({});
});
