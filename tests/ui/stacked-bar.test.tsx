import { expect, test } from 'vitest';
import { StackedBar } from '../../src/ui/stacked-bar';
import { render, screen } from './rendered';

const parts = (...shares: number[]) => shares.map((share, index) => ({ id: String(index), share }));

const rects = () =>
  [...screen.getByRole('img').querySelectorAll('rect')].map((rect) => ({
    x: rect.getAttribute('x'),
    width: rect.getAttribute('width'),
  }));

test('the picture says in words what it shows', () => {
  render(<StackedBar label="员工数 50.0%, 机器人 50.0%" parts={parts(0.5, 0.5)} />);
  expect(screen.getByRole('img', { name: '员工数 50.0%, 机器人 50.0%' })).toBeTruthy();
});

test('each share begins where the one before it ends, with a gap between them', () => {
  render(<StackedBar label="" parts={parts(0.5, 0.3, 0.2)} />);
  expect(rects()).toEqual([
    { x: '0.00', width: '497.00' },
    { x: '500.00', width: '297.00' },
    { x: '800.00', width: '197.00' },
  ]);
});

test('a share too small to be seen is still a sliver', () => {
  render(<StackedBar label="" parts={parts(0.9999, 0.0001)} />);
  expect(rects()[1]).toEqual({ x: '999.90', width: '1.00' });
});

test('it has no inline style: a strict style policy allows none', () => {
  render(<StackedBar label="" parts={parts(1)} />);
  expect(screen.getByRole('img').outerHTML).not.toContain('style=');
});
