import { act, screen } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { PRICING } from '../../../src/entry/places';
import { draftIn, enter, field, figureNames, renderPlace } from '../../app/rendered-app';
import { fact } from './sheet';

const button = (name: string) => screen.getByRole('button', { name });
const problem = () => document.getElementById('paper-valid-until-problem')?.textContent;

afterEach(() => vi.unstubAllGlobals());

/** Stands in for the browser's print window. */
function stubPrint() {
  const print = vi.fn();
  vi.stubGlobal('print', print);
  return print;
}

const renderPaper = (texts = {}) => renderPlace({ tag: 'paper' }, { texts });

describe('what is typed above the sheet', () => {
  test('stands on it', async () => {
    const { user } = await renderPaper();
    await enter(user, '客户 选填', '  示例科技有限公司 ');
    await enter(user, '报价名称 选填', '2026 年度预算');
    await enter(user, '有效期至', '2026年6月30日');
    expect(fact('客户')).toBe('示例科技有限公司');
    expect(fact('报价名称')).toBe('2026 年度预算');
    expect(fact('有效期至')).toBe('2026年6月30日');
  });

  test('is text, whatever it looks like', async () => {
    const { user } = await renderPaper();
    await enter(user, '客户 选填', '<img src=x onerror=alert(1)>=1+1');
    expect(fact('客户')).toBe('<img src=x onerror=alert(1)>=1+1');
    expect(document.querySelector('.sheet img')).toBeNull();
  });

  test('is there again after going back and coming again', async () => {
    const { user, store } = await renderPaper();
    await enter(user, '客户 选填', '示例科技');
    await enter(user, '报价名称 选填', '预算');
    await enter(user, '有效期至', '2026-02-31');
    await user.click(button('返回'));
    expect(store.getState().place).toEqual(PRICING);
    expect(document.activeElement?.tagName).toBe('H1');
    await user.click(button('打印报价单'));
    expect(field('客户 选填').value).toBe('示例科技');
    expect(field('报价名称 选填').value).toBe('预算');
    expect(field('有效期至').value).toBe('2026-02-31');
    expect(problem()).toBe('有效期至“2026-02-31”不存在，该月最后一天是 2026-02-28。');
  });

  test('is of its own quote, but for the customer', async () => {
    const { user, store } = await renderPaper();
    await enter(user, '客户 选填', '示例科技');
    await enter(user, '报价名称 选填', '预算');
    await enter(user, '有效期至', '2026-06-30');
    const number = fact('报价编号');
    await user.click(button('返回'));
    await user.click(button('增加专家坐席数'));
    await user.click(button('打印报价单'));
    expect(fact('报价编号')).not.toBe(number);
    expect(field('客户 选填').value).toBe('示例科技');
    expect(field('报价名称 选填').value).toBe('');
    expect(field('有效期至').value).toBe('2026-04-04');
    act(() => store.getState().choose({ experts: undefined }));
    expect(fact('报价编号')).toBe(number);
    expect(field('报价名称 选填').value).toBe('预算');
  });

  test('is not on the quotation of a link that is opened: another customer’s name stood there once', async () => {
    const { user, store } = await renderPaper();
    await enter(user, '客户 选填', '甲公司');
    await user.click(button('返回'));
    act(() => store.getState().openLink(draftIn('new', { employees: '8000' }), {}));
    await user.click(button('打印报价单'));
    expect(field('客户 选填').value).toBe('');
    expect(fact('客户')).toBe('—');
  });
});

describe('a day that can’t be', () => {
  test.each([
    ['2026-02-31', '有效期至“2026-02-31”不存在，该月最后一天是 2026-02-28。'],
    ['下个月', '有效期至应为 2026-03-05 这样的日期，“下个月”无法识别。'],
    ['26-06-30', '有效期至的年份应写四位，“26-06-30”只有两位。'],
    ['', '请填写“有效期至”。'],
    ['2026-03-04', '有效期至应在报价日期 2026-03-05 当天或之后，现在是 2026-03-04。'],
  ])('%s is refused with a reason, and stands on no sheet', async (text, sentence) => {
    const print = stubPrint();
    const { user } = await renderPaper();
    await enter(user, '有效期至', text);
    expect(problem()).toBe(sentence);
    expect(field('有效期至').getAttribute('aria-invalid')).toBe('true');
    expect(fact('有效期至')).toBe('—');
    expect(figureNames()).not.toContain('date:valid-until');
    await user.click(button('打印 / 存为 PDF'));
    expect(print).not.toHaveBeenCalled();
    expect(document.activeElement).toBe(field('有效期至'));
  });

  test('is none where it is the day of the quote', async () => {
    const { user } = await renderPaper();
    await enter(user, '有效期至', '2026-03-05');
    expect(problem()).toBeUndefined();
    expect(fact('有效期至')).toBe('2026年3月5日');
  });

  test('is none where it follows from the date of the quote, beyond the years that can be typed', async () => {
    await renderPlace({ tag: 'paper' }, { today: '2099-12-31' });
    expect(field('有效期至').value).toBe('2100-01-30');
    expect(problem()).toBeUndefined();
    expect(fact('有效期至')).toBe('2100年1月30日');
  });
});

test('the button prints, and the heading has the focus at first', async () => {
  const print = stubPrint();
  const { user } = await renderPaper();
  expect(document.activeElement).toBe(screen.getByRole('heading', { name: '打印报价单' }));
  await user.click(button('打印 / 存为 PDF'));
  expect(print).toHaveBeenCalledTimes(1);
});

test('a selection that waits to be mended has no sheet, but a way back to its field', async () => {
  const { user, store } = await renderPaper({ experts: '2', tickets: 'x' });
  expect(screen.getByText('报价单暂时不能生成，请先修正：专家坐席数、工单坐席数。')).toBeTruthy();
  expect(document.querySelector('.sheet')).toBeNull();
  await user.click(button('返回修改'));
  expect(store.getState().place).toEqual(PRICING);
  expect(document.activeElement).toBe(field('专家坐席数'));
});
