import { act, screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import type { Host } from '../../../src/embed/protocol';
import { DEFAULT_SETTINGS, type PageSettings } from '../../../src/settings/settings';
import { readRecord } from '../../../src/store/ledger/record-text';
import type { ApplicationRecord } from '../../../src/store/ledger/records';
import { field, figure, renderPlace } from '../../app/rendered-app';
import { testServices } from '../../app/test-services';
import { button, LI_WEI, press } from '../application/filled-in';
import { application, keeping } from './kept-applications';

const RECORDS = { tag: 'records', list: 'applications' } as const;

async function listOf(
  records: readonly ApplicationRecord[],
  host: Host = {},
  settings: PageSettings = DEFAULT_SETTINGS,
) {
  const { storage, entries } = keeping(records);
  const services = testServices({ recordStorage: () => storage, host, settings });
  const page = await renderPlace(RECORDS, { services });
  const kept = (id: string): ApplicationRecord | undefined => {
    const text = entries.get(`ssc-calculator/record/${id}`);
    const reading = text === undefined ? undefined : readRecord(text);
    return reading?.ok && reading.record.kind === 'application' ? reading.record : undefined;
  };
  return { ...page, entries, kept };
}

const numbers = () =>
  screen.queryAllByRole('rowheader').map((header) => /A\d{8}/.exec(header.textContent ?? '')?.[0].slice(-2));
const row = (day: string) => screen.getByRole('row', { name: new RegExp(`A202602${day}`) });
const open = async (user: Awaited<ReturnType<typeof listOf>>['user'], day: string) =>
  user.click(within(row(day)).getByRole('button', { expanded: false }));

describe('申请记录', () => {
  test('is empty with a way to begin', async () => {
    const { user, store } = await listOf([]);
    expect(screen.getByText(/还没有申请/)).toBeTruthy();
    await press(user, '选择套餐');
    expect(document.activeElement?.tagName).toBe('H1');
    expect(store.getState().place).toEqual({ tag: 'pricing' });
  });

  test('has number, package, amount and state of each, the latest first', async () => {
    await listOf([application(3), application(12, 'awaiting-payment'), application(7, 'rejected')]);
    expect(numbers()).toEqual(['12', '07', '03']);
    expect(screen.getAllByRole('columnheader').map((header) => header.textContent)).toEqual([
      '编号 ↓',
      '套餐信息',
      '套餐金额（元） ↕',
      '状态 ↕',
      '操作',
    ]);
    const text = row('12').textContent;
    expect(text).toContain('企业共享服务中心 专业版 · 新购');
    expect(text).toContain('员工数 6,000 人、专家坐席数 3 席');
    expect(text).toContain('购买时长 2 年');
    expect(text).toContain('420,280.00');
    expect(text).not.toContain('¥');
    expect(text).toContain('待付款');
    expect(figure('application:made-12:total')).toBe('420280.00');
    expect(screen.getByText('共 3 条')).toBeTruthy();
  });

  test('computes amounts anew, and says what they were where they differ', async () => {
    await listOf([application(3, 'prepared', { totalYuan: '1.00' })]);
    expect(figure('application:made-3:total')).toBe('420280.00');
    expect(row('03').textContent).toContain('申请时 1.00，按现行价目已变化');
  });

  test('has only the amount of its day where the selection no longer has a price', async () => {
    await listOf([application(3, 'prepared', { link: '#/new?experts=0&years=2' })]);
    expect(figure('application:made-3:total')).toBeUndefined();
    expect(figure('application:made-3:total-then')).toBe('420280.00');
    expect(row('03').textContent).toContain('申请时的金额；按现行价目无法计算');
  });

  test('shows 15 a page, and sorts over all pages', async () => {
    const { user } = await listOf(
      Array.from({ length: 17 }, (_, index) => application(index + 1, index === 0 ? 'active' : 'prepared')),
    );
    expect(numbers()).toHaveLength(15);
    expect(screen.getByText('共 17 条')).toBeTruthy();
    expect(screen.getByText('第 1 / 2 页')).toBeTruthy();
    await press(user, '下一页');
    expect(numbers()).toEqual(['02', '01']);
    await user.click(screen.getByRole('button', { name: /^编号/ }));
    expect(screen.getByText('第 1 / 2 页')).toBeTruthy();
    expect(numbers().slice(0, 2)).toEqual(['01', '02']);
    expect(screen.getByRole('columnheader', { name: /编号/ }).getAttribute('aria-sort')).toBe('ascending');
    await user.click(screen.getByRole('button', { name: /^状态/ }));
    await user.click(screen.getByRole('button', { name: /^状态/ }));
    expect(numbers()[0]).toBe('01');
  });

  test('sorts by amount as by numbers', async () => {
    const of = (day: number, employees: number) =>
      application(day, 'prepared', { link: `#/new?employees=${employees}&years=1` });
    const { user } = await listOf([of(1, 100_000), of(2, 9000), of(3, 20_000)]);
    await user.click(screen.getByRole('button', { name: /^套餐金额/ }));
    expect(numbers()).toEqual(['01', '03', '02']);
    await user.click(screen.getByRole('button', { name: /^套餐金额/ }));
    expect(numbers()).toEqual(['02', '03', '01']);
  });

  test('counts the states, and narrows the list to one of them', async () => {
    const { user } = await listOf([
      application(1),
      application(2, 'returned'),
      application(3, 'returned'),
      application(4, 'active'),
    ]);
    const counts = within(screen.getByRole('group', { name: '按状态筛选' }));
    expect(counts.getAllByRole('button').map(({ textContent }) => textContent)).toEqual([
      '全部 4',
      '已生成 1',
      '确认中 0',
      '被驳回 2',
      '被拒绝 0',
      '待付款 0',
      '已开通 1',
    ]);
    await user.click(counts.getByRole('button', { name: '被驳回 2' }));
    expect(numbers()).toEqual(['03', '02']);
    await user.click(counts.getByRole('button', { name: '被拒绝 0' }));
    expect(screen.getByText('没有“被拒绝”的申请。')).toBeTruthy();
    await press(user, '显示全部');
    expect(numbers()).toHaveLength(4);
  });
});

describe('a state', () => {
  test('is marked by the buyer with one that may follow, and marked as theirs', async () => {
    const { user, kept } = await listOf([application(1)]);
    await open(user, '01');
    expect(screen.getAllByRole('button', { name: /^标记为/ }).map(({ textContent }) => textContent)).toEqual([
      '标记为“确认中”',
      '标记为“被驳回”',
      '标记为“被拒绝”',
      '标记为“待付款”',
    ]);
    await press(user, '标记为“确认中”');
    expect(kept('made-1')?.history.at(-1)).toEqual({
      state: 'under-review',
      by: 'buyer',
      at: '2026-03-05T02:00:00.000Z',
    });
    expect(screen.getByText('申请 A20260201-AAAAA 已标记为“确认中”。').getAttribute('role')).toBe('status');
    expect(document.activeElement?.textContent).toBe('标记状态');
    const history = screen.getByRole('heading', { name: '状态历史' }).parentElement;
    expect(
      within(history as HTMLElement)
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent),
    ).toEqual(['2026-02-01 09:00 已生成，由本页生成', '2026-03-05 10:00 确认中，由您标记']);
  });

  test('that takes the row out of a narrowed list leaves the focus in the list', async () => {
    const { user } = await listOf([application(1), application(2)]);
    await press(user, '已生成 2');
    await open(user, '01');
    await press(user, '标记为“被拒绝”');
    expect(numbers()).toEqual(['02']);
    expect(document.activeElement?.textContent).toBe('申请记录');
  });

  test('that is active can’t be marked further', async () => {
    const { user } = await listOf([application(1, 'active')]);
    await open(user, '01');
    expect(screen.queryByRole('button', { name: /^标记为/ })).toBeNull();
  });
});

