import { beforeEach, expect, test } from 'vitest';
import { readEarlyTyping } from '../../src/app/early-typing';

const page = document.createElement('div');

beforeEach(() => {
  page.innerHTML = `
    <input type="text" id="employees" value="1,000"><input type="text" id="experts" value="3">
    <input type="radio" name="years" value="1" checked><input type="radio" name="years" value="2">
    <input type="radio" name="industry" value="hr"><input type="checkbox" id="cold-start">
    <input type="text" id="stranger" value="">`;
});

function input(selector: string): HTMLInputElement {
  const found = page.querySelector<HTMLInputElement>(selector);
  if (found === null) throw new Error(selector);
  return found;
}

test('a form that stands as it was sent has no early typing', () => {
  expect(readEarlyTyping(page)).toEqual({});
});

test('typed and chosen fields are read, and only those', () => {
  input('#employees').value = '6000';
  input('[name="years"][value="2"]').checked = true;
  input('#cold-start').checked = true;
  expect(readEarlyTyping(page)).toEqual({ employees: '6000', years: '2', 'cold-start': '1' });
});

test('what is no field of the page is left alone', () => {
  input('#stranger').value = '6000';
  expect(readEarlyTyping(page)).toEqual({});
});

test('a very long text is cut to its beginning', () => {
  input('#employees').value = '1'.repeat(5000);
  expect(readEarlyTyping(page)).toEqual({ employees: `${'1'.repeat(200)}…` });
});
