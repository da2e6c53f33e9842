import { describe, expect, test } from 'vitest';
import { publishedBook } from '../published-book';

describe('the published price list', () => {
  test.each([
    ['employees', publishedBook.items.employees.price, '10000', 'CNY/block/year'],
    ['experts', publishedBook.items.experts.price, '3000', 'CNY/user/year'],
    ['tickets', publishedBook.items.tickets.price, '1880', 'CNY/user/year'],
    ['robots', publishedBook.items.robots.price, '128000', 'CNY/set/year'],
    ['knowledge', publishedBook.items.knowledge.price, '15000', 'CNY/set'],
  ])('%s cost what the vendor publishes', (_, price, amount, unit) => {
    expect(price).toEqual({ amount, unit, source: 'billing-overview' });
  });

  test('the session packs are the four that are sold', () => {
    expect(publishedBook.sessionPacks.map(({ id, sessions, price }) => [id, sessions, price.amount])).toEqual(
      [
        ['pack-120k', 120_000, '1600'],
        ['pack-360k', 360_000, '3600'],
        ['pack-960k', 960_000, '7600'],
        ['pack-6m', 6_000_000, '36000'],
      ],
    );
  });

  test('terms, given sessions, add-on rule and months of grace', () => {
    expect(publishedBook.term).toEqual({ unit: 'year', minimum: 1, maximum: 8 });
    expect(publishedBook.items.robots.sessionsIncluded).toBe(50_000);
    expect(publishedBook.addOn).toMatchObject({ partYearDivisor: 10, partYearCapInYears: 1 });
    expect(publishedBook.lifecycle.graceMonths).toBe(3);
    expect(publishedBook.priceOnRequest).toEqual(['robot-pro', 'cold-start']);
  });
});
