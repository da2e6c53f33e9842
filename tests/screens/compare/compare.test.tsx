import { act, screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import type { FieldTexts } from '../../../src/entry/field-names';
import { figure, renderPlace } from '../../app/rendered-app';
import { savedQuote } from '../../store/ledger/example-records';
import { recordsWorld } from '../saved-quotes/records-world';

const LEAST = savedQuote({
  id: 'least',
  name: '起步',
  link: '#/new?employees=1000&experts=3&tickets=3&robots=1&years=1',
  totalYuan: '152640.00',
});
/** Two seats more, two years, 90 % of the list: 317280 at list, 285552 due. */
const MORE = savedQuote({
  id: 'more',
  name: '加席',
  link: '#/new?employees=1000&experts=5&tickets=3&robots=1&years=2&discount=90&tax=6',
  totalYuan: '285552.00',
});
const ADDITION = savedQuote({
  id: 'addition',
  name: '增购',
  mode: 'add',
  link: '#/add?start=2026-03-01&term=2&on=2026-09-01&experts=2',
  totalYuan: '9600.00',
});
const BROKEN = savedQuote({ id: 'broken', name: '坏的', link: '#/new?employees=1' });

async function compare(quoteIds: readonly string[], texts: FieldTexts = {}) {
  const world = recordsWorld([LEAST, MORE, ADDITION, BROKEN]);
  const page = await renderPlace({ tag: 'compare', quoteIds }, { services: world.services, texts });
  return { ...page, ...world };
}

const table = () => screen.getByRole('table', { name: '报价对比表' });
const row = (label: string) =>
  within(within(table()).getByRole('row', { name: new RegExp(`^${label}`) }))
    .getAllByRole('cell')
    .map(({ textContent }) => textContent);
const why = () => within(screen.getByRole('region', { name: '差在哪里' }));
const reasons = () =>
  why()
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent);

