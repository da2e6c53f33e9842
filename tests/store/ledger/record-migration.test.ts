import { describe, expect, test } from 'vitest';
import { type Migration, migrate } from '../../../src/store/ledger/record-migration';

const STEPS = new Map<number, Migration>([
  [1, (record) => ({ ...(record as object), second: true })],
  [2, (record) => ({ ...(record as object), third: true })],
]);

describe('a kept record', () => {
  test('passes through every version up to the one wanted', () => {
    expect(migrate({ version: 1, record: { first: true } }, 3, STEPS)).toEqual({
      version: 3,
      record: { first: true, second: true, third: true },
    });
  });

  test('of the wanted version stays as it is', () => {
    expect(migrate({ version: 3, record: 'as it was' }, 3, STEPS)).toEqual({
      version: 3,
      record: 'as it was',
    });
  });

  test.each([0, 4, 99])('of version %i has no way to version 3', (version) => {
    expect(migrate({ version, record: {} }, 3, STEPS)).toBeUndefined();
  });

  test('of a newer version is never taken back, were there a step for it', () => {
    const endless = new Map<number, Migration>([[4, () => 'wrong']]);
    expect(migrate({ version: 4, record: {} }, 3, endless)).toBeUndefined();
  });
});
