import { describe, expect, test } from 'vitest';
import { createLedger } from '../../../src/store/ledger/ledger';
import { moveApplication } from '../../../src/store/ledger/move-application';
import { keepPrepared, memoryRecordStorage, movesOf } from './kept-application';

const AT = '2026-03-06T02:00:00.000Z';

function ledgerWithOne() {
  const { storage, texts } = memoryRecordStorage();
  const ledger = createLedger(storage, () => AT);
  keepPrepared(ledger);
  return { ledger, storage, texts };
}

describe('an application moves', () => {
  test('where it may, with who says so and when', () => {
    const { ledger } = ledgerWithOne();
    const moved = moveApplication(ledger, { id: 'app', state: 'under-review', by: 'buyer', at: AT });
    expect(moved?.history.at(-1)).toEqual({ state: 'under-review', by: 'buyer', at: AT });
    expect(movesOf(ledger)).toEqual(['page: prepared', 'buyer: under-review']);
  });

  test('nowhere where it may not, and nothing is written', () => {
    const { ledger, texts } = ledgerWithOne();
    const before = texts.get('app');
    expect(moveApplication(ledger, { id: 'app', state: 'active', by: 'buyer', at: AT })).toBeUndefined();
    expect(moveApplication(ledger, { id: 'app', state: 'prepared', by: 'host', at: AT })).toBeUndefined();
    expect(moveApplication(ledger, { id: 'none', state: 'active', by: 'host', at: AT })).toBeUndefined();
    expect(texts.get('app')).toBe(before);
  });

  test('from where another tab has moved it meanwhile', () => {
    const { ledger, storage } = ledgerWithOne();
    const otherTab = createLedger(storage, () => AT);
    moveApplication(otherTab, { id: 'app', state: 'rejected', by: 'host', at: AT });
    expect(moveApplication(ledger, { id: 'app', state: 'returned', by: 'buyer', at: AT })).toBeUndefined();
    expect(movesOf(ledger)).toEqual(['page: prepared', 'host: rejected']);
  });
});