describe('two quotes side by side', () => {
  test('have their quantities and amounts, and in words what differs', async () => {
    await compare(['least', 'more']);
    expect(row('时长')).toEqual(['1 年', '2 年不同']);
    expect(row('专家坐席数')).toEqual(['3 席¥9,000.00', '5 席¥27,000.00多 2 席多 ¥18,000.00']);
    expect(row('标价合计')).toEqual(['¥152,640.00', '¥317,280.00多 ¥164,640.00']);
    expect(row('折扣')).toEqual(['标价', '标价的 90%不同']);
    expect(row('合计')).toEqual(['¥152,640.00', '¥285,552.00多 ¥132,912.00']);
    expect(row('折合每年')).toEqual(['¥152,640.00', '¥142,776.00少 ¥9,864.00']);
    // 12.72 and 11.898: half up to the fen.
    expect(row('折合每人每月')).toEqual(['¥12.72', '¥11.90少 ¥0.82']);
    expect(row('增值税')).toEqual(['—', '¥16,163.32']);
    expect(row('机器人会话')).toEqual(['50,000 次', '50,000 次']);
    expect(row('有效期至')).toEqual(['2026年4月4日', '2026年4月4日']);
  });

  test('have no row that neither has anything in', async () => {
    await compare(['least', 'more']);
    expect(within(table()).queryByRole('row', { name: /^行业知识云/ })).toBeNull();
    expect(within(table()).queryByRole('row', { name: /^到期日/ })).toBeNull();
  });

  test('stand under names for machines', async () => {
    await compare(['least', 'more']);
    expect(figure('compare:1:total')).toBe('152640.00');
    expect(figure('compare:2:total')).toBe('285552.00');
    expect(figure('compare:2:dearer')).toBe('132912.00');
    expect(figure('compare:2:dearer:per-year')).toBe('-9864.00');
    expect(figure('compare:2:more:experts')).toBe('2');
    expect(figure('compare:2:tax:amount')).toBe('16163.32');
  });

  test('begin with the answer: which one, how much less, and mostly for what', async () => {
    await compare(['least', 'more']);
    const answer = screen.getByText(/^选/);
    expect(answer.textContent).toBe(
      '选“起步”比“加席”省 ¥132,912.00，主要因为时长少 1 年、专家坐席数少 2 席。',
    );
    expect(figure('compare:saving')).toBe('132912.00');
    expect(answer.compareDocumentPosition(table()) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
    const causes = screen.getByRole('region', { name: '差在哪里' });
    expect(causes.compareDocumentPosition(table()) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
  });

  test('are set against the reference, not the dearest, where the cheapest is another', async () => {
    const { user } = await compare(['least', 'more', 'addition']);
    expect(screen.getByText(/^选/).textContent).toMatch(/^选“增购”比“起步”省 ¥143,040.00，主要因为/);
    await user.selectOptions(screen.getByRole('combobox', { name: '参照' }), '增购');
    expect(screen.getByText(/^选/).textContent).toMatch(/^选“增购”比“加席”省 ¥275,952.00，主要因为/);
  });

  test('have a dash, then the difference, where only the reference has an item', async () => {
    await compare(['least', 'addition']);
    expect(row('工单坐席数')[1]).toMatch(/^—少 3 席/);
  });

  test('name another winner by the year and by the person', async () => {
    await compare(['least', 'more']);
    const verdict = within(screen.getByRole('region', { name: '哪一份更省' }));
    expect(verdict.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      '折合每年最低：“加席”。',
      '折合每人每月最低：“加席”。',
    ]);
  });

  test('say what makes the difference, the largest cause first, to the fen', async () => {
    await compare(['least', 'more']);
    expect(why().getByText(/“加席”比“起步”多/).textContent).toBe('“加席”比“起步”多 ¥132,912.00：');
    expect(reasons()).toEqual([
      '时长为 2 年，参照为 1 年，多 ¥158,640.00',
      '按标价的 90% 计，参照按标价，少 ¥31,728.00',
      '专家坐席数多 2 席，多 ¥6,000.00',
      '折合每年少 ¥9,864.00',
      '折合每人每月少 ¥0.82',
    ]);
    const causes = ['term', 'discount', 'experts'].map((cause) => figure(`compare:2:cause:${cause}`));
    expect(causes).toEqual(['158640.00', '-31728.00', '6000.00']);
  });

  test('are read from the other side once that is the reference', async () => {
    const { user } = await compare(['least', 'more']);
    await user.selectOptions(screen.getByRole('combobox', { name: '参照' }), '加席');
    expect(row('合计')).toEqual(['¥152,640.00少 ¥132,912.00', '¥285,552.00']);
    expect(figure('compare:1:dearer')).toBe('-132912.00');
  });
});

describe('quotes of different kinds', () => {
  test('are compared in all, and it says what is not', async () => {
    await compare(['least', 'addition']);
    expect(row('业务类型')).toEqual(['新购', '增购不同']);
    expect(row('时长')).toEqual(['1 年', '剩余 1 年 + 6 个月不同']);
    expect(row('折合每年')).toEqual(['¥152,640.00', '—']);
    expect(screen.getByText(/^业务类型不同/)).toBeDefined();
    expect(screen.getByText(/^增购按合同剩余时间计费/)).toBeDefined();
    expect(screen.queryByText(/^折合每年最低/)).toBeNull();
  });
});

describe('the comparison', () => {
  test('takes the selection on screen in', async () => {
    await compare(['draft', 'least'], { experts: '4' });
    expect(within(table()).getAllByRole('columnheader')[1]?.textContent).toMatch(/^当前配置/);
    expect(row('专家坐席数')).toEqual(['4 席¥12,000.00', '3 席¥9,000.00少 1 席少 ¥3,000.00']);
  });

  test('loses a column and gains one', async () => {
    const { user, store } = await compare(['least', 'more']);
    await user.selectOptions(screen.getByRole('combobox', { name: '再加一份' }), '增购');
    await user.click(screen.getByRole('button', { name: '加入对比' }));
    expect(store.getState().place).toEqual({ tag: 'compare', quoteIds: ['least', 'more', 'addition'] });
    await user.click(screen.getByRole('button', { name: '移除“起步”' }));
    expect(store.getState().place).toEqual({ tag: 'compare', quoteIds: ['more', 'addition'] });
    expect(document.activeElement?.textContent).toBe('报价对比');
    expect(row('合计')[0]).toBe('¥285,552.00');
  });

  test('asks for more where one is left', async () => {
    await compare(['least']);
    expect(screen.getByText('请选两份以上的报价来对比。')).toBeDefined();
    expect(screen.queryByRole('region', { name: '哪一份更省' })).toBeNull();
  });

  test('names what has no price, and counts what another tab deleted', async () => {
    const { elsewhere } = await compare(['least', 'broken', 'more']);
    expect(screen.getByText('“坏的”按现行价目无法报价，修正后才能对比。')).toBeDefined();
    act(() => elsewhere('more', null));
    expect(screen.getByText('1 份报价已被删除，未列出。')).toBeDefined();
  });

  test('shows four of more, and leads back to the list', async () => {
    const { user, store } = await compare(['least', 'more', 'addition', 'draft', 'q-5']);
    expect(within(table()).getAllByRole('columnheader')).toHaveLength(5);
    expect(screen.queryByRole('button', { name: '加入对比' })).toBeNull();
    await user.click(screen.getByRole('button', { name: '返回报价列表' }));
    expect(store.getState().place).toEqual({ tag: 'records', list: 'quotes' });
  });

  test('says so where two cost the same', async () => {
    await compare(['draft', 'least']);
    expect(screen.getByText('“起步”与“当前配置”合计相同。')).toBeDefined();
    expect(screen.getByText('各份报价合计相同。')).toBeDefined();
  });
});
