import { describe, expect, test } from 'vitest';
import { type LinkInput, writeLink } from '../../src/documents/link';
import type { FieldTexts } from '../../src/entry/field-names';
import { bookWith, publishedBook } from '../pricing/published-book';

const TODAY = { year: 2026, month: 11, day: 23 };

const write = (texts: FieldTexts, rest: Partial<LinkInput> = {}) =>
  writeLink({ mode: 'new', texts, ...rest }, publishedBook, TODAY);

describe('a written link', () => {
  test('always says what every quote needs', () => {
    expect(write({})).toBe('#/new?employees=1000&experts=3&tickets=3&robots=1&years=1');
  });

  test('of the published example', () => {
    expect(write({ employees: '6000', knowledge: '1', years: '2' })).toBe(
      '#/new?employees=6000&experts=3&tickets=3&robots=1&knowledge=1&years=2',
    );
  });

  test('names every field in the form’s order, then language, theme, book and total', () => {
    const texts: FieldTexts = {
      tax: '6',
      discount: '85',
      start: '2026-03-05',
      years: '3',
      'pack-6m': '4',
      'pack-120k': '1',
      knowledge: '2',
      'cold-start': '1',
      'robot-pro': '1',
      industry: 'hr',
      robots: '2',
      tickets: '5',
      experts: '4',
      employees: '7000',
    };
    const display = { theme: 'dark', language: 'en' } as const;
    const record = { quotedYuan: '1.00', bookId: 'b' };
    expect(write(texts, { display, record })).toBe(
      '#/new?employees=7000&experts=4&tickets=5&robots=2&industry=hr&robot-pro=1&cold-start=1&knowledge=2' +
        '&pack-120k=1&pack-6m=4&years=3&start=2026-03-05&discount=85&tax=6&lang=en&theme=dark&book=b&quoted=1.00',
    );
  });

  test('holds a demand as a demand', () => {
    expect(write({ sessions: '200万' })).toContain('&sessions=2000000&');
  });

  test('leaves a demand out where a pack is given', () => {
    expect(write({ sessions: '2000000', 'pack-120k': '0' })).toBe(
      '#/new?employees=1000&experts=3&tickets=3&robots=1&pack-120k=0&years=1',
    );
  });

  test('writes a value in its plain form', () => {
    expect(
      write({
        employees: '1.2万 人',
        experts: '６',
        discount: '八五折',
        tax: '6.00%',
        start: '2026年3月5日',
      }),
    ).toBe('#/new?employees=12000&experts=6&tickets=3&robots=1&years=1&start=2026-03-05&discount=85&tax=6');
  });

  test('keeps a refused text as it was typed', () => {
    expect(write({ employees: '1e9', years: '9 & 年', tickets: '<i>' })).toBe(
      '#/new?employees=1e9&experts=3&tickets=%3Ci%3E&robots=1&years=9%20%26%20%E5%B9%B4',
    );
  });

  test('carries the replacement character for a lone surrogate, which no address can hold', () => {
    expect(write({ employees: '1\ud800' })).toContain('employees=1%EF%BF%BD&');
  });

  test('says the minimums of the price book in force', () => {
    const book = bookWith('items.experts.minimum', 5);
    expect(writeLink({ mode: 'new', texts: {} }, book, TODAY)).toContain('experts=5&');
  });

  test('names no day of its own: a purchase has a start only where one was given', () => {
    const tomorrow = { ...TODAY, day: 24 };
    expect(writeLink({ mode: 'new', texts: {} }, publishedBook, tomorrow)).toBe(write({}));
    expect(write({})).not.toContain('start');
  });

  test('leaves out the texts of another mode', () => {
    expect(write({ term: '2', on: '2026-03-05', headcount: '5200' })).toBe(write({}));
  });
});
