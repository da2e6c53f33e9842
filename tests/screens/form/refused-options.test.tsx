import { screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { enter, field, figure, figures, renderApp } from '../../app/rendered-app';

describe('a refused date or percentage is named and mended with one click', () => {
  test.each([
    [
      '合同起始日',
      '2026-02-30',
      '合同起始日“2026-02-30”不存在，该月最后一天是 2026-02-28。',
      '改为 2026-02-28',
      '2026-02-28',
    ],
    ['合同起始日', '26-3-5', '合同起始日的年份应写四位，“26-3-5”只有两位。', '改为 2026-03-05', '2026-03-05'],
    ['合同起始日', '1999-12-31', '合同起始日应在 2000 年到 2099 年之间，现在是“1999-12-31”。', '清除', ''],
    ['合同起始日', 'soon', '合同起始日应为 2026-03-05 这样的日期，“soon”无法识别。', '清除', ''],
    ['商务折扣', '0', '商务折扣应大于 0，现在是 0。', '清除', ''],
    ['商务折扣', '100.01', '商务折扣应为 100 或以下，现在是 100.01。', '清除', ''],
    ['商务折扣', '85.555', '商务折扣最多两位小数，现在是 85.555。', '改为 85.56%', '85.56'],
    ['增值税率', '-1', '增值税率应为 0 或以上，现在是 -1。', '清除', ''],
    ['增值税率', 'six', '增值税率应为数字，“six”无法识别。', '清除', ''],
  ])('%s: %s', async (label, text, sentence, mend, mended) => {
    const { user } = renderApp();
    await enter(user, label, text);
    await user.tab();
    expect(field(label).value).toBe(text);
    expect(field(label).getAttribute('aria-invalid')).toBe('true');
    expect(screen.getByText(sentence)).toBeTruthy();
    expect(figures('total')).toEqual([]);

    await user.click(screen.getByRole('button', { name: mend }));
    expect(field(label).value).toBe(mended);
    expect(figure('total')).toMatch(/^\d+\.\d\d$/);
  });
});

describe('a wrong choice from a link is named and mended with one click', () => {
  test.each([
    [{ years: '9' }, '购买时长应为 8 或以下，现在是 9。', '改为 8 年', { years: '8' }],
    [{ years: '1.5' }, '购买时长应为整数，现在是 1.5。', '改为 2 年', { years: '2' }],
    [{ industry: 'bank' }, '行业类型应为 HR 或 高校，“bank”无法识别。', '清除', {}],
    [{ 'cold-start': 'yes' }, '知识库冷启动实施服务应为 1，“yes”无法识别。', '清除', {}],
  ])('%o', async (texts, sentence, mend, mended) => {
    const { user, store } = renderApp(texts);
    expect(screen.getByText(sentence)).toBeTruthy();
    expect(figures('total')).toEqual([]);
    await user.click(screen.getByRole('button', { name: mend }));
    expect(screen.queryByText(sentence)).toBeNull();
    expect(store.getState().draft.texts.new).toEqual(mended);
    expect(figure('total')).toMatch(/^\d+\.\d\d$/);
  });
});

test('an emptied optional field is as if it had never been filled in', async () => {
  const { user, store } = renderApp({ discount: '85' });
  await user.clear(field('商务折扣'));
  expect(store.getState().draft.texts.new).toEqual({});
  expect(figure('total')).toBe('152640.00');
});
