import { screen, within } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { recordActivation } from '../../../src/screens/products/record-activation';
import { currentBook, renderPlace, TODAY } from '../../app/rendered-app';
import { testServices } from '../../app/test-services';
import { press } from '../application/filled-in';
import { application, keeping } from './kept-applications';

vi.mock('../../../src/screens/products/record-activation', () => ({ recordActivation: vi.fn() }));

const RECORDS = { tag: 'records', list: 'applications' } as const;
const activated = vi.mocked(recordActivation);
afterEach(() => activated.mockClear());

async function listOfOne() {
  const { storage } = keeping([application(1, 'awaiting-payment')]);
  return renderPlace(RECORDS, { services: testServices({ recordStorage: () => storage }) });
}

test('an application that the buyer marks as active is recorded as carried out', async () => {
  const { user } = await listOfOne();
  await user.click(
    within(screen.getByRole('row', { name: /A20260201/ })).getByRole('button', { expanded: false }),
  );
  expect(screen.getByText(/标记为“已开通”后会记入“我的产品”/)).toBeTruthy();
  await press(user, '标记为“已开通”');
  expect(activated).toHaveBeenCalledExactlyOnceWith(
    expect.anything(),
    expect.objectContaining({ id: 'made-1' }),
    currentBook,
    TODAY,
    expect.any(Function),
  );
});
