import { screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { figure, messageOf, renderMode } from '../../app/rendered-app';
import { testServices } from '../../app/test-services';
import { listOf2027 } from '../../pricing/other-books';
import { publishedBook } from '../../pricing/published-book';

// Loaded ahead: what a test waits for is the page, not the disk.
import '../../../src/screens/shell/quoted-then-changes';
import '../../../src/screens/shell/not-offered-details';

const services = testServices({
  findPriceBook: async (id) => (id === publishedBook.id ? publishedBook : undefined),
  priceBooks: async () => [publishedBook],
});
const options = { book: listOf2027, services };

/** 2022: (60000 + 15000 + 5640 + 256000) × 2 + 2 × 1600. */
const record = { bookId: publishedBook.id, quotedYuan: '676480.00' };
const OLD = {
  employees: '6000',
  experts: '5',
  robots: '2',
  years: '2',
  tickets: '3',
  'pack-120k': '2',
} as const;

const rowsOf = (name: string) =>
  [...screen.getByRole('table', { name }).querySelectorAll('tr')].map((row) =>
    [...row.children].map((cell) => cell.textContent),
  );

describe('a link of the list of 2022 under that of 2027', () => {
  test('says line by line what changed, and that its packs are no longer sold', async () => {
    const { user } = await renderMode('new', OLD, { ...options, state: { record } });
    expect(figure('total')).toBe('587987.00');
    await user.click(await screen.findByText('逐行比较：5 行有变化'));
    expect(rowsOf('各行当时与现在的金额')).toEqual([
      ['项目', '价目 ssc-pro-2022-10-18', '现行价目', '相差'],
      ['员工数', '¥120,000.00单价 ¥10,000', '¥71,988.00单价 ¥2,999.50', '-¥48,012.00'],
      ['专家坐席数', '¥30,000.00单价 ¥3,000', '¥31,999.00单价 ¥3,199.90', '+¥1,999.00'],
      ['工单坐席数', '¥11,280.00单价 ¥1,880', '¥12,000.00单价 ¥2,000', '+¥720.00'],
      ['企业版机器人', '¥512,000.00单价 ¥128,000', '¥472,000.00单价 ¥118,000', '-¥40,000.00'],
      ['12 万次充值包', '¥3,200.00', '不再销售', '-¥3,200.00'],
      ['合计', '¥676,480.00', '¥587,987.00', '-¥88,493.00'],
    ]);
  });

  test('names what is missing beside the total, with what it came to', async () => {
    await renderMode('new', OLD, { ...options, state: { record } });
    expect(await screen.findByText('12 万次充值包 × 2 个')).toBeTruthy();
    expect(screen.getByText('按价目 ssc-pro-2022-10-18 标价 ¥3,200.00')).toBeTruthy();
    expect(screen.getByText('未计入合计')).toBeTruthy();
  });

  test('takes the cheapest packs of today for as many sessions', async () => {
    const { user, store } = await renderMode('new', OLD, { ...options, state: { record } });
    await user.click(await screen.findByText(/会话数不少于 240,000 次$/));
    // 2 × 80000 given + 240000; three packs of 100000 are 3899.70.
    expect(store.getState().draft.texts.new).toMatchObject({ sessions: '400000' });
    expect(figure('line:pack-100k')).toBe('3899.70');
    expect(screen.queryByText('未计入合计')).toBeNull();
    store.getState().undo();
    expect(store.getState().draft.texts.new['pack-120k']).toBe('2');
  });

  test('leaves them out for good with one click', async () => {
    const { user, store } = await renderMode('new', OLD, { ...options, state: { record } });
    await user.click(await screen.findByRole('button', { name: '去掉这些项目' }));
    expect(store.getState().draft.texts.new['pack-120k']).toBeUndefined();
    expect(figure('total')).toBe('587987.00');
  });

  test('that can’t be priced says what it came to, line by line, and what to mend', async () => {
    const texts = { employees: '1000', experts: '3', tickets: '3', robots: '1', years: '8' };
    const state = { record: { bookId: publishedBook.id, quotedYuan: '1221120.00' } };
    const { user } = await renderMode('new', texts, { ...options, state });
    expect(
      screen.getByText('此链接按价目 ssc-pro-2022-10-18 合计 ¥1,221,120.00；按现行价目须先修正标出的内容'),
    ).toBeTruthy();
    expect(messageOf('员工数')).toBe('员工数应为 2,000 或以上，现在是 1,000。');
    expect(screen.getByText('购买时长应为 5 或以下，现在是 8。')).toBeTruthy();
    await user.click(await screen.findByText('当时各行的金额', { selector: 'summary' }));
    expect(rowsOf('当时各行的金额')[1]).toEqual(['员工数', '¥80,000.00']);
    for (const mend of ['改为 2,000 人', '改为 5 席', '改为 2 套', '改为 5 年']) {
      await user.click(screen.getByRole('button', { name: mend }));
    }
    // (11998 + 15999.50 + 3 × 2000 + 236000) × 5
    expect(figure('total')).toBe('1349987.50');
  });
});
