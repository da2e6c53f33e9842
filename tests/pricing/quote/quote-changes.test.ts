import { expect, test } from 'vitest';
import { quoteChanges } from '../../../src/pricing/quote/quote-changes';

test('nothing changed', () => {
  const lines = [{ id: 'experts', amountFen: 900_000n, unitPriceFen: 300_000n }];
  expect(quoteChanges(lines, lines)).toEqual([]);
  expect(quoteChanges([], [])).toEqual([]);
});

test('names what each changed line came to then and comes to now, with the unit prices that are known', () => {
  const then = [
    { id: 'employees', amountFen: 900_000n, unitPriceFen: 900_000n },
    { id: 'experts', amountFen: 900_000n, unitPriceFen: 300_000n },
    { id: 'tickets', amountFen: 564_000n },
  ];
  const now = [
    { id: 'employees', amountFen: 1_000_000n, unitPriceFen: 1_000_000n },
    { id: 'experts', amountFen: 900_000n, unitPriceFen: 300_000n },
    { id: 'tickets', amountFen: 564_001n, unitPriceFen: 188_000n },
  ];
  expect(quoteChanges(then, now)).toEqual([
    {
      id: 'employees',
      thenFen: 900_000n,
      nowFen: 1_000_000n,
      thenUnitPriceFen: 900_000n,
      nowUnitPriceFen: 1_000_000n,
    },
    { id: 'tickets', thenFen: 564_000n, nowFen: 564_001n, nowUnitPriceFen: 188_000n },
  ]);
});

test('a line that is new has no side of then, and one that is gone none of now; those that are gone come last', () => {
  expect(
    quoteChanges([{ id: 'pack-1m', amountFen: 5n }], [{ id: 'knowledge', amountFen: 7n, unitPriceFen: 7n }]),
  ).toEqual([
    { id: 'knowledge', nowFen: 7n, nowUnitPriceFen: 7n },
    { id: 'pack-1m', thenFen: 5n },
  ]);
});

test('another unit price is a change, even where the amount is the same', () => {
  const line = (unitPriceFen: bigint) => [{ id: 'experts', amountFen: 1n, unitPriceFen }];
  expect(quoteChanges(line(2n), line(3n))).toEqual([
    { id: 'experts', thenFen: 1n, nowFen: 1n, thenUnitPriceFen: 2n, nowUnitPriceFen: 3n },
  ]);
});

test('a unit price that only one side states is no change, where the amount is the same', () => {
  const stated = [{ id: 'experts', amountFen: 1n, unitPriceFen: 2n }];
  const unstated = [{ id: 'experts', amountFen: 1n }];
  expect(quoteChanges(stated, unstated)).toEqual([]);
  expect(quoteChanges(unstated, stated)).toEqual([]);
});

test('a unit price that a side does not state is no part of a change', () => {
  const stated = [{ id: 'experts', amountFen: 1n, unitPriceFen: 2n }];
  const unstated = [{ id: 'experts', amountFen: 3n }];
  expect(quoteChanges(stated, unstated)).toStrictEqual([
    { id: 'experts', thenFen: 1n, nowFen: 3n, thenUnitPriceFen: 2n },
  ]);
  expect(quoteChanges(unstated, stated)).toStrictEqual([
    { id: 'experts', thenFen: 3n, nowFen: 1n, nowUnitPriceFen: 2n },
  ]);
});
