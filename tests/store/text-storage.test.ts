import { describe, expect, test } from 'vitest';
import { textStorage } from '../../src/store/text-storage';
import { mapStorage } from './map-storage';

const KEY = 'ssc-calculator/work';
const refuse = (): never => {
  throw new DOMException('refused', 'SecurityError');
};

test('a text is kept under its key, read and forgotten', () => {
  const { storage, entries } = mapStorage();
  const { read, write } = textStorage(() => storage, KEY);
  expect(read()).toBeNull();
  expect(write('6000')).toBe(true);
  expect([...entries]).toEqual([[KEY, '6000']]);
  expect(read()).toBe('6000');
  expect(write(null)).toBe(true);
  expect([...entries]).toEqual([]);
  expect(read()).toBeNull();
});

describe('where the browser does not allow it, nothing is read and writing says so', () => {
  test.each<[string, () => Storage | null]>([
    ['naming the storage throws', refuse],
    ['the storage is null', () => null],
    [
      'every access throws',
      () => ({ ...mapStorage().storage, getItem: refuse, setItem: refuse, removeItem: refuse }),
    ],
  ])('%s', (_, open) => {
    const { read, write } = textStorage(open, KEY);
    expect(read()).toBeNull();
    expect(write('6000')).toBe(false);
    expect(write(null)).toBe(false);
  });
});

test('a full storage keeps what it had', () => {
  const { storage, entries } = mapStorage();
  entries.set(KEY, 'earlier');
  const { read, write } = textStorage(() => ({ ...storage, setItem: refuse }), KEY);
  expect(write('6000')).toBe(false);
  expect(read()).toBe('earlier');
});

test('the storage is opened at each use: it may come to be allowed', () => {
  const { storage } = mapStorage();
  let isAllowed = false;
  const { write } = textStorage(() => (isAllowed ? storage : refuse()), KEY);
  expect(write('6000')).toBe(false);
  isAllowed = true;
  expect(write('6000')).toBe(true);
});
