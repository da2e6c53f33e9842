import { describe, expect, test } from 'vitest';
import type { PackQuantities } from '../../../src/pricing/session-packs/cheapest-packs';
import {
  packAdvice,
  packsCostFen,
  pricePerTenThousandFen,
  sessionsInPacks,
} from '../../../src/pricing/session-packs/pack-advice';
import { bookWith, publishedBook } from '../published-book';

const packs = (small: number, medium: number, large: number, huge: number): PackQuantities => ({
  'pack-120k': small,
  'pack-360k': medium,
  'pack-960k': large,
  'pack-6m': huge,
});

describe('what chosen packs give and cost', () => {
  test.each([
    [packs(0, 0, 0, 0), 0, 0n],
    [packs(1, 0, 0, 0), 120_000, 160_000n],
    [packs(0, 1, 0, 0), 360_000, 360_000n],
    [packs(0, 0, 1, 0), 960_000, 760_000n],
    [packs(0, 0, 0, 1), 6_000_000, 3_600_000n],
    [packs(1, 2, 3, 4), 27_720_000, 17_560_000n],
    [packs(1_000_000, 1_000_000, 1_000_000, 1_000_000), 7_440_000_000_000, 4_880_000_000_000n],
  ])('%o', (chosen, sessions, costFen) => {
    expect(sessionsInPacks(chosen, publishedBook)).toBe(sessions);
    expect(packsCostFen(chosen, publishedBook)).toBe(costFen);
  });

  test('a pack that is not named is not chosen', () => {
    expect(sessionsInPacks({ 'pack-6m': 1 }, publishedBook)).toBe(6_000_000);
    expect(packsCostFen({}, publishedBook)).toBe(0n);
  });
});

describe('advice on packs chosen by hand', () => {
  test.each([
    ['three small packs: one medium', packs(3, 0, 0, 0), packs(0, 1, 0, 0), 120_000n, 0],
    ['7 small packs: one large gives more for less', packs(7, 0, 0, 0), packs(0, 0, 1, 0), 360_000n, 120_000],
    ['2 medium and 1 small: one large', packs(1, 2, 0, 0), packs(0, 0, 1, 0), 120_000n, 120_000],
    ['37 units: one of 6 million', packs(2, 1, 4, 0), packs(0, 0, 0, 1), 120_000n, 1_560_000],
    ['5 large packs: one of 6 million', packs(0, 0, 5, 0), packs(0, 0, 0, 1), 200_000n, 1_200_000],
  ])('%s', (_, chosen, better, savedFen, extraSessions) => {
    expect(packAdvice(chosen, publishedBook)).toEqual({ packs: better, savedFen, extraSessions });
  });

  test.each([
    ['no packs', packs(0, 0, 0, 0)],
    ['one of each kind that is best bought so', packs(1, 1, 0, 0)],
    ['the cheapest cover of 33 units', packs(1, 0, 4, 0)],
    ['the largest alone', packs(0, 0, 0, 3)],
  ])('there is none on %s', (_, chosen) => {
    expect(packAdvice(chosen, publishedBook)).toBeUndefined();
  });

  test('more sessions for the same money are worth saying', () => {
    const book = bookWith('sessionPacks[1].price.amount', '3200');
    expect(packAdvice(packs(2, 0, 0, 0), book)).toEqual({
      packs: packs(0, 1, 0, 0),
      savedFen: 0n,
      extraSessions: 120_000,
    });
  });

  test('the same sessions for the same money are not', () => {
    const book = bookWith('sessionPacks[1].price.amount', '4800');
    expect(packAdvice(packs(3, 0, 0, 0), book)).toBeUndefined();
  });
});

test('1 000 000 packs are advised: as many as a field takes', () => {
  // 5 large ones cost 38 000, the millionth of 6 million sessions 36 000.
  expect(packAdvice(packs(0, 0, 5, 999_999), publishedBook)).toEqual({
    packs: packs(0, 0, 0, 1_000_000),
    savedFen: 200_000n,
    extraSessions: 1_200_000,
  });
});

test('1 240 000 packs are never advised: a field takes 1 000 000 at most', () => {
  expect(packAdvice(packs(1_000_000, 1_000_000, 1_000_000, 1_000_000), publishedBook)).toBeUndefined();
});

describe('what 10 000 sessions cost, half up to the fen', () => {
  test.each([
    // 1600 ÷ 12 = 133.333…, 3600 ÷ 36 = 100, 7600 ÷ 96 = 79.1666…, 36000 ÷ 600 = 60
    [160_000n, 120_000, 13_333n],
    [360_000n, 360_000, 10_000n],
    [760_000n, 960_000, 7917n],
    [3_600_000n, 6_000_000, 6000n],
    // 2 yuan for 160 000 sessions: 0.125 a 10 000.
    [200n, 160_000, 13n],
    [0n, 120_000, 0n],
  ])('%s fen for %i sessions', (costFen, sessions, expected) => {
    expect(pricePerTenThousandFen(costFen, sessions)).toBe(expected);
  });
});

test('nearly the most sessions that any list and link can ask for are counted to the last one: those of 60 packs of 999 999 999 came to 40 too few', () => {
  const sizes = Array.from({ length: 50 }, (_, index) => ({
    id: `pack-${index}` as const,
    sessions: 99_999_999,
    price: { amount: '0.01', unit: 'CNY/pack' as const, source: 'billing-overview' },
  }));
  const book = bookWith('sessionPacks', sizes);
  const chosen: PackQuantities = Object.fromEntries(sizes.map(({ id }) => [id, 999_999]));
  expect(sessionsInPacks(chosen, book)).toBe(4_999_994_950_000_050);
});
