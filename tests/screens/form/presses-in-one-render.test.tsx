import { act, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { field, figure, renderApp } from '../../app/rendered-app';

test('two presses within one render are two steps: they counted as one', () => {
  renderApp();
  const increase = screen.getByRole('button', { name: '增加专家坐席数' });
  act(() => {
    increase.click();
    increase.click();
  });
  expect(field('专家坐席数').value).toBe('5');
  // 2 × 3000 more than the 152 640 of the three that stand there
  expect(figure('total')).toBe('158640.00');
});

test('two presses of a demand that is empty begin at none', () => {
  renderApp();
  const increase = screen.getByRole('button', { name: '增加所需会话总数' });
  act(() => {
    increase.click();
    increase.click();
  });
  // A step is what one robot comes with: 50 000.
  expect(field('所需会话总数').value).toBe('100,000');
});
