import { describe, expect, test } from 'vitest';
import { quoteDifference as differenceUnder, itemIds } from '../../../src/pricing/advice/quote-comparison';
import type { Quote } from '../../../src/pricing/quote/quote';
import { quoteAddOn } from '../../../src/pricing/quote/quote-add-on';
import { quoteNewPurchase } from '../../../src/pricing/quote/quote-new-purchase';
import { quoteRenewal } from '../../../src/pricing/quote/quote-renewal';
import type { NewPurchaseSelection } from '../../../src/pricing/selection';
import { addition } from '../addition';
import { minimalSelection } from '../minimal-selection';
import { bookWith, publishedBook } from '../published-book';
import { renewal } from '../renewal';

const purchase = (changes: Partial<NewPurchaseSelection> = {}) =>
  quoteNewPurchase({ ...minimalSelection, ...changes }, publishedBook);

const quoteDifference = (reference: Quote, other: Quote) => differenceUnder(reference, other, publishedBook);

const LEAST = purchase();

describe('two seats more', () => {
  // 2 × 3000 yuan for one year.
  const difference = () => quoteDifference(LEAST, purchase({ experts: 5 }));

  test('cost their price and nothing else', () => {
    const { totalFen, causes } = difference();
    expect(totalFen).toBe(600_000n);
    expect(causes).toEqual([{ tag: 'quantity', id: 'experts', quantity: 2, fen: 600_000n }]);
  });

  test('differ in one item of four', () => {
    expect(difference().items).toEqual([
      { id: 'employees', quantity: 0, amountFen: 0n },
      { id: 'experts', quantity: 2, amountFen: 600_000n },
      { id: 'tickets', quantity: 0, amountFen: 0n },
      { id: 'robots', quantity: 0, amountFen: 0n },
    ]);
  });

  test('cost as much each year, and 50 fen for each of 1000 people and month', () => {
    const { perYearFen, perEmployeeMonthFen, sessions } = difference();
    expect(perYearFen).toBe(600_000n);
    expect(perEmployeeMonthFen).toBe(50n);
    expect(sessions).toBe(0);
  });
});

test('two seats fewer are as much less in every figure', () => {
  const { totalFen, listTotalFen, perYearFen, perEmployeeMonthFen } = quoteDifference(
    purchase({ experts: 5 }),
    LEAST,
  );
  expect([totalFen, listTotalFen, perYearFen, perEmployeeMonthFen]).toEqual([
    -600_000n,
    -600_000n,
    -600_000n,
    -50n,
  ]);
});

test('sessions differ by those of the robots and of the packs', () => {
  const more = purchase({ robots: 2, packs: { by: 'hand', quantities: { 'pack-120k': 1 } } });
  expect(quoteDifference(LEAST, more).sessions).toBe(170_000);
  expect(quoteDifference(more, LEAST).sessions).toBe(-170_000);
});

describe('several causes at once', () => {
  test('are the seats of the first term, then the time, then the discount', () => {
    // Seats: 2 × 3000. Another year of all: 10000 + 5 × 3000 + 3 × 1880 + 128000 = 158640. Both at 90 %: a tenth of 317280 off.
    const { totalFen, causes } = quoteDifference(
      LEAST,
      purchase({ experts: 5, years: 2, discountPercent: '90' }),
    );
    expect(totalFen).toBe(13_291_200n);
    expect(causes).toEqual([
      { tag: 'term', fen: 15_864_000n },
      { tag: 'discount', fen: -3_172_800n },
      { tag: 'quantity', id: 'experts', quantity: 2, fen: 600_000n },
    ]);
  });

  test('are the same the other way round, with the longer term’s seats', () => {
    const { causes } = quoteDifference(purchase({ experts: 5, years: 2 }), LEAST);
    expect(causes).toEqual([
      { tag: 'term', fen: -15_264_000n },
      { tag: 'quantity', id: 'experts', quantity: -2, fen: -1_200_000n },
    ]);
  });

  test('stand by their size, whichever way they go: five of them, none in the order of the price list', () => {
    // 10000 more for people, 6000 more for seats, 9400 less for tickets, 128000 more for a robot, 15000 less for knowledge.
    const { causes } = quoteDifference(
      purchase({ tickets: 8, knowledge: 1 }),
      purchase({ employees: 2000, experts: 5, robots: 2 }),
    );
    expect(causes).toEqual([
      { tag: 'quantity', id: 'robots', quantity: 1, fen: 12_800_000n },
      { tag: 'quantity', id: 'knowledge', quantity: -1, fen: -1_500_000n },
      { tag: 'quantity', id: 'employees', quantity: 1000, fen: 1_000_000n },
      { tag: 'quantity', id: 'tickets', quantity: -5, fen: -940_000n },
      { tag: 'quantity', id: 'experts', quantity: 2, fen: 600_000n },
    ]);
  });

  test('may cancel each other out', () => {
    // A knowledge cloud for 15000, and five expert seats for 15000 less.
    const { totalFen, causes } = quoteDifference(purchase({ experts: 8 }), purchase({ knowledge: 1 }));
    expect(totalFen).toBe(0n);
    expect(causes).toEqual([
      { tag: 'quantity', id: 'experts', quantity: -5, fen: -1_500_000n },
      { tag: 'quantity', id: 'knowledge', quantity: 1, fen: 1_500_000n },
    ]);
  });
});

