import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { breakdown, enter, figure, figures, renderApp } from './rendered-app';

const CHINESE = /\p{Script=Han}/u;

test('the language changes in place; nothing typed is lost, good or refused', async () => {
  const { user, store } = renderApp({ knowledge: '1' });
  await enter(user, '员工数', '6千');
  await enter(user, '专家坐席数', 'abc');
  await user.click(screen.getByRole('button', { name: 'English' }));

  const experts = await screen.findByRole<HTMLInputElement>('textbox', { name: 'Expert seats' });
  expect(experts.value).toBe('abc');
  expect(screen.getByText('Expert seats must be a number; “abc” was not understood.')).toBeTruthy();
  expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Employees' }).value).toBe('6,000');
  expect(document.documentElement.lang).toBe('en');
  expect(document.title).toBe('Enterprise Shared Service Centre, Professional · Pricing calculator');
  expect(store.getState().draft.texts.new).toEqual({ knowledge: '1', employees: '6千', experts: 'abc' });

  await user.click(screen.getByRole('button', { name: 'Use 3 seats' }));
  expect(figure('total')).toBe('217640.00');
  await user.click(screen.getByRole('button', { name: '中文' }));
  expect((await screen.findByRole<HTMLInputElement>('textbox', { name: '员工数' })).value).toBe('6,000');
  expect(document.documentElement.lang).toBe('zh-CN');
});

test('in English every word is English, but for what is Chinese by nature and marked so', async () => {
  const { user, container } = renderApp({
    employees: '5200',
    industry: 'university',
    'robot-pro': '1',
    'cold-start': '1',
    knowledge: '1',
    sessions: '2000000',
    years: '2',
    start: '2024-02-29',
    discount: '85',
    tax: '6',
  });
  await breakdown();
  await user.click(screen.getByRole('button', { name: 'English' }));
  for (const button of (await screen.findByRole('table', { name: /^Cost list/ })).querySelectorAll(
    'button',
  )) {
    await user.click(button);
  }
  const page = container.cloneNode(true) as HTMLElement;
  for (const chinese of page.querySelectorAll('[lang="zh-CN"]')) chinese.remove();
  expect(page.textContent).not.toMatch(CHINESE);
  const spokenNames = [...page.querySelectorAll('[aria-label], [title], [placeholder]')].map(
    (element) =>
      `${element.getAttribute('aria-label')} ${element.getAttribute('title')} ${element.getAttribute('placeholder')}`,
  );
  expect(spokenNames.join(' ')).not.toMatch(CHINESE);
});

test('figures keep their exact values, whatever the language', async () => {
  const { user } = renderApp({ employees: '6000', knowledge: '1', years: '2', start: '2026-03-05' });
  await user.click(screen.getByRole('button', { name: 'English' }));
  expect(await screen.findByText('5 Mar 2028')).toBeTruthy();
  expect(figure('total')).toBe('420280.00');
  expect(figures('date:new-expiry')).toEqual(['2028-03-05']);
});
