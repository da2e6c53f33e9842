import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { openAt, shownTotal } from './opened-page';

test('a deep link opens exactly, and the address holds its full form', async () => {
  await openAt('/#/new?employees=6000&knowledge=1&years=2');
  expect(shownTotal()).toBe('420280.00');
  expect(location.hash).toBe('#/new?employees=6000&experts=3&tickets=3&robots=1&knowledge=1&years=2');
  expect(screen.queryByText(/保留在旁边/)).toBeNull();
});

test('a link to an addition opens exactly, whatever the day', async () => {
  await openAt('/#/add?start=2026/1/1&term=2&on=2026.7.1&experts=2');
  expect(shownTotal()).toBe('9600.00');
  expect(document.querySelector('[data-figure="months-left"]')?.getAttribute('value')).toBe('18');
  expect(location.hash).toBe('#/add?start=2026-01-01&term=2&on=2026-07-01&experts=2');
});

test('a link to a renewal opens exactly, whatever the day', async () => {
  await openAt('/#/renew?start=2021-06-01&term=1&on=2022-08-01');
  expect(shownTotal()).toBe('152640.00');
  expect(document.querySelector('[data-figure="days-lost"]')?.getAttribute('value')).toBe('61');
  expect(document.querySelector('[data-figure="date:new-expiry"]')?.getAttribute('datetime')).toBe(
    '2023-06-01',
  );
});

test.each([
  ['#/add?term=9&experts=2', 'term=9'],
  ['#/add?start=2026-02-31&experts=2', 'start=2026-02-31'],
  ['#/renew?start=2021-06-01&on=2022-09-01', 'on=2022-09-01'],
])('a link with a wrong value keeps it and shows no total: %s', async (hash, wrong) => {
  await openAt(`/${hash}`);
  expect(shownTotal()).toBeUndefined();
  expect(screen.getAllByText('还有 1 处需要修正，修正后显示合计')).toHaveLength(2);
  expect(location.hash).toContain(wrong);
});

test('a link in English opens in English', async () => {
  await openAt('/#/new?lang=en');
  expect(screen.getByRole('textbox', { name: 'Employees' })).toBeTruthy();
  expect(document.documentElement.lang).toBe('en');
});