test('more people in the same block cost nothing, and are named all the same', () => {
  const { totalFen, causes, items } = quoteDifference(
    purchase({ employees: 5200 }),
    purchase({ employees: 5800 }),
  );
  expect(totalFen).toBe(0n);
  expect(causes).toEqual([]);
  expect(items[0]).toEqual({ id: 'employees', quantity: 600, amountFen: 0n });
});

test('people are compared as billed where they cost more', () => {
  expect(quoteDifference(purchase({ employees: 5200 }), purchase({ employees: 6100 })).causes).toEqual([
    { tag: 'quantity', id: 'employees', quantity: 900, fen: 1_000_000n },
  ]);
});

test('what is bought once does not grow with the term', () => {
  const { causes } = quoteDifference(purchase({ knowledge: 1 }), purchase({ knowledge: 2, years: 2 }));
  expect(causes).toEqual([
    { tag: 'term', fen: 15_264_000n },
    { tag: 'quantity', id: 'knowledge', quantity: 1, fen: 1_500_000n },
  ]);
});

test('a purchase and its renewal for the same years differ in nothing', () => {
  const renewed = quoteRenewal(renewal('2025-03-05', 1, '2026-03-05'), publishedBook);
  const { totalFen, causes, perYearFen } = quoteDifference(LEAST, renewed);
  expect([totalFen, causes, perYearFen]).toEqual([0n, [], 0n]);
});

describe('an addition', () => {
  // Published: 18 months left, two seats: 2 × 3000 + 2 × 6 × 300 = 9600.
  const added = quoteAddOn(addition('2026-03-05', 2, '2026-09-05', { experts: 2 }), publishedBook);

  test('is compared in all, never by the year', () => {
    const difference = quoteDifference(LEAST, added);
    expect(difference.totalFen).toBe(-14_304_000n);
    expect(difference).not.toHaveProperty('perYearFen');
    expect(difference).not.toHaveProperty('perEmployeeMonthFen');
    expect(quoteDifference(added, LEAST).totalFen).toBe(14_304_000n);
    expect(quoteDifference(added, LEAST)).not.toHaveProperty('perYearFen');
  });

  test('of other seats on the same day differs by the seats alone', () => {
    const more = quoteAddOn(addition('2026-03-05', 2, '2026-09-05', { experts: 3 }), publishedBook);
    expect(quoteDifference(added, more).causes).toEqual([
      { tag: 'quantity', id: 'experts', quantity: 1, fen: 480_000n },
    ]);
  });

  test('on a later day differs by the time alone', () => {
    const later = quoteAddOn(addition('2026-03-05', 2, '2027-03-05', { experts: 2 }), publishedBook);
    expect(quoteDifference(added, later).causes).toEqual([{ tag: 'term', fen: -360_000n }]);
  });

  test('a whole year later, too, with as many odd months', () => {
    const later = quoteAddOn(addition('2026-03-05', 2, '2027-09-05', { experts: 2 }), publishedBook);
    expect(quoteDifference(added, later).causes).toEqual([{ tag: 'term', fen: -600_000n }]);
  });

  test('of more seats on the same day has no fen of rounding put down to the time', () => {
    // A seat's month is a seventh of 3000: 428.57 for one, 1714.29 for four.
    const book = bookWith('addOn.partYearDivisor', 7);
    const ofSeats = (experts: number) =>
      quoteAddOn(addition('2026-03-05', 1, '2027-02-05', { experts }), book);
    expect(differenceUnder(ofSeats(1), ofSeats(4), book).causes).toEqual([
      { tag: 'quantity', id: 'experts', quantity: 3, fen: 128_572n },
    ]);
  });
});

test('the items of several quotes stand in the order of the price list', () => {
  const packs = purchase({ packs: { by: 'hand', quantities: { 'pack-960k': 1 } } });
  const both = purchase({ knowledge: 1, packs: { by: 'hand', quantities: { 'pack-120k': 1 } } });
  expect(itemIds([LEAST, packs, both], publishedBook).slice(4)).toEqual([
    'knowledge',
    'pack-120k',
    'pack-960k',
  ]);
});
