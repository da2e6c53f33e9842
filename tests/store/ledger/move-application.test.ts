import { describe, expect, test } from 'vitest';
import type { ApplicationState, ApplicationStateChange } from '../../../src/embed/protocol';
import { followHost } from '../../../src/store/ledger/follow-host';
import { createLedger } from '../../../src/store/ledger/ledger';
import { moveApplication } from '../../../src/store/ledger/move-application';
import type { ApplicationRecord } from '../../../src/store/ledger/records';
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

describe('the host', () => {
  function followed() {
    const { ledger } = ledgerWithOne();
    let listener: ((change: ApplicationStateChange) => void) | undefined;
    const moved: ApplicationRecord[] = [];
    const end = followHost(
      ledger,
      {
        onApplicationState: (given) => {
          listener = given;
          return () => {
            listener = undefined;
          };
        },
      },
      () => AT,
      (record) => moved.push(record),
    );
    return {
      ledger,
      moved,
      end,
      tell: (id: string, state: string) => listener?.({ id, state: state as ApplicationState }),
    };
  }

  test('sets states, each once', () => {
    const { ledger, moved, tell, end } = followed();
    tell('app', 'awaiting-payment');
    tell('app', 'awaiting-payment');
    tell('app', 'active');
    expect(movesOf(ledger)).toEqual(['page: prepared', 'host: awaiting-payment', 'host: active']);
    expect(moved.map(({ history }) => history.at(-1)?.state)).toEqual(['awaiting-payment', 'active']);
    end();
    tell('app', 'rejected');
    expect(movesOf(ledger)).toHaveLength(3);
  });

  test('sets none that do not exist, nor of applications that are not here', () => {
    const { ledger, moved, tell } = followed();
    tell('app', 'approved');
    tell('app', '__proto__');
    tell('other', 'active');
    expect(movesOf(ledger)).toEqual(['page: prepared']);
    expect(moved).toEqual([]);
  });

  test('that tells of no states is not listened to', () => {
    const { ledger } = ledgerWithOne();
    expect(() =>
      followHost(
        ledger,
        {},
        () => AT,
        () => undefined,
      )(),
    ).not.toThrow();
  });
});
