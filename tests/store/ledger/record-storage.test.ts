import { afterEach, describe, expect, test, vi } from 'vitest';
import { browserRecordStorage } from '../../../src/store/ledger/record-storage';
import { mapStorage } from '../map-storage';

afterEach(() => vi.unstubAllGlobals());

function ofBrowser() {
  const { storage, entries } = mapStorage();
  return { storage, entries, records: browserRecordStorage(() => storage) };
}

const throwing = (): never => {
  throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
};

describe('records in the browser', () => {
  test('have a key each, beside what else the page keeps', () => {
    const { entries, records } = ofBrowser();
    entries.set('ssc-calculator/work', 'work');
    expect(records.write('q-1', 'one')).toBe(true);
    expect(records.write('q-2', 'two')).toBe(true);
    expect([...entries]).toEqual([
      ['ssc-calculator/work', 'work'],
      ['ssc-calculator/record/q-1', 'one'],
      ['ssc-calculator/record/q-2', 'two'],
    ]);
    expect([...records.readAll()]).toEqual([
      ['q-1', 'one'],
      ['q-2', 'two'],
    ]);
    expect(records.read('q-2')).toBe('two');
    expect(records.write('q-2', null)).toBe(true);
    expect(records.read('q-2')).toBeNull();
  });

  test('are all read though another tab forgets one meanwhile', () => {
    const { storage, entries } = mapStorage();
    for (const id of ['q-1', 'q-2', 'q-3']) entries.set(`ssc-calculator/record/${id}`, id);
    const getItem = storage.getItem;
    storage.getItem = (key) => {
      entries.delete('ssc-calculator/record/q-1');
      return getItem(key);
    };
    expect([
      ...browserRecordStorage(() => storage)
        .readAll()
        .keys(),
    ]).toEqual(['q-2', 'q-3']);
  });

  test('are all read but the one that can not be', () => {
    const { storage, entries, records } = ofBrowser();
    for (const id of ['q-1', 'q-2']) entries.set(`ssc-calculator/record/${id}`, id);
    const getItem = storage.getItem;
    storage.getItem = (key) => (key.endsWith('q-1') ? throwing() : getItem(key));
    expect([...records.readAll().keys()]).toEqual(['q-2']);
    expect(records.read('q-1')).toBeUndefined();
  });

  test('are left as they are where there is no room for a change', () => {
    const { storage, records } = ofBrowser();
    records.write('q-1', 'one');
    storage.setItem = throwing;
    expect(records.write('q-1', 'other')).toBe(false);
    expect(records.read('q-1')).toBe('one');
  });

  test.each([
    ['is forbidden', throwing],
    ['is not there', () => null],
  ])('are none where storage %s, without an error', (_, open) => {
    const records = browserRecordStorage(open);
    expect(records.readAll().size).toBe(0);
    expect(records.read('q-1')).toBeUndefined();
    expect(records.write('q-1', 'one')).toBe(false);
    expect(records.write('q-1', null)).toBe(false);
  });
});

describe('another tab', () => {
  function listening() {
    const window = new EventTarget();
    vi.stubGlobal('addEventListener', window.addEventListener.bind(window));
    vi.stubGlobal('removeEventListener', window.removeEventListener.bind(window));
    const heard: (string | undefined)[] = [];
    const stop = ofBrowser().records.subscribe((id) => heard.push(id));
    const happens = (type: string, details: object) =>
      window.dispatchEvent(Object.assign(new Event(type), details));
    return { heard, stop, happens };
  }

  test('is heard of when it writes a record, and when it forgets everything', () => {
    const { heard, happens } = listening();
    happens('storage', { key: 'ssc-calculator/record/q-1' });
    happens('storage', { key: 'ssc-calculator/work' });
    happens('storage', { key: null });
    expect(heard).toEqual(['q-1', undefined]);
  });

  test('may have done anything while the page lay in the history', () => {
    const { heard, happens } = listening();
    happens('pageshow', { persisted: false });
    expect(heard).toEqual([]);
    happens('pageshow', { persisted: true });
    expect(heard).toEqual([undefined]);
  });

  test('is not heard of once nobody listens', () => {
    const { heard, stop, happens } = listening();
    stop();
    happens('storage', { key: 'ssc-calculator/record/q-1' });
    happens('pageshow', { persisted: true });
    expect(heard).toEqual([]);
  });
});
