import { act, screen, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { writeRecord } from '../../../src/store/ledger/record-text';
// Loaded before the first test, whose time it would take.
import '../../../src/screens/records/records';
import { enter, field, figure, messageOf, renderPlace } from '../../app/rendered-app';
import { contractRecord, LEAST, NOTHING, worldWith } from './kept-contract';

const open = async (records: Parameters<typeof worldWith>[0] = []) => {
  const world = worldWith(records);
  const page = await renderPlace(
    { tag: 'records', list: 'contracts' },
    { services: world.services, today: '2026-03-02' },
  );
  return { ...world, ...page };
};
const enterNew = (user: UserEvent) => user.click(screen.getByText('录入合同', { selector: 'button' }));
const save = (user: UserEvent) => user.click(screen.getByText('保存合同', { selector: 'button' }));
/** A group of fields by its legend: an addition, a renewal, a term. By role it would take seconds in so many fields. */
function change(name: string) {
  const group = screen.getByText(name, { selector: 'legend' }).closest('fieldset');
  if (group === null) throw new Error(`${name} is no legend of a group`);
  return within(group);
}
const inChange = (name: string, label: string) =>
  change(name).getByLabelText<HTMLInputElement>(label, { selector: 'input[type="text"]' });
const problemIn = (name: string, label: string) =>
  document.getElementById(`${inChange(name, label).id}-problem`)?.querySelector('span')?.textContent;
const put = async (user: UserEvent, name: string, label: string, text: string) => {
  await user.clear(inChange(name, label));
  await user.type(inChange(name, label), text);
};

describe('a contract entered by hand', () => {
  test('is kept as it was typed, in any style of writing', async () => {
    const { user, kept } = await open();
    await enterNew(user);
    await enter(user, '合同名称 选填', '总部');
    await enter(user, '合同起始日', '２０２５年６月１５日');
    await user.click(change('首期年限').getByLabelText('2 年'));
    await enter(user, '员工数', '1.2万');
    await enter(user, '充值包会话数', '96万');
    await save(user);
    expect(kept()).toEqual([
      {
        ...contractRecord({ id: 'id-1', changedAt: '2026-03-05T02:00:00.000Z' }),
        quantities: { ...LEAST, employees: 12_000, sessionsInPacks: 960_000 },
      },
    ]);
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(screen.getByText('已保存“总部”。')).toBeDefined();
    expect(figure('contract:id-1:employees')).toBe('12000');
  });

  test('with an addition and a renewal, which begins with what there is by then', async () => {
    const { user, kept } = await open();
    await enterNew(user);
    await enter(user, '合同起始日', '2025-06-15');
    await user.click(screen.getByText('添加一次增购'));
    expect(document.activeElement).toBe(inChange('第 1 次办理：增购', '办理日期'));
    expect(inChange('第 1 次办理：增购', '办理日期').value).toBe('2026-03-02');
    await put(user, '第 1 次办理：增购', '专家坐席数', '２');
    await user.click(screen.getByText('添加一次续费'));
    expect(inChange('第 2 次办理：续费', '办理日期').value).toBe('2026-06-15');
    expect(inChange('第 2 次办理：续费', '专家坐席数').value).toBe('5');
    await put(user, '第 2 次办理：续费', '办理日期', '2026-05-01');
    await save(user);
    expect(kept()[0]?.changes).toEqual([
      { kind: 'addition', on: '2026-03-02', added: { ...NOTHING, experts: 2 } },
      { kind: 'renewal', on: '2026-05-01', years: 1, renewed: { ...LEAST, experts: 5 } },
    ]);
  });

  test('says nothing of an empty field before it was left, and everything once saving is tried', async () => {
    const { user, kept } = await open();
    await enterNew(user);
    expect(messageOf('合同起始日')).toBeUndefined();
    await save(user);
    expect(messageOf('合同起始日')).toBe('请填写“合同起始日”。');
    expect(document.activeElement).toBe(field('合同起始日'));
    expect(screen.getByRole('alert').textContent).toBe('还有 1 处需要修正，合同没有保存；填写的内容都在。');
    expect(kept()).toEqual([]);
  });
});

describe('what can’t have been is refused with what would be right', () => {
  test.each([
    ['2025-02-29', '合同起始日“2025-02-29”不存在，该月最后一天是 2025-02-28。'],
    ['25-06-15', '合同起始日的年份应写四位，“25-06-15”只有两位。'],
    ['1999-12-31', '合同起始日应在 2000 年到 2099 年之间，现在是“1999-12-31”。'],
    ['昨天', '合同起始日应为 2026-03-05 这样的日期，“昨天”无法识别。'],
  ])('a start on %s', async (text, sentence) => {
    const { user, kept } = await open();
    await enterNew(user);
    await enter(user, '合同起始日', text);
    expect(messageOf('合同起始日')).toBe(sentence);
    await save(user);
    expect(kept()).toEqual([]);
    expect(field('合同起始日').value).toBe(text);
  });

  test.each([
    ['增购', '2025-06-14', '办理日期应在合同起始日 2025-06-15 当天或之后，现在是 2025-06-14。'],
    [
      '增购',
      '2026-06-15',
      '办理日期应早于合同到期日 2026-06-15，现在是 2026-06-15。到期后不能增购，请续费。',
    ],
    [
      '续费',
      '2026-09-15',
      '办理日期应早于资源回收日 2026-09-15，现在是 2026-09-15。回收后数据无法恢复，不能续费，只能新购。',
    ],
  ])('%s on %s', async (kind, day, sentence) => {
    const { user, kept } = await open();
    await enterNew(user);
    await enter(user, '合同起始日', '2025-06-15');
    await user.click(screen.getByText(`添加一次${kind}`));
    const name = `第 1 次办理：${kind}`;
    await put(user, name, '专家坐席数', '3');
    await put(user, name, '办理日期', day);
    expect(problemIn(name, '办理日期')).toBe(sentence);
    await save(user);
    expect(kept()).toEqual([]);
    expect(inChange(name, '办理日期').value).toBe(day);
  });

  test('entries that are not in order, mended with one click', async () => {
    const { user, kept } = await open();
    await enterNew(user);
    await enter(user, '合同起始日', '2025-06-15');
    await user.click(screen.getByText('添加一次增购'));
    await put(user, '第 1 次办理：增购', '专家坐席数', '1');
    await user.click(screen.getByText('添加一次续费'));
    await put(user, '第 2 次办理：续费', '办理日期', '2026-03-01');
    expect(problemIn('第 2 次办理：续费', '办理日期')).toBe(
      '办理日期应在上一次办理的 2026-03-02 当天或之后，现在是 2026-03-01；请按先后顺序填写。',
    );
    await user.click(change('第 2 次办理：续费').getByRole('button', { name: '改为 2026-03-02' }));
    await save(user);
    expect(kept()[0]?.changes.map(({ on }) => on)).toEqual(['2026-03-02', '2026-03-02']);
  });

  test('an addition of nothing', async () => {
    const { user, kept } = await open();
    await enterNew(user);
    await enter(user, '合同起始日', '2025-06-15');
    await user.click(screen.getByText('添加一次增购'));
    await save(user);
    expect(problemIn('第 1 次办理：增购', '员工数')).toBe(
      '这次增购没有任何数量，请至少填写一项，或去掉这一次。',
    );
    await user.click(screen.getByRole('button', { name: '去掉第 1 次办理' }));
    expect(document.activeElement?.textContent).toBe('添加一次增购');
    await save(user);
    expect(kept()).toHaveLength(1);
  });

  test('quantities under the minimum', async () => {
    const { user } = await open();
    await enterNew(user);
    await enter(user, '员工数', '999');
    expect(messageOf('员工数')).toBe('员工数应为 1,000 或以上，现在是 999。');
  });
});

describe('what was typed', () => {
  test('is there again after the dialog was closed, until it is discarded', async () => {
    const { user } = await open();
    await enterNew(user);
    await enter(user, '合同起始日', '2025-02-30');
    await user.click(screen.getByRole('button', { name: '关闭' }));
    await enterNew(user);
    expect(field('合同起始日').value).toBe('2025-02-30');
    expect(screen.getByText('上次没有保存的内容已恢复。')).toBeDefined();
    await user.click(screen.getByRole('button', { name: '放弃这些内容，重新填写' }));
    expect(field('合同起始日').value).toBe('');
    expect(document.activeElement).toBe(field('合同名称 选填'));
  });

  test('is not there again once it was saved', async () => {
    const { user } = await open();
    await enterNew(user);
    await enter(user, '合同起始日', '2025-06-15');
    await save(user);
    await enterNew(user);
    expect(field('合同起始日').value).toBe('');
  });
});

describe('a contract that is changed', () => {
  const record = contractRecord({
    changes: [
      { kind: 'addition', on: '2025-12-15', added: { ...NOTHING, experts: 2 }, applicationId: 'a1' },
      { kind: 'renewal', on: '2026-03-01', years: 3, renewed: LEAST },
    ],
  });

  test('stands in the fields, and stays the same contract', async () => {
    const { user, kept } = await open([record]);
    await user.click(screen.getByRole('button', { name: '修改：总部' }));
    expect(inChange('第 1 次办理：增购', '专家坐席数').value).toBe('2');
    await put(user, '第 1 次办理：增购', '专家坐席数', '4');
    await user.click(screen.getByRole('button', { name: '去掉第 2 次办理' }));
    await save(user);
    expect(kept()).toEqual([
      {
        ...record,
        changedAt: '2026-03-05T02:00:00.000Z',
        changes: [
          { kind: 'addition', on: '2025-12-15', added: { ...NOTHING, experts: 4 }, applicationId: 'a1' },
        ],
      },
    ]);
  });

  test('keeps what another tab recorded on it meanwhile', async () => {
    const { user, kept, entries } = await open([record]);
    await user.click(screen.getByRole('button', { name: '修改：总部' }));
    const byOther = { kind: 'addition', on: '2026-03-02', added: { ...NOTHING, tickets: 7 } } as const;
    entries.set(
      'ssc-calculator/record/c1',
      writeRecord({ ...record, changes: [...record.changes, byOther] }),
    );
    await enter(user, '合同名称 选填', '集团总部');
    await save(user);
    expect(kept()[0]?.name).toBe('集团总部');
    expect(kept()[0]?.changes.map(({ on }) => on)).toEqual(['2025-12-15', '2026-03-01', '2026-03-02']);
  });

  test('keeps what was recorded on it here, while its unsaved texts waited: an addition was lost once', async () => {
    const { user, kept, entries } = await open([record]);
    await user.click(screen.getByRole('button', { name: '修改：总部' }));
    await enter(user, '合同名称 选填', '集团总部');
    await user.click(screen.getByRole('button', { name: '关闭' }));
    const recorded = { kind: 'addition', on: '2026-03-02', added: { ...NOTHING, tickets: 7 } } as const;
    const key = 'ssc-calculator/record/c1';
    entries.set(key, writeRecord({ ...record, changes: [...record.changes, recorded] }));
    act(() => void dispatchEvent(Object.assign(new Event('storage'), { key })));
    await user.click(screen.getByRole('button', { name: '修改：总部' }));
    expect(field('合同名称 选填').value).toBe('集团总部');
    await save(user);
    expect(kept()[0]?.name).toBe('集团总部');
    expect(kept()[0]?.changes.map(({ on }) => on)).toEqual(['2025-12-15', '2026-03-01', '2026-03-02']);
  });
});
