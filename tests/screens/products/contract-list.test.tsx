import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
// Loaded before the first test, whose time it would take.
import '../../../src/screens/records/records';
import { figure, renderPlace } from '../../app/rendered-app';
import { contractRecord, LEAST, NOTHING, worldWith } from './kept-contract';

const PLACE = { tag: 'records', list: 'contracts' } as const;
const card = (name: string) => within(screen.getByRole('article', { name }));

const open = async (records: Parameters<typeof worldWith>[0], today = '2026-03-02') => {
  const world = worldWith(records);
  return { ...world, ...(await renderPlace(PLACE, { services: world.services, today })) };
};

describe('a contract', () => {
  test('has what was bought and added up to today, and what its renewal brings', async () => {
    await open([
      contractRecord({
        changes: [
          {
            kind: 'addition',
            on: '2025-12-15',
            added: { ...NOTHING, experts: 2, employees: 5000, robots: 1 },
          },
          {
            kind: 'renewal',
            on: '2026-03-01',
            years: 3,
            renewed: { ...LEAST, employees: 8000, sessionsInPacks: 960_000 },
          },
        ],
      }),
    ]);
    expect(figure('contract:c1:employees')).toBe('6000');
    expect(figure('contract:c1:experts')).toBe('5');
    expect(figure('contract:c1:robots')).toBe('2');
    // 50 000 for each of three robots paid for, and the packs of the renewal.
    expect(figure('contract:c1:sessions')).toBe('1110000');
    expect(figure('contract:c1:expiry')).toBe('2030-06-15');
    expect(figure('contract:c1:last-day-to-renew')).toBe('2030-09-14');
    expect(
      card('总部').getByText(
        '已提前续费：自 2027年6月15日起为员工数 8,000 人、专家坐席数 3 席、工单坐席数 3 席、企业版机器人 1 套。',
      ),
    ).toBeDefined();
  });

  test('tells its history, what and when', async () => {
    await open([
      contractRecord({
        changes: [
          { kind: 'addition', on: '2025-12-15', added: { ...NOTHING, experts: 2 } },
          { kind: 'renewal', on: '2026-03-01', years: 3, renewed: LEAST, applicationId: 'a1' },
        ],
      }),
    ]);
    const [purchase, addition, renewal] = card('总部').getAllByRole('listitem', { hidden: true });
    expect(purchase?.textContent).toBe(
      '2025年6月15日 首次购买共 2 年 · 员工数 1,000 人、专家坐席数 3 席、工单坐席数 3 席、企业版机器人 1 套',
    );
    expect(addition?.textContent).toBe('2025年12月15日 增购专家坐席数 +2 席');
    expect(renewal?.textContent).toMatch(/^2026年3月1日 续费 3 年 来自申请/);
  });

  test.each([
    ['2025-06-14', '未开始', '到期停服还有 731 天'],
    ['2027-03-16', '正常', '到期停服还有 91 天'],
    ['2027-03-17', '即将到期', '到期停服还有 90 天'],
    ['2027-06-15', '已停服', '最后可续费日还有 91 天'],
    ['2027-09-14', '已停服', '最后可续费日就是今天'],
    ['2027-09-15', '已回收', '资源已回收，没有可办的期限'],
  ])('on %s is %s: %s', async (today, state, deadline) => {
    await open([contractRecord()], today);
    expect(card('总部').getByText(state)).toBeDefined();
    expect(card('总部').getByText('下一个期限').nextElementSibling?.textContent).toBe(deadline);
  });
});

describe('the list', () => {
  const five = [
    contractRecord({ id: 'c1', name: '远' }),
    contractRecord({ id: 'c2', name: '近', start: '2025-04-01', years: 1 }),
    contractRecord({ id: 'c3', name: '停', start: '2025-01-31', years: 1 }),
    contractRecord({ id: 'c4', name: '未', start: '2026-04-01' }),
    contractRecord({ id: 'c5', name: '', start: '2024-02-29', years: 1 }),
  ];

  test('is in the order of urgency, and its banner counts the states', async () => {
    await open(five);
    expect(screen.getAllByRole('article').map((article) => article.querySelector('h3')?.textContent)).toEqual(
      ['停', '近', '远', '未', '2024年2月29日 起的合同'],
    );
    const banner = within(screen.getByRole('region', { name: '我的产品' }));
    expect(banner.getByText(/^共 5 份合同/).textContent).toBe(
      '共 5 份合同已停服 1即将到期 1正常 1未开始 1已回收 1',
    );
    expect(banner.getByText('2 份合同需要处理：').nextElementSibling?.textContent).toBe(
      '“停”已停服，最晚 2026年4月29日续费（还有 58 天），之后资源回收，数据无法恢复。' +
        '“近”2026年4月1日到期（还有 30 天），到期前续费，服务不中断。',
    );
  });

  test('without contracts invites to enter one', async () => {
    await open([]);
    expect(screen.getByText('还没有合同')).toBeDefined();
    expect(screen.getByRole('button', { name: '录入合同' })).toBeDefined();
    expect(screen.queryByRole('button', { name: /日历提醒/ })).toBeNull();
  });

  test('in English says the same', async () => {
    const { user } = await open(five);
    await user.click(screen.getByRole('button', { name: 'English' }));
    expect(await screen.findByText('2 contracts need attention:')).toBeDefined();
    expect(within(screen.getByRole('article', { name: '远' })).getByText('Running')).toBeDefined();
    const robots = within(screen.getByRole('article', { name: '远' })).getByText('Enterprise robot');
    expect(robots.nextElementSibling?.textContent).toBe('1 set');
  });
});

describe('deleting', () => {
  test('forgets the contract, and undo brings it back with the focus on it', async () => {
    const { user, kept } = await open([contractRecord(), contractRecord({ id: 'c2', name: '华东' })]);
    await user.click(screen.getByRole('button', { name: '删除：总部' }));
    expect(kept().map(({ id }) => id)).toEqual(['c2']);
    expect(screen.queryByRole('article', { name: '总部' })).toBeNull();
    const undo = within(screen.getByText('已删除“总部”。').parentElement ?? document.body).getByRole(
      'button',
    );
    expect(document.activeElement?.textContent).toBe('撤销');
    await user.click(undo);
    expect(kept().map(({ name, start }) => [name, start])).toContainEqual(['总部', '2025-06-15']);
    expect(document.activeElement?.textContent).toBe('总部');
    expect(screen.queryByText('已删除“总部”。')).toBeNull();
  });
});

describe('without room in the browser', () => {
  test('says which contracts are in this tab only', async () => {
    const { services } = worldWith([]);
    const full = services.recordStorage();
    if (full === null) throw new Error('no storage');
    full.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    const { user } = await renderPlace(PLACE, { services, today: '2026-03-02' });
    await user.click(screen.getByRole('button', { name: '录入合同' }));
    await user.type(screen.getByLabelText('合同起始日'), '2025-06-15');
    await user.click(screen.getByRole('button', { name: '保存合同' }));
    expect(screen.getByRole('alert').textContent).toMatch(/^浏览器没有空间/);
    expect(card('2025年6月15日 起的合同').getByText('未保存')).toBeDefined();
  });
});
