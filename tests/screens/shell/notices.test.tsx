import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import type { Remark } from '../../../src/entry/remark';
import { renderApp } from '../../app/rendered-app';

const region = () => within(screen.getByRole('region', { name: '提示' }));

describe('a remark is said in one sentence and dismissed with one click', () => {
  test.each<[Remark, string]>([
    [{ tag: 'unknown-mode', text: 'buy' }, '业务类型“buy”不存在，已忽略'],
    [{ tag: 'unknown-names', names: ['utm', 'price'] }, '无法识别的参数，已忽略：utm、price'],
    [{ tag: 'wrong-display', name: 'lang', text: 'fr' }, 'lang=fr 无法识别，已忽略'],
    [{ tag: 'wrong-record', name: 'quoted', text: 'x' }, '链接中的 quoted=x 无法识别，无法与当时的合计比较'],
    [{ tag: 'cut', names: ['employees'] }, '内容过长，只保留了开头：employees'],
    [{ tag: 'language-not-loaded' }, '语言加载失败，仍使用当前语言'],
    [{ tag: 'not-kept' }, '浏览器不允许保存，关闭页面后填写的内容不会保留'],
    [{ tag: 'set-aside', fromNewerVersion: false }, '上次保存的内容无法读取，已原样备份，本次未采用'],
    [{ tag: 'set-aside', fromNewerVersion: true }, '上次保存的内容来自更新的版本，已原样备份，本次未采用'],
  ])('%o', async (remark, sentence) => {
    const { user, store } = renderApp({}, { remarks: [remark] });
    expect(region().getByText(sentence)).toBeTruthy();
    await user.click(region().getByRole('button', { name: '知道了' }));
    expect(region().queryByText(sentence)).toBeNull();
    expect(store.getState().remarks).toEqual([]);
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 }));
  });

  test('many and long names are cut to five short ones and a count', () => {
    const names = ['a', 'b', 'c', 'd', 'x'.repeat(200), 'e', 'f'];
    renderApp({}, { remarks: [{ tag: 'unknown-names', names }] });
    expect(region().getByText(`无法识别的参数，已忽略：a、b、c、d、${'x'.repeat(24)}…等 2 个`)).toBeTruthy();
  });

  test('script in a link is text on the page', () => {
    const { container } = renderApp({}, { remarks: [{ tag: 'unknown-mode', text: '<img src=x>' }] });
    expect(container.querySelector('img')).toBeNull();
    expect(region().getByText('业务类型“<img src=x>”不存在，已忽略')).toBeTruthy();
  });
});
