import { screen } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { breakdown, enter, figure, figures, renderApp, renderMode } from './rendered-app';

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

/** All that a visitor reads or hears, but for what is Chinese by nature and marked so. */
function wordsOf(container: HTMLElement): string {
  const page = container.cloneNode(true) as HTMLElement;
  for (const chinese of page.querySelectorAll('[lang="zh-CN"]')) chinese.remove();
  const spokenNames = [...page.querySelectorAll('[aria-label], [title], [placeholder]')].flatMap((element) =>
    ['aria-label', 'title', 'placeholder'].map((name) => element.getAttribute(name) ?? ''),
  );
  return [page.textContent, ...spokenNames].join(' ');
}

/** In English, with every row of the cost list open. */
async function inEnglish(user: UserEvent): Promise<void> {
  await user.click(screen.getByRole('button', { name: 'English' }));
  const list = await screen.findByRole('table', { name: /^Cost list/ });
  for (const button of list.querySelectorAll('button')) await user.click(button);
}

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
  await inEnglish(user);
  expect(wordsOf(container)).not.toMatch(CHINESE);
});

describe('so is an addition', () => {
  const CONTRACT = { start: '2026-01-15', term: '2' };

  test('with all that can be said of it', async () => {
    const { user, container } = await renderMode(
      'add',
      {
        ...CONTRACT,
        on: '2026-02-20',
        headcount: '5200',
        employees: '1300',
        experts: '2',
        'robot-pro': '1',
        'cold-start': '1',
        knowledge: '1',
        'pack-120k': '5',
        discount: '85',
        tax: '6',
      },
      { today: '2026-02-01' },
    );
    await inEnglish(user);
    expect(wordsOf(container)).not.toMatch(CHINESE);
    expect(container.textContent).toContain('23 mo. = 1 yr + 11 mo.');
  });

  test.each([
    ['after expiry', { ...CONTRACT, on: '2028-02-01' }],
    ['before the start', { ...CONTRACT, on: '2025-02-01' }],
    ['on no day', { ...CONTRACT, on: '2026-02-31' }],
    ['of a term that is not sold', { ...CONTRACT, term: '9' }],
    ['of nothing', {}],
  ])('%s', async (_, texts) => {
    const { user, container } = await renderMode('add', texts);
    await user.click(screen.getByRole('button', { name: 'English' }));
    expect(await screen.findByRole('heading', { name: 'Contract' })).toBeTruthy();
    expect(wordsOf(container)).not.toMatch(CHINESE);
  });
});

describe('and a renewal', () => {
  const CONTRACT = { start: '2020-02-29', term: '1' };

  test.each([
    ['that is late', { ...CONTRACT, on: '2021-04-01', employees: '5200', knowledge: '1', discount: '85' }],
    ['in time', { ...CONTRACT, on: '2020-12-30' }],
    ['long before', { ...CONTRACT, on: '2020-03-01', tax: '6' }],
    ['on the day of expiry', CONTRACT],
  ])('%s', async (_, texts) => {
    const { user, container } = await renderMode('renew', texts);
    await inEnglish(user);
    expect(wordsOf(container)).not.toMatch(CHINESE);
  });

  test.each([
    ['after reclaim', { ...CONTRACT, on: '2021-06-01' }],
    ['before the start', { ...CONTRACT, on: '2020-01-01' }],
  ])('that is refused %s', async (_, texts) => {
    const { user, container } = await renderMode('renew', texts);
    await user.click(screen.getByRole('button', { name: 'English' }));
    expect(await screen.findByRole('heading', { name: 'Contract' })).toBeTruthy();
    expect(wordsOf(container)).not.toMatch(CHINESE);
  });
});

describe('one of a kind is in the singular in English', () => {
  const plurals = ({ textContent }: HTMLElement) => textContent?.match(/(?<!\d)1 (?:days|months|years)\b/g);

  test('one day late, in a renewal', async () => {
    const { user, container } = await renderMode('renew', { start: '2021-06-01', on: '2022-06-02' });
    await inEnglish(user);
    expect(figure('days-lost')).toBe('1');
    expect(plurals(container)).toBeNull();
  });

  test('one day before expiry, in a renewal', async () => {
    const texts = { start: '2021-06-01', on: '2022-05-31' };
    const { user, container } = await renderMode('renew', texts, { today: '2022-05-31' });
    await inEnglish(user);
    expect(plurals(container)).toBeNull();
  });

  test('one month left, for an addition', async () => {
    const texts = { start: '2025-03-10', experts: '2' };
    const { user, container } = await renderMode('add', texts, { today: '2026-03-05' });
    await inEnglish(user);
    expect(figure('months-left')).toBe('1');
    expect(plurals(container)).toBeNull();
  });
});

test('figures keep their exact values, whatever the language', async () => {
  const { user } = renderApp({ employees: '6000', knowledge: '1', years: '2', start: '2026-03-05' });
  await user.click(screen.getByRole('button', { name: 'English' }));
  expect(await screen.findByText('5 Mar 2028')).toBeTruthy();
  expect(figure('total')).toBe('420280.00');
  expect(figures('date:new-expiry')).toEqual(['2028-03-05']);
});
