import { expect, test } from 'vitest';
import { breakdown, enter, figure, figures, renderApp, untilBreakdownIsBack } from '../../app/rendered-app';

const hint = () => document.getElementById('employees-hint')?.textContent;

test('5200 people are billed as 6000, with room for 800 more, and both are said', async () => {
  const { user, container } = renderApp();
  await breakdown();
  await enter(user, '员工数', '5200');
  expect(figure('billed:employees')).toBe('6000');
  expect(figure('line:employees')).toBe('60000.00');
  expect(figure('total')).toBe('202640.00');
  expect(hint()).toBe('计费人数 6,000（每 1,000 人一档），本档内还可增加 800 人');
  await untilBreakdownIsBack();
  expect(container.textContent).toContain('5,200 人按 6,000 人计费');
});

test.each([
  ['1000', '1000', '10000.00', '刚好满档'],
  ['1001', '2000', '20000.00', '本档内还可增加 999 人'],
  ['5999', '6000', '60000.00', '本档内还可增加 1 人'],
  ['6000', '6000', '60000.00', '刚好满档'],
  ['9999999', '10000000', '100000000.00', '本档内还可增加 1 人'],
])('%s people are billed as %s', (people, billed, amount, headroom) => {
  renderApp({ employees: people });
  expect(figures('billed:employees')).toEqual([billed]);
  expect(figure('line:employees')).toBe(amount);
  expect(hint()).toContain(headroom);
});

test('a full block brings no assumption about started ones', async () => {
  const { container } = renderApp({ employees: '6000' });
  await breakdown();
  expect(container.textContent).not.toContain('未说明不满一档如何计费');
});
