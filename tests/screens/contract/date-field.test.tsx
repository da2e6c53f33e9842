import { screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { enter, field, figure, messageOf, renderMode } from '../../app/rendered-app';

const ADDITION = { start: '2026-01-01', term: '2', on: '2026-08-01', experts: '2' };

const button = (name: string) => screen.getByRole('button', { name });
const isAtLimit = (name: string) => button(name).getAttribute('aria-disabled') === 'true';

describe('a day is understood as it is written in China', () => {
  test.each(['2026/3/5', '2026.3.5', '2026年3月5日', '2026年03月05日', '20260305', '２０２６－０３－０５'])(
    '%s',
    async (text) => {
      const { user } = await renderMode('add', ADDITION);
      await enter(user, '办理日期', text);
      expect(field('办理日期').value).toBe(text);
      // From 1 March to 2028-01-01: 22 months.
      expect(figure('months-left')).toBe('22');
      expect(figure('total')).toBe('12000.00');
      await user.tab();
      expect(field('办理日期').value).toBe('2026-03-05');
    },
  );

  test('and so is the start', async () => {
    const { user } = await renderMode('add', ADDITION);
    await enter(user, '合同起始日', '2026年3月5日');
    expect(figure('date:expiry')).toBe('2028-03-05');
    await user.tab();
    expect(field('合同起始日').value).toBe('2026-03-05');
  });
});

describe('stepping through the days', () => {
  test('the buttons go one day back and one forth, and the fee follows', async () => {
    const { user } = await renderMode('add', ADDITION);
    expect(figure('months-left')).toBe('17');
    await user.click(button('办理日期 前一天'));
    expect(field('办理日期').value).toBe('2026-07-31');
    expect(figure('months-left')).toBe('18');
    await user.click(button('办理日期 后一天'));
    await user.click(button('办理日期 后一天'));
    expect(field('办理日期').value).toBe('2026-08-02');
    expect(figure('months-left')).toBe('17');
  });

  test('the arrow keys step one day, PageUp and PageDown ten', async () => {
    const { user } = await renderMode('add', ADDITION);
    await user.click(field('办理日期'));
    await user.keyboard('{ArrowUp}');
    expect(field('办理日期').value).toBe('2026-08-02');
    await user.keyboard('{ArrowDown}{ArrowDown}');
    expect(field('办理日期').value).toBe('2026-07-31');
    await user.keyboard('{PageUp}');
    expect(field('办理日期').value).toBe('2026-08-10');
    await user.keyboard('{PageDown}');
    expect(field('办理日期').value).toBe('2026-07-31');
  });

  test.each([
    ['2026-02-28', '2026-03-01'],
    ['2028-02-28', '2028-02-29'],
    ['2026-12-31', '2027-01-01'],
  ])('the day after %s is %s', async (on, after) => {
    const { user } = await renderMode('add', { ...ADDITION, term: '8', on });
    await user.click(button('办理日期 后一天'));
    expect(field('办理日期').value).toBe(after);
    await user.click(button('办理日期 前一天'));
    expect(field('办理日期').value).toBe(on);
  });

  test('begins at the day that stands in the field, typed or not, and in any form', async () => {
    const { user } = await renderMode('add', {}, { today: '2026-07-01' });
    await user.click(button('办理日期 后一天'));
    expect(field('办理日期').value).toBe('2026-07-02');
    await enter(user, '办理日期', '2026年7月9日');
    await user.keyboard('{ArrowUp}');
    expect(field('办理日期').value).toBe('2026-07-10');
  });

  test('leads over the end of the contract to the sentence about it', async () => {
    const { user } = await renderMode('add', { ...ADDITION, on: '2027-12-31' });
    await user.click(button('办理日期 后一天'));
    expect(messageOf('办理日期')).toMatch(/^办理日期应早于合同到期日 2028-01-01/);
    await user.click(button('办理日期 前一天'));
    expect(figure('total')).toBe('600.00');
  });

  test('is one step of undo until the field is left', async () => {
    const { user } = await renderMode('add', ADDITION);
    await user.click(field('办理日期'));
    await user.keyboard('{ArrowUp}{ArrowUp}{ArrowUp}');
    await user.click(button('撤销'));
    expect(field('办理日期').value).toBe('2026-08-01');
  });

  test('ends at the last year that a day may lie in', async () => {
    const { user } = await renderMode('add', { start: '2099-12-30', on: '2099-12-30', term: '1' });
    expect(isAtLimit('办理日期 后一天')).toBe(false);
    await user.click(button('办理日期 后一天'));
    expect(isAtLimit('办理日期 后一天')).toBe(true);
    await user.click(button('办理日期 后一天'));
    expect(field('办理日期').value).toBe('2099-12-31');
    expect(document.activeElement).toBe(button('办理日期 后一天'));
  });

  test('ends at the first', async () => {
    const { user } = await renderMode('add', { start: '2000-01-01', on: '2000-01-05', term: '1' });
    expect(isAtLimit('合同起始日 前一天')).toBe(true);
    await user.click(button('合同起始日 前一天'));
    expect(field('合同起始日').value).toBe('2000-01-01');
    // Ten days back would lie before it.
    await user.click(field('办理日期'));
    await user.keyboard('{PageDown}');
    expect(field('办理日期').value).toBe('2000-01-05');
  });

  test('leaves a text that is no day as it was typed', async () => {
    const { user } = await renderMode('add', ADDITION);
    await enter(user, '办理日期', '2026-02-31');
    await user.keyboard('{ArrowUp}');
    expect(isAtLimit('办理日期 后一天')).toBe(true);
    await user.click(button('办理日期 后一天'));
    expect(field('办理日期').value).toBe('2026-02-31');
  });
});

test('the tab order is field, −, +, then the next field', async () => {
  const { user } = await renderMode('add', ADDITION);
  await user.click(field('合同起始日'));
  await user.tab();
  expect(document.activeElement).toBe(button('合同起始日 前一天'));
  await user.tab();
  expect(document.activeElement).toBe(button('合同起始日 后一天'));
  await user.tab();
  expect(document.activeElement).toBe(field('办理日期'));
});
