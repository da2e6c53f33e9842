import { describe, expect, test } from 'vitest';
import { quoteAddOn } from '../../../src/pricing/quote/quote-add-on';
import type { AddOnSelection, SessionPackChoice } from '../../../src/pricing/selection';
import { addition } from '../addition';
import { date } from '../iso-date';
import { listOf2027 } from '../other-books';
import { publishedBook } from '../published-book';

/** Added to a contract of two years from 2024-05-20, 6 months in: 18 are left. */
const quote = (added: Partial<AddOnSelection>, on = '2024-11-20') =>
  quoteAddOn(addition('2024-05-20', 2, on, added), publishedBook);

describe('assumptions that touched an addition', () => {
  test('the published example: no minimum, nothing said of tax, the day of expiry', () => {
    expect(quote({ experts: 2 }).assumptions).toEqual([
      { tag: 'no-minimum-when-adding' },
      { tag: 'tax-not-stated' },
      { tag: 'expiry-without-service', expiry: date('2026-05-20') },
      { tag: 'reclaim-date', reclaim: date('2026-08-20'), graceMonths: 3 },
    ]);
  });

  test('nothing of a minimum, nor of what is paid once, where nothing of it is added', () => {
    const only = [
      { tag: 'tax-not-stated' },
      { tag: 'expiry-without-service', expiry: date('2026-05-20') },
      { tag: 'reclaim-date', reclaim: date('2026-08-20'), graceMonths: 3 },
    ];
    expect(quote({}).assumptions).toEqual(only);
    expect(quote({ experts: 3, tickets: 3 }).assumptions).toEqual(only);
  });

  test('a day within a month: the month counts from its beginning', () => {
    expect(quote({ experts: 3 }, '2024-12-19').assumptions).toContainEqual({
      tag: 'started-month',
      on: date('2024-12-19'),
      countedFrom: date('2024-11-20'),
    });
  });

  test('the first day of a month is no started one', () => {
    expect(quote({ experts: 3 }).assumptions.map(({ tag }) => tag)).not.toContain('started-month');
  });

  test('a month that has no 31st begins on its last day; one that has it says nothing', () => {
    const { assumptions } = quoteAddOn(addition('2024-01-31', 1, '2024-03-05'), publishedBook);
    expect(assumptions).toContainEqual({
      tag: 'clamped-month',
      start: date('2024-01-31'),
      countedFrom: date('2024-02-29'),
    });
    const fullMonth = quoteAddOn(addition('2024-01-31', 1, '2024-04-05'), publishedBook);
    expect(fullMonth.assumptions.map(({ tag }) => tag)).not.toContain('clamped-month');
  });

  test.each<[about: string, added: Partial<AddOnSelection>, isUnder: boolean]>([
    ['2 experts', { experts: 2 }, true],
    ['3 experts', { experts: 3 }, false],
    ['999 people', { employees: 999 }, true],
    ['1000 people', { employees: 1000 }, false],
    ['1 robot', { robots: 1 }, false],
    ['1 knowledge cloud', { knowledge: 1 }, false],
  ])('%s: whether it is under the minimum of a purchase', (_, added, isUnder) => {
    const tags = quote(added).assumptions.map(({ tag }) => tag);
    expect(tags.includes('no-minimum-when-adding')).toBe(isUnder);
  });

  test('a robot less than another list asks of a purchase is under its minimum', () => {
    const { assumptions } = quoteAddOn(addition('2027-05-20', 2, '2027-11-20', { robots: 1 }), listOf2027);
    expect(assumptions[0]).toEqual({ tag: 'no-minimum-when-adding' });
  });

  test('what is paid once is paid in full, started blocks, sessions of each robot', () => {
    const tags = (added: Partial<AddOnSelection>) => quote(added).assumptions.map(({ tag }) => tag);
    const packs: SessionPackChoice = { by: 'demand', sessions: 1 };
    expect(tags({ knowledge: 1 })).toContain('one-off-in-full');
    expect(tags({ packs })).toContain('one-off-in-full');
    expect(tags({ experts: 3, knowledge: 1 })).toContain('one-off-in-full');
    expect(tags({ experts: 3 })).not.toContain('one-off-in-full');
    expect(tags({ employees: 1 })).toContain('started-blocks');
    expect(tags({})).not.toContain('started-blocks');
    expect(tags({ robots: 1 })).toContain('sessions-once-per-robot');
    expect(tags({ experts: 3 })).not.toContain('sessions-once-per-robot');
  });

  test('a leap day’s contract ends on 28 February', () => {
    const { assumptions } = quoteAddOn(addition('2024-02-29', 1, '2024-02-29'), publishedBook);
    expect(assumptions).toContainEqual({
      tag: 'clamped-to-month-end',
      start: date('2024-02-29'),
      expiry: date('2025-02-28'),
    });
  });
});
