import { act, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { openAt, shownTotal, startInDocument } from './opened-page';

test('a reload in another place of the page goes on there, with the selection as it was', async () => {
  document.documentElement.classList.add('pending');
  history.replaceState({ sscPlace: { tag: 'application', step: 1 } }, '', '/#/new?employees=6000');
  await act(startInDocument);
  expect(await screen.findByRole('heading', { name: '选择套餐信息' })).toBeTruthy();
  expect(shownTotal()).toBe('202640.00');
});

test.each([{ tag: 'elsewhere' }, 7, null])(
  'a place that the page does not know is none: %j',
  async (sscPlace) => {
    document.documentElement.classList.add('pending');
    await openAt('/#/new?employees=6000', { sscPlace });
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: '员工数' }).value).toBe('6,000');
  },
);
