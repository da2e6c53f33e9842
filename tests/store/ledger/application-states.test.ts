import { describe, expect, test } from 'vitest';
import { APPLICATION_STATES } from '../../../src/embed/protocol';
import { isMendable, mayMove, nextStates } from '../../../src/store/ledger/application-states';

describe('the buyer may mark', () => {
  test.each([
    ['prepared', ['under-review', 'returned', 'rejected', 'awaiting-payment']],
    ['under-review', ['returned', 'rejected', 'awaiting-payment', 'prepared']],
    ['returned', ['prepared', 'under-review']],
    ['rejected', ['under-review']],
    ['awaiting-payment', ['active', 'rejected', 'under-review']],
    ['active', []],
  ] as const)('what is %s as %j', (state, next) => {
    expect(nextStates(state)).toEqual(next);
    for (const other of APPLICATION_STATES) {
      expect([other, mayMove(state, other, 'buyer')]).toEqual([other, next.some((may) => may === other)]);
    }
  });
});

test('the host may set any state but the one that is there', () => {
  for (const from of APPLICATION_STATES) {
    for (const to of APPLICATION_STATES)
      expect([from, to, mayMove(from, to, 'host')]).toEqual([from, to, from !== to]);
  }
});

test('only what nobody is looking at can be mended', () => {
  expect(APPLICATION_STATES.filter(isMendable)).toEqual(['prepared', 'returned']);
});
