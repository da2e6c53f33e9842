import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { field, figure, renderMode, termButton } from '../../app/rendered-app';
import { bareList, listOf2027 } from '../../pricing/other-books';

const options = { book: listOf2027, today: '2027-02-01' };

const termsOf = (row: string) =>
  within(screen.getByRole('group', { name: row })).getAllByRole('radio').length;

test('新购 has the packs, terms, minimums and prices of its list', async () => {
  const { container, user } = await renderMode('new', {}, options);
  expect(figure('total')).toBe('267997.50');
  expect(field('员工数').value).toBe('2,000');
  expect(termsOf('购买时长')).toBe(5);
  for (const label of ['10 万次充值包', '50 万次充值包', '200 万次充值包']) expect(field(label)).toBeTruthy();
  expect(container.textContent).toContain('¥2,999.50 / 500 人 / 年');
  expect(container.textContent).toContain('每套机器人赠送 80,000 次');
  expect(screen.queryByText('知识库冷启动实施服务')).toBeNull();
  expect(container.textContent).not.toMatch(/1,?000 人|12 万|36 万|96 万|600 万|50,000|2022/);
  await user.click(screen.getByRole('button', { name: '增加员工数' }));
  expect(figure('billed:employees')).toBe('2500');
});

test('增购 takes contracts of eight years, and adds by its own rule', async () => {
  await renderMode('add', { start: '2024-03-01', term: '8', on: '2027-02-10', experts: '1' }, options);
  expect(termButton('已购年限', 8).checked).toBe(true);
  expect(figure('total')).toBe('16399.49');
  expect(figure('date:reclaim')).toBe('2032-05-01');
});

test('续费 counts two months of grace', async () => {
  const { container } = await renderMode(
    'renew',
    { start: '2026-01-15', term: '1', on: '2027-03-14' },
    options,
  );
  expect(figure('days-lost')).toBe('58');
  expect(figure('date:reclaim')).toBe('2027-03-15');
  expect(termsOf('续费时长')).toBe(5);
  expect(container.textContent).not.toContain('三个月');
});

test('a list without packs asks for no sessions, and promises none', async () => {
  const { container } = await renderMode('new', {}, { book: bareList });
  expect(screen.queryByLabelText('所需会话总数')).toBeNull();
  expect(container.textContent).not.toContain('赠送');
  expect(container.textContent).not.toContain('1 人一档');
  expect(figure('billed:employees')).toBe('1');
});
