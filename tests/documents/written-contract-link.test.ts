import { describe, expect, test } from 'vitest';
import { type LinkInput, writeLink } from '../../src/documents/link';
import type { FieldTexts } from '../../src/entry/field-names';
import { bookWith, publishedBook } from '../pricing/published-book';

const TODAY = { year: 2026, month: 11, day: 23 };

const write = (mode: 'add' | 'renew', texts: FieldTexts, rest: Partial<LinkInput> = {}, today = TODAY) =>
  writeLink({ mode, texts, ...rest }, publishedBook, today);

describe('a written link of an addition', () => {
  test('always says the contract and the day, which another day would default otherwise', () => {
    expect(write('add', {})).toBe('#/add?start=2026-11-23&term=1&on=2026-11-23');
    expect(write('add', {}, {}, { year: 2024, month: 2, day: 29 })).toBe(
      '#/add?start=2024-02-29&term=1&on=2024-02-29',
    );
  });

  test('of the published example', () => {
    expect(write('add', { start: '2025/1/1', term: '2', on: '2025年7月1日', experts: '2' })).toBe(
      '#/add?start=2025-01-01&term=2&on=2025-07-01&experts=2',
    );
  });

  test('says a quantity only where it was given, one of 0 too', () => {
    expect(write('add', { robots: '0' })).toBe('#/add?start=2026-11-23&term=1&on=2026-11-23&robots=0');
  });

  test('names every field in the form’s order, then language, theme, book and total', () => {
    const texts: FieldTexts = {
      tax: '6%',
      discount: '八五折',
      'pack-6m': '4',
      'pack-120k': '1',
      knowledge: '2',
      'cold-start': '1',
      'robot-pro': '1',
      robots: '２',
      tickets: '5',
      experts: '4',
      employees: '7千',
      headcount: '5,200 人',
      on: '2026/12/1',
      term: '三年',
      start: '2026.3.5',
    };
    const display = { theme: 'dark', language: 'en' } as const;
    const record = { quotedYuan: '1.00', bookId: 'b' };
    expect(write('add', texts, { display, record })).toBe(
      '#/add?start=2026-03-05&term=3&on=2026-12-01&headcount=5200&employees=7000&experts=4&tickets=5&robots=2' +
        '&robot-pro=1&cold-start=1&knowledge=2&pack-120k=1&pack-6m=4&discount=85&tax=6' +
        '&lang=en&theme=dark&book=b&quoted=1.00',
    );
  });

  test('writes one seat, which is under the minimum of a purchase, in its plain form', () => {
    expect(write('add', { experts: '一席' })).toContain('&experts=1');
    expect(write('renew', { experts: '一席' })).toContain('&experts=%E4%B8%80%E5%B8%AD');
  });

  test('leaves out the texts of another mode', () => {
    expect(write('add', { years: '2', industry: 'hr' })).toBe(write('add', {}));
  });
});

describe('a written link of a renewal', () => {
  test('always says the contract, the quantities and the years, which another day or list would change', () => {
    expect(write('renew', {})).toBe(
      '#/renew?start=2025-11-23&term=1&employees=1000&experts=3&tickets=3&robots=1&years=1',
    );
    expect(write('renew', {}, {}, { year: 2024, month: 2, day: 29 })).toBe(
      '#/renew?start=2023-02-28&term=1&employees=1000&experts=3&tickets=3&robots=1&years=1',
    );
    expect(writeLink({ mode: 'renew', texts: {} }, bookWith('items.experts.minimum', 5), TODAY)).toContain(
      'experts=5&',
    );
  });

  test('says the day only where it was given: it follows from the contract', () => {
    expect(write('renew', { start: '2021-06-01' })).not.toContain('on=');
    expect(write('renew', { start: '2021-06-01', on: '2022/8/1' })).toBe(
      '#/renew?start=2021-06-01&term=1&on=2022-08-01&employees=1000&experts=3&tickets=3&robots=1&years=1',
    );
  });

  test('names every field in the form’s order', () => {
    const texts: FieldTexts = {
      tax: '6',
      discount: '85',
      years: '3',
      sessions: '200万',
      knowledge: '2',
      robots: '2',
      tickets: '5',
      experts: '4',
      employees: '7000',
      on: '2022-08-01',
      term: '1',
      start: '2021-06-01',
    };
    expect(write('renew', texts)).toBe(
      '#/renew?start=2021-06-01&term=1&on=2022-08-01&employees=7000&experts=4&tickets=5&robots=2' +
        '&knowledge=2&sessions=2000000&years=3&discount=85&tax=6',
    );
  });

  test('leaves out the texts of another mode', () => {
    expect(write('renew', { 'cold-start': '1', 'robot-pro': '1', headcount: '1', industry: 'hr' })).toBe(
      write('renew', {}),
    );
  });
});

describe.each(['add', 'renew'] as const)('in a written link of %s', (mode) => {
  test('a refused text stays as it was typed', () => {
    const link = write(mode, { start: '2026-02-31', term: '9 年', on: '' });
    expect(link).toContain('?start=2026-02-31&term=9%20%E5%B9%B4&on=');
  });

  test('a demand is left out where a pack is given', () => {
    const link = write(mode, { sessions: '2000000', 'pack-120k': '0' });
    expect(link).toContain('pack-120k=0');
    expect(link).not.toContain('sessions');
  });
});
