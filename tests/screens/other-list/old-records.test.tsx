import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { figure, renderPlace } from '../../app/rendered-app';
import { listOf2027 } from '../../pricing/other-books';
import { application, savedQuote } from '../../store/ledger/example-records';
import { recordsWorld } from '../saved-quotes/records-world';

/** (60000 + 15000 + 5640 + 256000) × 2 + 2 × 1600 under the list of 2022; 587987 under that of 2027, packs left out. */
const link =
  '#/new?employees=6000&experts=5&tickets=3&robots=2&years=2&pack-120k=2&book=ssc-pro-2022-10-18&quoted=676480.00';
const QUOTE = savedQuote({ id: 'old', name: '去年的报价', link, totalYuan: '676480.00' });
const NEWER = savedQuote({
  id: 'newer',
  name: '今年的报价',
  link: '#/new?employees=6000&experts=5&tickets=3&robots=2&years=2',
  totalYuan: '587987.00',
});
const LEFT_OUT = '本价目没有充值包 pack-120k：所选的 2 个不在合计内。';

const { services } = recordsWorld([
  QUOTE,
  NEWER,
  application({ id: 'applied', link, totalYuan: '676480.00' }),
]);
const options = { services, book: listOf2027, today: '2027-02-01' };

test('the list of quotes says what was, what is, and what is not in it', async () => {
  await renderPlace({ tag: 'records', list: 'quotes' }, options);
  const row = within(screen.getByRole('row', { name: /去年的报价/ }));
  expect(figure('saved:old:total')).toBe('587987.00');
  expect(figure('saved:old:total-then')).toBe('676480.00');
  expect(row.getByText('当时的价目：ssc-pro-2022-10-18')).toBeTruthy();
  expect(row.getByText(LEFT_OUT)).toBeTruthy();
  expect(screen.getAllByText(LEFT_OUT)).toHaveLength(1);
});

test('applications say the same of theirs', async () => {
  await renderPlace({ tag: 'records', list: 'applications' }, options);
  expect(figure('application:applied:total')).toBe('587987.00');
  expect(screen.getByText('申请时 676,480.00，按现行价目已变化')).toBeTruthy();
  expect(screen.getByText(LEFT_OUT)).toBeTruthy();
});

test('a comparison has a row for it, in English too', async () => {
  const { user } = await renderPlace({ tag: 'compare', quoteIds: ['old', 'newer'] }, options);
  expect(screen.getByRole('row', { name: /^未计入合计/ }).textContent).toBe(`未计入合计${LEFT_OUT}—`);
  await user.click(screen.getByRole('button', { name: 'English' }));
  const row = await screen.findByRole('row', { name: /^Left out/ });
  expect([...row.children].map(({ textContent }) => textContent)).toEqual([
    'Left out',
    'This list does not have the pack pack-120k: the 2 chosen are not in the total.',
    '—',
  ]);
});
