import { screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { renderMode } from '../../app/rendered-app';
import { testServices } from '../../app/test-services';
import { bookWithSeatPrices } from '../../pricing/published-book';

// Loaded ahead: what a test waits for is the page, not the disk.
import '../../../src/screens/shell/quoted-then-changes';

const OLD_BOOK = 'ssc-pro-2021-01-01';
const record = { bookId: OLD_BOOK, quotedYuan: '150240.00' };
const oldBook = { ...bookWithSeatPrices('2200', '1880'), id: OLD_BOOK };

const rowsOfTable = () =>
  [...screen.getByRole('table', { name: '各行当时与现在的金额' }).querySelectorAll('tr')].map((row) =>
    [...row.children].map((cell) => cell.textContent),
  );

describe('a link that was made under another list', () => {
  test('shows what changed since, line by line, priced under that list', async () => {
    const services = testServices({ findPriceBook: async (id) => (id === OLD_BOOK ? oldBook : undefined) });
    const { user } = await renderMode('new', {}, { state: { record }, services });
    expect(
      screen.getByText('此链接按价目 ssc-pro-2021-01-01 合计 ¥150,240.00，按现行价目是 ¥152,640.00'),
    ).toBeTruthy();
    await user.click(await screen.findByText('逐行比较：1 行有变化'));
    expect(rowsOfTable()).toEqual([
      ['项目', '价目 ssc-pro-2021-01-01', '现行价目', '相差'],
      ['专家坐席数', '¥6,600.00单价 ¥2,200', '¥9,000.00单价 ¥3,000', '+¥2,400.00'],
      ['合计', '¥150,240.00', '¥152,640.00', '+¥2,400.00'],
    ]);
  });

  test('says so where the page does not have that list, or it can’t be loaded', async () => {
    await renderMode('new', {}, { state: { record } });
    expect(await screen.findByText('本页没有价目 ssc-pro-2021-01-01，无法逐行比较。')).toBeTruthy();
  });

  test('says so where the selection has no price under that list', async () => {
    const sold = { ...oldBook, term: { ...oldBook.term, maximum: 1 } };
    const services = testServices({ findPriceBook: async () => sold });
    await renderMode('new', { years: '2' }, { state: { record }, services });
    expect(await screen.findByText('当时的价目下，这些内容没有价格，无法逐行比较。')).toBeTruthy();
  });

  test('says so where no line has changed, but the link states another total', async () => {
    const services = testServices({
      findPriceBook: async () => ({ ...bookWithSeatPrices('3000', '1880'), id: OLD_BOOK }),
    });
    await renderMode('new', {}, { state: { record }, services });
    expect(await screen.findByText('各行金额没有变化。')).toBeTruthy();
  });
});