describe('立即购买', () => {
  test('leads to the order page that the settings name', async () => {
    const settings = { ...DEFAULT_SETTINGS, orderPage: 'https://vendor.example/order' };
    await listOf([application(1, 'awaiting-payment')], {}, settings);
    const link = screen.getByRole('link', { name: '立即购买：A20260201-AAAAA' });
    expect(link.getAttribute('href')).toBe('https://vendor.example/order');
    expect(link.getAttribute('rel')).toBe('noopener noreferrer');
    expect(link.getAttribute('target')).toBe('_blank');
  });

  test('is a call to sales where they name none', async () => {
    await listOf([application(1, 'awaiting-payment')]);
    expect(screen.queryByRole('link', { name: /立即购买/ })).toBeNull();
    expect(row('01').textContent).toContain('付款请致电销售 4009100100');
  });

  test('is a call to the number that they name', async () => {
    await listOf(
      [application(1, 'awaiting-payment')],
      {},
      { ...DEFAULT_SETTINGS, phone: '+86 400-111-2222' },
    );
    const link = within(row('01')).getByRole('link', { name: '+86 400-111-2222' });
    expect(link.getAttribute('href')).toBe('tel:+864001112222');
  });
});

describe('an application that was returned', () => {
  test('is mended and sent again under its number, and its history goes on', async () => {
    const { user, kept, store, entries } = await listOf([application(1, 'returned', { applicant: LI_WEI })]);
    await press(user, '修改并重新提交：A20260201-AAAAA');
    await screen.findByRole('heading', { name: '选择套餐信息' });
    expect(store.getState().place).toEqual({ tag: 'application', step: 1, mending: 'made-1' });
    expect(screen.getByText(/^正在修改申请 A20260201-AAAAA/)).toBeTruthy();
    expect(figure('total')).toBe('420280.00');
    act(() => store.getState().choose({ years: '3' }));
    await press(user, '下一步');
    expect(field('公司名称').value).toBe('示例科技有限公司');
    await press(user, '下一步');
    await user.click(screen.getByRole('checkbox'));
    await press(user, '确认并生成申请');
    const record = kept('made-1');
    expect(record).toMatchObject({
      number: 'A20260201-AAAAA',
      totalYuan: '622920.00',
      madeOn: '2026-03-05',
    });
    expect(record?.history.map(({ state }) => state)).toEqual(['prepared', 'returned', 'prepared']);
    expect([...entries.keys()]).toEqual(['ssc-calculator/record/made-1']);
    expect(screen.getByRole('heading', { name: '申请 A20260201-AAAAA 已生成，尚未提交' })).toBeTruthy();
  });

  test('leaves what was typed for another quote: it was applied for under the first one’s company once', async () => {
    const { user, store } = await listOf([application(1, 'returned', { applicant: LI_WEI })]);
    act(() => store.getState().goTo({ tag: 'application', step: 2 }));
    await user.type(await screen.findByLabelText(/^公司名称/), '乙公司');
    act(() => store.getState().goTo({ tag: 'records', list: 'applications' }));
    await press(user, '修改并重新提交：A20260201-AAAAA');
    act(() => store.getState().goTo({ tag: 'application', step: 2, mending: 'made-1' }));
    expect(field('公司名称').value).toBe('示例科技有限公司');
    act(() => store.getState().goTo({ tag: 'application', step: 2 }));
    expect(field('公司名称').value).toBe('乙公司');
  });

  test('that is gone meanwhile becomes a new one, which is said before', async () => {
    const services = testServices();
    await renderPlace({ tag: 'application', step: 1, mending: 'gone' }, { services });
    expect(screen.getByText('要修改的申请已不在这里，或已不能修改。确认后会生成一份新的申请。')).toBeTruthy();
  });
});

