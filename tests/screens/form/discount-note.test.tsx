import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { enter, field, figure, renderApp } from '../../app/rendered-app';

test('85 is said to be 15 % off', async () => {
  const { user } = renderApp();
  await enter(user, '商务折扣', '85');
  expect(screen.getByText('按标价的 85% 支付，即优惠 15%。')).toBeTruthy();
  expect(screen.queryByRole('button', { name: '改为 85%' })).toBeNull();
});

test.each(['8.5', '0.85'])(
  '%s, as 八五折 is written, is priced as it stands and offered as 85 %%',
  async (text) => {
    const { user } = renderApp();
    await enter(user, '商务折扣', text);
    await user.click(screen.getByRole('button', { name: '改为 85%' }));
    // 152 640 × 85 %
    expect(figure('total')).toBe('129744.00');
    expect(document.activeElement).toBe(field('商务折扣'));
  },
);
