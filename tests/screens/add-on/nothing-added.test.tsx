import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { enter, field, figure, figures, renderMode } from '../../app/rendered-app';

const NOTE = '还没有选择增购的项目。填写数量后，这里显示费用。';

test('the mode opens on a contract that starts today, with nothing added', async () => {
  await renderMode('add', {}, { today: '2026-07-01' });
  expect(field('合同起始日').value).toBe('2026-07-01');
  expect(field('办理日期').value).toBe('2026-07-01');
  expect(screen.getByRole<HTMLInputElement>('radio', { name: '1 年' }).checked).toBe(true);
  for (const label of ['员工数', '专家坐席数', '工单坐席数', '企业版机器人', '行业知识云']) {
    expect(field(label).value).toBe('0');
  }
  expect(figure('months-left')).toBe('12');
  expect(figure('date:expiry')).toBe('2027-07-01');
});

test('nothing added costs ¥0.00, with a note that says what to do', async () => {
  await renderMode('add', {}, { today: '2026-07-01' });
  expect(figure('total')).toBe('0.00');
  expect(screen.getByRole('complementary', { name: '费用' }).textContent).toContain('¥0.00');
  expect(screen.getByRole('complementary', { name: '费用' }).textContent).toContain(NOTE);
  expect(document.querySelectorAll('[data-figure^="line:"]')).toHaveLength(0);
});

test('there is no advice about the day, no comparison and no addition in the contract’s life', async () => {
  await renderMode('add', {}, { today: '2026-07-01' });
  expect(screen.queryByRole('region', { name: '哪天增购' })).toBeNull();
  expect(screen.queryByRole('region', { name: '什么时候买更划算' })).toBeNull();
  expect(screen.queryByRole('rowheader', { name: /^增购/ })).toBeNull();
});

test('the note goes with the first unit and comes back with the last', async () => {
  const { user } = await renderMode('add', {}, { today: '2026-07-01' });
  await user.click(screen.getByRole('button', { name: '增加工单坐席数' }));
  expect(figure('total')).toBe('1880.00');
  expect(screen.queryByText(NOTE)).toBeNull();
  await user.click(screen.getByRole('button', { name: '减少工单坐席数' }));
  expect(figure('total')).toBe('0.00');
  expect(screen.getAllByText(NOTE).length).toBeGreaterThan(0);
});

test('an emptied quantity asks for a number: nothing is not taken for 0', async () => {
  const { user } = await renderMode('add', {}, { today: '2026-07-01' });
  await enter(user, '专家坐席数', '');
  expect(screen.getByText('请填写“专家坐席数”。')).toBeTruthy();
  expect(figures('total')).toEqual([]);
  await user.click(screen.getByRole('button', { name: '改为 0 席' }));
  expect(figure('total')).toBe('0.00');
});
