import { screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { enter, field, figure, figures, messageOf, renderMode } from '../../app/rendered-app';

const ADDITION = { start: '2026-01-01', term: '2', on: '2026-08-01', experts: '2' };
const RENEWAL = { start: '2026-01-01', term: '2', on: '2027-12-01' };

/** Types a wrong day, sees it refused, and mends it with one click. */
async function expectMended(label: string, text: string, sentence: string, mended: string) {
  const { user } = await renderMode(
    label.startsWith('续费') ? 'renew' : 'add',
    label.startsWith('续费') ? RENEWAL : ADDITION,
    { today: '2026-07-01' },
  );
  const name = label.replace('续费 ', '');
  await enter(user, name, text);
  await user.tab();
  expect(field(name).value).toBe(text);
  expect(field(name).getAttribute('aria-invalid')).toBe('true');
  expect(field(name).getAttribute('aria-describedby')).toBe(`${field(name).id}-problem`);
  expect(messageOf(name)).toBe(sentence);
  expect(figures('total')).toEqual([]);

  await user.click(screen.getByRole('button', { name: `改为 ${mended}` }));
  expect(field(name).value).toBe(mended);
  expect(document.activeElement).toBe(field(name));
  expect(field(name).hasAttribute('aria-invalid')).toBe(false);
  expect(figure('total')).toMatch(/^\d+\.\d\d$/);
}

// Where the text holds no day at all, the mend is the day that stands in the field at first: today.
describe('the day of an addition that is refused is named in one sentence and mended with one click', () => {
  test.each([
    ['soon', '办理日期应为 2026-03-05 这样的日期，“soon”无法识别。', '2026-07-01'],
    ['2026-13-01', '办理日期应为 2026-03-05 这样的日期，“2026-13-01”无法识别。', '2026-07-01'],
    ['20260701x', '办理日期应为 2026-03-05 这样的日期，“20260701x”无法识别。', '2026-07-01'],
    ['', '请填写“办理日期”。', '2026-07-01'],
    ['2026-02-31', '办理日期“2026-02-31”不存在，该月最后一天是 2026-02-28。', '2026-02-28'],
    ['2027/2/29', '办理日期“2027/2/29”不存在，该月最后一天是 2027-02-28。', '2027-02-28'],
    ['26-9-1', '办理日期的年份应写四位，“26-9-1”只有两位。', '2026-09-01'],
    ['1999-12-31', '办理日期应在 2000 年到 2099 年之间，现在是“1999-12-31”。', '2026-07-01'],
    ['2100-01-01', '办理日期应在 2000 年到 2099 年之间，现在是“2100-01-01”。', '2026-07-01'],
    ['2025-12-31', '办理日期应在合同起始日 2026-01-01 当天或之后，现在是 2025-12-31。', '2026-01-01'],
    [
      '2028-01-01',
      '办理日期应早于合同到期日 2028-01-01，现在是 2028-01-01。到期后不能增购，请续费。',
      '2027-12-31',
    ],
    [
      '2031-05-01',
      '办理日期应早于合同到期日 2028-01-01，现在是 2031-05-01。资源已在 2028-04-01 回收，只能新购。',
      '2027-12-31',
    ],
  ])('%s', (text, sentence, mended) => expectMended('办理日期', text, sentence, mended));
});

describe('so is the start of the contract', () => {
  test.each([
    ['soon', '合同起始日应为 2026-03-05 这样的日期，“soon”无法识别。', '2026-07-01'],
    ['', '请填写“合同起始日”。', '2026-07-01'],
    ['2026-02-31', '合同起始日“2026-02-31”不存在，该月最后一天是 2026-02-28。', '2026-02-28'],
    ['26-1-1', '合同起始日的年份应写四位，“26-1-1”只有两位。', '2026-01-01'],
    ['1999-12-31', '合同起始日应在 2000 年到 2099 年之间，现在是“1999-12-31”。', '2026-07-01'],
  ])('%s', (text, sentence, mended) => expectMended('合同起始日', text, sentence, mended));

  test('a start after the day is named at the day', async () => {
    const { user } = await renderMode('add', ADDITION);
    await enter(user, '合同起始日', '2026-09-01');
    expect(field('合同起始日').hasAttribute('aria-invalid')).toBe(false);
    expect(messageOf('办理日期')).toBe('办理日期应在合同起始日 2026-09-01 当天或之后，现在是 2026-08-01。');
    expect(figures('total')).toEqual([]);
    await user.click(screen.getByRole('button', { name: '改为 2026-09-01' }));
    expect(figure('months-left')).toBe('24');
  });
});

describe('and the day of a renewal', () => {
  test.each([
    ['soon', '办理日期应为 2026-03-05 这样的日期，“soon”无法识别。', '2028-01-01'],
    ['', '请填写“办理日期”。', '2028-01-01'],
    ['2025-12-31', '办理日期应在合同起始日 2026-01-01 当天或之后，现在是 2025-12-31。', '2026-01-01'],
    [
      '2028-04-01',
      '办理日期应早于资源回收日 2028-04-01，现在是 2028-04-01。回收后数据无法恢复，不能续费，只能新购。',
      '2028-03-31',
    ],
  ])('%s', (text, sentence, mended) => expectMended('续费 办理日期', text, sentence, mended));
});

test('several pasted days are named, and the first is the mend', async () => {
  const { user } = await renderMode('add', ADDITION);
  await user.clear(field('办理日期'));
  await user.paste('2026/9/1\n2026/10/1');
  expect(messageOf('办理日期')).toBe('办理日期只能有一个值，这里有 2 个：2026/9/1、2026/10/1。');
  await user.click(screen.getByRole('button', { name: '改为 2026-09-01' }));
  expect(figure('months-left')).toBe('16');
});

test('a day that is only wrong beside a wrong contract is not refused a second time', async () => {
  await renderMode('add', { ...ADDITION, start: '2026-02-31', on: '2020-01-01' });
  expect(screen.getAllByText('还有 1 处需要修正，修正后显示合计')).toHaveLength(2);
  expect(messageOf('办理日期')).toBeUndefined();
});

test('the sentence goes, and the hint is back, once the day is good', async () => {
  const { user } = await renderMode('add', ADDITION);
  expect(field('办理日期').getAttribute('aria-describedby')).toBe('on-about');
  expect(document.getElementById('on-about')?.textContent).toBe('按这一天计算剩余时间，可逐日前后调整');
  await enter(user, '办理日期', 'x');
  expect(document.getElementById('on-about')).toBeNull();
  await enter(user, '办理日期', '2026-09-01');
  expect(messageOf('办理日期')).toBeUndefined();
  expect(document.getElementById('on-about')).not.toBeNull();
});
