import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterAll, afterEach, beforeEach, expect, test } from 'vitest';
import { CURRENT_PRICE_BOOK } from '../../src/app/current-price-book';
import { start } from '../../src/app/start';
import { withBreakdown } from './rendered-app';

const KEY = 'ssc-calculator/work';
const kept = (texts: string, version = 1) =>
  `{"version":${version},"draft":{"mode":"new","texts":{"new":${texts}}},"origin":"own","beside":[],"language":"zh-CN","theme":"dark"}`;

beforeEach(() => {
  sessionStorage.clear();
  localStorage.clear();
  document.body.innerHTML = '<div id="calculator"></div>';
});

// What the open page has still to do is done while there is a document: the total is spoken after a second at most.
afterEach(() => act(() => new Promise((resolve) => setTimeout(resolve, 50))));
afterAll(() => act(() => new Promise((resolve) => setTimeout(resolve, 1100))));

/** Opens the page at an address, as its entry point does. */
async function open(address: string): Promise<void> {
  history.replaceState(null, '', address);
  const container = document.getElementById('calculator');
  if (container === null) throw new Error('no container');
  await withBreakdown(() => start(container, CURRENT_PRICE_BOOK));
}

const total = () => document.querySelector('[data-figure="total"]')?.getAttribute('value');

test('a deep link opens exactly, and the address holds its full form', async () => {
  await open('/#/new?employees=6000&knowledge=1&years=2');
  expect(total()).toBe('420280.00');
  expect(location.hash).toBe('#/new?employees=6000&experts=3&tickets=3&robots=1&knowledge=1&years=2');
  expect(screen.queryByText(/保留在旁边/)).toBeNull();
});

test('a link to an addition opens exactly, whatever the day', async () => {
  await open('/#/add?start=2026/1/1&term=2&on=2026.7.1&experts=2');
  expect(total()).toBe('9600.00');
  expect(document.querySelector('[data-figure="months-left"]')?.getAttribute('value')).toBe('18');
  expect(location.hash).toBe('#/add?start=2026-01-01&term=2&on=2026-07-01&experts=2');
});

test('a link to a renewal opens exactly, whatever the day', async () => {
  await open('/#/renew?start=2021-06-01&term=1&on=2022-08-01');
  expect(total()).toBe('152640.00');
  expect(document.querySelector('[data-figure="days-lost"]')?.getAttribute('value')).toBe('61');
  expect(document.querySelector('[data-figure="date:new-expiry"]')?.getAttribute('datetime')).toBe(
    '2023-06-01',
  );
});

test.each([
  ['#/add?term=9&experts=2', 'term'],
  ['#/add?start=2026-02-31&experts=2', 'start'],
  ['#/renew?start=2021-06-01&on=2022-09-01', 'on'],
])('a link with a wrong value keeps it and shows no total: %s', async (hash) => {
  await open(`/${hash}`);
  expect(total()).toBeUndefined();
  expect(screen.getAllByText('还有 1 处需要修正，修正后显示合计')).toHaveLength(2);
});

test('what is typed is kept in this tab and in the browser, and comes back', async () => {
  await open('/');
  const employees = screen.getByRole('textbox', { name: '员工数' });
  await userEvent.clear(employees);
  await userEvent.type(employees, '6000');
  expect(JSON.parse(sessionStorage.getItem(KEY) ?? '')).toMatchObject({
    draft: { texts: { new: { employees: '6000' } } },
  });
  expect(localStorage.getItem(KEY)).toBe(sessionStorage.getItem(KEY));

  document.body.innerHTML = '<div id="calculator"></div>';
  await open(location.href);
  expect(screen.getByRole<HTMLInputElement>('textbox', { name: '员工数' }).value).toBe('6,000');
  expect(total()).toBe('202640.00');
});

test('a link opens beside kept work, and one click leads back to it', async () => {
  localStorage.setItem(KEY, kept('{"employees":"6000"}'));
  await open('/#/new?years=8');
  expect(total()).toBe('1221120.00');
  expect(document.documentElement.dataset.theme).toBe('dark');
  await userEvent.click(screen.getByRole('button', { name: '返回我的新购配置（¥202,640.00）' }));
  expect(total()).toBe('202640.00');
  expect(location.hash).toBe('#/new?employees=6000&experts=3&tickets=3&robots=1&years=1&theme=dark');
});

test('kept text of a newer version is set aside as it is, named, and the page opens', async () => {
  const newer = kept('{}', 3);
  localStorage.setItem(KEY, newer);
  await open('/');
  expect(screen.getByText('上次保存的内容来自更新的版本，已原样备份，本次未采用')).toBeTruthy();
  expect(localStorage.getItem('ssc-calculator/set-aside')).toBe(newer);
  expect(total()).toBe('152640.00');
});

test('a link in English opens in English', async () => {
  await open('/#/new?lang=en');
  expect(screen.getByRole('textbox', { name: 'Employees' })).toBeTruthy();
  expect(document.documentElement.lang).toBe('en');
});