describe('deleting', () => {
  test('takes the record away, and brings it back', async () => {
    const { user, kept } = await listOf([application(1), application(2)]);
    await press(user, '删除：A20260201-AAAAA');
    expect(kept('made-1')).toBeUndefined();
    expect(numbers()).toEqual(['02']);
    expect(button('撤销')).toBe(document.activeElement);
    expect(screen.getByText('已删除申请 A20260201-AAAAA。')).toBeTruthy();
    await press(user, '撤销');
    expect(kept('made-1')).toMatchObject({ number: 'A20260201-AAAAA' });
    expect(numbers()).toEqual(['02', '01']);
    expect(document.activeElement?.textContent).toBe('申请记录');
  });

  test('of the last one on a page shows the page before', async () => {
    const { user } = await listOf(Array.from({ length: 16 }, (_, index) => application(index + 1)));
    await press(user, '下一页');
    await press(user, '删除：A20260201-AAAAA');
    expect(numbers()).toHaveLength(15);
  });
});

describe('the applicant', () => {
  test('is shown where the record has them, and no more once they are to be forgotten', async () => {
    const { user, kept, entries, store } = await listOf([application(1, 'prepared', { applicant: LI_WEI })]);
    await open(user, '01');
    expect(screen.getByText('liwei@example.com')).toBeTruthy();
    act(() => store.getState().goTo({ tag: 'application', step: 2 }));
    const remember = await screen.findByRole('checkbox', { name: '在此设备上记住' });
    await user.click(remember);
    await user.click(remember);
    expect(kept('made-1')).toMatchObject({ number: 'A20260201-AAAAA' });
    expect([...entries.values()].join()).not.toContain('liwei@example.com');
  });

  test('of another visit is not on this device', async () => {
    const { user } = await listOf([application(1)]);
    await open(user, '01');
    expect(screen.getByText('联系信息没有保存在此设备上。')).toBeTruthy();
  });
});
