import { describe, expect, test } from 'vitest';
import type { FieldTexts } from '../../src/entry/field-names';
import { priceAddOn } from '../../src/store/price-add-on';
import { publishedBook } from '../pricing/published-book';

const TODAY = { year: 2026, month: 11, day: 23 };

const price = (texts: FieldTexts) => priceAddOn(texts, publishedBook, TODAY);

test('nothing added costs nothing, with the whole contract of a year left', () => {
  expect(price({})).toMatchObject({
    ok: true,
    quote: {
      mode: 'add',
      totalFen: 0n,
      lines: [],
      timeLeft: { months: 12, wholeYears: 1, oddMonths: 0 },
      life: { expiry: { year: 2027, month: 11, day: 23 } },
    },
  });
});

test('the published example: 2 × 1 × 3000 + 2 × 6 × 300 = 9 600 yuan', () => {
  expect(price({ start: '2025-01-01', term: '2', on: '2025-07-01', experts: '2' })).toMatchObject({
    ok: true,
    quote: { totalFen: 960_000n, timeLeft: { months: 18, wholeYears: 1, oddMonths: 6 } },
  });
});

test('where no day is given, it is today’s price', () => {
  const texts = { start: '2026-06-01', experts: '1' };
  // Seven months of 300 yuan up to 1 June 2027, the started month whole; a day after 1 December, six.
  expect(priceAddOn({ ...texts }, publishedBook, TODAY)).toMatchObject({ quote: { totalFen: 210_000n } });
  const later = { year: 2026, month: 12, day: 1 };
  expect(priceAddOn({ ...texts }, publishedBook, later)).toMatchObject({ quote: { totalFen: 180_000n } });
});

describe('a demand of sessions is covered beyond what the added robots bring', () => {
  test.each<[robots: string, sessions: string, pack: string, count: number]>([
    // No robot is added: none of its sessions are given.
    ['0', '1', 'pack-120k', 1],
    ['0', '50000', 'pack-120k', 1],
    ['0', '120000', 'pack-120k', 1],
    ['1', '50001', 'pack-120k', 1],
    ['1', '170000', 'pack-120k', 1],
    ['1', '170001', 'pack-120k', 2],
    ['2', '220001', 'pack-120k', 2],
  ])('%s robots, %s sessions: %s × %i', (robots, sessions, pack, count) => {
    expect(price({ robots, sessions })).toMatchObject({
      ok: true,
      quote: { sessions: { included: 50_000 * Number(robots), packs: { [pack]: count } } },
    });
  });

  test.each([
    ['0', '0'],
    ['1', '50000'],
    ['2', '100000'],
  ])('%s robots, %s sessions: no pack', (robots, sessions) => {
    expect(price({ robots, sessions })).toMatchObject({ ok: true, quote: { sessions: { inPacks: 0 } } });
  });
});

test('refused texts have their issues and no quote at all', () => {
  expect(price({ start: '2026-02-31', experts: '2' })).toEqual({
    ok: false,
    issues: [
      {
        field: 'start',
        problem: { tag: 'no-such-date', text: '2026-02-31', lastDay: '2026-02-28', mend: '2026-02-28' },
      },
    ],
  });
});
