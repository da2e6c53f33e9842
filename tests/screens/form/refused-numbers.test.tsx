import { screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { enter, field, figure, figures, messageOf, renderApp } from '../../app/rendered-app';

describe('a refused text stays, is named in one sentence, and one click mends it', () => {
  test.each([
    ['员工数', 'abc', '员工数应为数字，“abc”无法识别。', '改为 1,000 人', '1,000'],
    ['员工数', '-5', '员工数应为 1,000 或以上，现在是 -5。', '改为 1,000 人', '1,000'],
    ['员工数', '999', '员工数应为 1,000 或以上，现在是 999。', '改为 1,000 人', '1,000'],
    [
      '员工数',
      '10000001',
      '员工数应为 10,000,000 或以下，现在是 10,000,001。',
      '改为 10,000,000 人',
      '10,000,000',
    ],
    ['员工数', '1000.5', '员工数应为整数，现在是 1000.5。', '改为 1,001 人', '1,001'],
    ['员工数', '1e9', '员工数应为数字，“1e9”无法识别。', '改为 1,000 人', '1,000'],
    ['员工数', '①', '员工数应为数字，“①”无法识别。', '改为 1,000 人', '1,000'],
    ['员工数', '😀', '员工数应为数字，“😀”无法识别。', '改为 1,000 人', '1,000'],
    ['员工数', '约 6000 人左右', '员工数应为数字，“约 6000 人左右”无法识别。', '改为 6,000 人', '6,000'],
    ['专家坐席数', '2', '专家坐席数应为 3 或以上，现在是 2。', '改为 3 席', '3'],
    [
      '工单坐席数',
      '1000001',
      '工单坐席数应为 1,000,000 或以下，现在是 1,000,001。',
      '改为 1,000,000 席',
      '1,000,000',
    ],
    ['企业版机器人', '0', '企业版机器人应为 1 或以上，现在是 0。', '改为 1 套', '1'],
    ['行业知识云', '1.5', '行业知识云应为整数，现在是 1.5。', '改为 2 套', '2'],
    ['12 万次充值包', '-1', '12 万次充值包应为 0 或以上，现在是 -1。', '改为 0 个', '0'],
    ['所需会话总数', '1e12', '所需会话总数应为数字，“1e12”无法识别。', '改为 0 次', '0'],
  ])('%s: %s', async (label, text, sentence, mend, mended) => {
    const { user } = renderApp();
    await enter(user, label, text);
    await user.tab();
    expect(field(label).value).toBe(text);
    expect(field(label).getAttribute('aria-invalid')).toBe('true');
    expect(messageOf(label)).toBe(sentence);
    expect(figures('total')).toEqual([]);

    await user.click(screen.getByRole('button', { name: mend }));
    expect(document.activeElement).toBe(field(label));
    await user.tab();
    expect(field(label).value).toBe(mended);
    expect(field(label).hasAttribute('aria-invalid')).toBe(false);
    expect(figure('total')).toMatch(/^\d+\.\d\d$/);
  });

  test('an emptied required field asks for a number', async () => {
    const { user } = renderApp();
    await user.clear(field('专家坐席数'));
    expect(messageOf('专家坐席数')).toBe('请填写“专家坐席数”。');
    await user.click(screen.getByRole('button', { name: '改为 3 席' }));
    expect(field('专家坐席数').value).toBe('3');
  });

  test('a pasted column is named value by value', async () => {
    const { user } = renderApp();
    await user.clear(field('员工数'));
    await user.paste('6000\n7000\n8000');
    expect(messageOf('员工数')).toBe('员工数只能有一个值，这里有 3 个：6000、7000、8000。');
    await user.click(screen.getByRole('button', { name: '改为 6,000 人' }));
    expect(figure('line:employees')).toBe('60000.00');
  });

  test('a very long text is shown by its beginning', async () => {
    const { user } = renderApp();
    await user.clear(field('员工数'));
    await user.paste('x'.repeat(5000));
    expect(messageOf('员工数')).toBe(`员工数应为数字，“${'x'.repeat(24)}…”无法识别。`);
    expect(field('员工数').value).toBe(`${'x'.repeat(200)}…`);
  });
});

describe('what a person in China writes is understood exactly', () => {
  test.each([
    ['1.2万', '12,000', '120000.00'],
    ['６０００', '6,000', '60000.00'],
    ['6,000 人', '6,000', '60000.00'],
    ['六千', '6,000', '60000.00'],
    ['1万', '10,000', '100000.00'],
    ['１，２００名', '1,200', '20000.00'],
  ])('%s employees', async (text, atRest, amount) => {
    const { user } = renderApp();
    await enter(user, '员工数', text);
    expect(field('员工数').value).toBe(text);
    expect(figure('line:employees')).toBe(amount);
    await user.tab();
    expect(field('员工数').value).toBe(atRest);
  });
});
