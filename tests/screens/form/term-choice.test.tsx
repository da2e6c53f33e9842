import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { figure, renderApp } from '../../app/rendered-app';

const terms = () =>
  within(screen.getByRole('group', { name: '购买时长' })).getAllByRole<HTMLInputElement>('radio');

test('the terms sold are one to eight years, one year chosen at first', () => {
  renderApp();
  expect(terms().map(({ value }) => value)).toEqual(['1', '2', '3', '4', '5', '6', '7', '8']);
  expect(terms().map(({ checked }) => checked)).toEqual([true, ...Array(7).fill(false)]);
});

test('a term multiplies what is paid by the year, and nothing else', async () => {
  const { user } = renderApp({ knowledge: '1' });
  await user.click(screen.getByRole('radio', { name: '8 年' }));
  expect(figure('group:base')).toBe('1221120.00');
  expect(figure('line:knowledge')).toBe('15000.00');
  expect(figure('total')).toBe('1236120.00');
});

test('a term that is not sold checks no button and marks them all', () => {
  renderApp({ years: '9' });
  expect(terms().some(({ checked }) => checked)).toBe(false);
  for (const radio of terms()) {
    expect(radio.getAttribute('aria-invalid')).toBe('true');
    expect(radio.getAttribute('aria-describedby')).toBe('years-problem');
  }
});
