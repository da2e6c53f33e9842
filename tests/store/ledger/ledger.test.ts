import { describe, expect, test } from 'vitest';
import { createLedger } from '../../../src/store/ledger/ledger';
import { writeRecord } from '../../../src/store/ledger/record-text';
import type { SavedQuote } from '../../../src/store/ledger/records';
import { application, savedQuote } from './example-records';
import { sharedStorage } from './shared-storage';

const NOW = '2026-03-06T01:02:03.000Z';
const NEWER = JSON.stringify({ version: 2, record: { id: 'q-1' } });

function openTabs(shared = sharedStorage()) {
  const open = () => createLedger(shared.openTab(), () => NOW);
  return { shared, a: open(), b: open() };
}

const names = ({ store }: ReturnType<typeof createLedger>) =>
  [...store.getState().records.values()].map((record) => (record.kind === 'application' ? '' : record.name));
const rename = (name: string) => (quote: SavedQuote) => ({ ...quote, name });

describe('a ledger', () => {
  test('has what was kept before, and names what it cannot read', () => {
    const { a } = openTabs(
      sharedStorage([
        ['q-1', writeRecord(savedQuote())],
        ['q-2', '{"version":1'],
        ['q-3', NEWER],
        ['q-4', writeRecord(savedQuote({ id: 'q-1' }))],
      ]),
    );
    expect(names(a)).toEqual(['总部']);
    expect([...a.store.getState().unreadable]).toEqual([
      ['q-2', { ok: false, fromNewerVersion: false }],
      ['q-3', { ok: false, fromNewerVersion: true }],
      ['q-4', { ok: false, fromNewerVersion: false }],
    ]);
    expect(a.keptText('q-2')).toBe('{"version":1');
  });

  test('dates what is put, and another tab sees it', () => {
    const { shared, a, b } = openTabs();
    expect(a.put(savedQuote())).toBe(true);
    expect(b.store.getState().records.size).toBe(0);
    shared.deliverAll();
    expect(b.store.getState().records.get('q-1')).toEqual(savedQuote({ changedAt: NOW }));
  });

  test('hands back what it forgets, so that it can be put again', () => {
    const { shared, a, b } = openTabs();
    a.put(savedQuote());
    shared.deliverAll();
    const removed = b.remove('q-1');
    shared.deliverAll();
    expect(a.store.getState().records.size).toBe(0);
    expect(removed).toEqual(savedQuote({ changedAt: NOW }));
    if (removed) a.put(removed);
    shared.deliverAll();
    expect(names(b)).toEqual(['总部']);
  });

  test('changes a record as another tab left it, though that has not been heard of yet', () => {
    const { shared, a, b } = openTabs();
    a.put(savedQuote());
    shared.deliverAll();
    a.change<SavedQuote>('q-1', 'quote', (quote) => ({ ...quote, customer: '另一家' }));
    expect(b.change<SavedQuote>('q-1', 'quote', rename('分部'))).toBe('kept');
    shared.deliverAll();
    for (const tab of [a, b]) {
      expect(tab.store.getState().records.get('q-1')).toMatchObject({ name: '分部', customer: '另一家' });
    }
  });

  test('does not bring back what another tab forgot', () => {
    const { shared, a, b } = openTabs();
    a.put(savedQuote());
    shared.deliverAll();
    a.remove('q-1');
    expect(b.change<SavedQuote>('q-1', 'quote', rename('分部'))).toBe('missing');
    shared.deliverAll();
    expect(shared.texts.size).toBe(0);
    expect(names(a)).toEqual([]);
    expect(names(b)).toEqual([]);
  });

  test('leaves a record of another kind alone', () => {
    const { a } = openTabs();
    a.put(application());
    expect(a.change<SavedQuote>('a-1', 'quote', rename('分部'))).toBe('missing');
    expect(a.store.getState().records.get('a-1')).toEqual(application({ changedAt: NOW }));
  });

  test('takes records over with their own dates', () => {
    const { shared, a, b } = openTabs();
    expect(a.adopt([savedQuote(), savedQuote({ id: 'q-2', name: '分部' })])).toBe(true);
    shared.deliverAll();
    expect(b.store.getState().records.get('q-2')).toEqual(savedQuote({ id: 'q-2', name: '分部' }));
  });

  test('hears nothing more once it is closed', () => {
    const { shared, a, b } = openTabs();
    b.close();
    a.put(savedQuote());
    shared.deliverAll();
    expect(names(b)).toEqual([]);
  });
});

describe('without room', () => {
  test('a new record is in memory, and what was kept before stays', () => {
    const { shared, a } = openTabs();
    a.put(savedQuote());
    shared.room = 0;
    expect(a.put(savedQuote({ id: 'q-2', name: '分部' }))).toBe(false);
    expect(names(a)).toEqual(['总部', '分部']);
    expect([...a.store.getState().unkept]).toEqual(['q-2']);
    expect([...shared.texts.keys()]).toEqual(['q-1']);
  });

  test('a change in memory is what the next change builds on', () => {
    const { shared, a } = openTabs();
    a.put(savedQuote());
    shared.room = 0;
    expect(a.change<SavedQuote>('q-1', 'quote', rename('分部'))).toBe('not-kept');
    a.change<SavedQuote>('q-1', 'quote', (quote) => ({ ...quote, customer: '另一家' }));
    expect(a.store.getState().records.get('q-1')).toMatchObject({ name: '分部', customer: '另一家' });
    expect(shared.texts.get('q-1')).toContain('总部');
  });

  test('some of many are in memory only, and it says so', () => {
    const { shared, a } = openTabs();
    shared.room = writeRecord(savedQuote()).length;
    expect(a.adopt([savedQuote(), savedQuote({ id: 'q-2' })])).toBe(false);
    expect([...a.store.getState().unkept]).toEqual(['q-2']);
  });

  test.each(['this tab', 'another tab'])('what is in memory is kept once %s makes room', (who) => {
    const { shared, a, b } = openTabs();
    a.put(savedQuote());
    shared.deliverAll();
    shared.room = writeRecord(savedQuote()).length + 10;
    a.put(savedQuote({ id: 'q-2', name: '分部' }));
    (who === 'this tab' ? a : b).remove('q-1');
    shared.deliverAll();
    expect(a.store.getState().unkept.size).toBe(0);
    expect(names(b)).toEqual(['分部']);
  });

  test('what is in memory outlives another tab that forgets everything', () => {
    const { shared, a } = openTabs();
    a.put(savedQuote());
    shared.room = 0;
    a.put(savedQuote({ id: 'q-2', name: '分部' }));
    shared.clear();
    shared.deliverAll();
    expect(names(a)).toEqual(['分部']);
    expect([...a.store.getState().unkept]).toEqual(['q-2']);
  });
});

describe('a storage that closes', () => {
  test('leaves what is shown, and changes go on in memory', () => {
    const { shared, a } = openTabs();
    a.put(savedQuote());
    shared.canBeRead = false;
    expect(a.change<SavedQuote>('q-1', 'quote', rename('分部'))).toBe('not-kept');
    expect(names(a)).toEqual(['分部']);
    shared.plant('q-1', 'anything');
    shared.deliverAll();
    expect(names(a)).toEqual(['分部']);
  });
});

describe('a text that cannot be read', () => {
  test('takes the place of the record in every tab, and is not written over', () => {
    const { shared, a } = openTabs();
    a.put(savedQuote());
    shared.plant('q-1', NEWER);
    shared.deliverAll();
    expect(names(a)).toEqual([]);
    expect(a.store.getState().unreadable.get('q-1')?.fromNewerVersion).toBe(true);
    expect(a.put(savedQuote())).toBe(false);
    expect(a.adopt([savedQuote()])).toBe(false);
    expect(shared.texts.get('q-1')).toBe(NEWER);
  });

  test('is not written over by a tab that has not heard of it yet', () => {
    const { shared, a } = openTabs();
    a.put(savedQuote());
    shared.plant('q-1', NEWER);
    a.change<SavedQuote>('q-1', 'quote', rename('分部'));
    expect(shared.texts.get('q-1')).toBe(NEWER);
  });

  test('goes only where it is asked to', () => {
    const { shared, a } = openTabs(sharedStorage([['q-9', 'garbage']]));
    a.put(savedQuote());
    expect(a.remove('q-9')).toBeUndefined();
    expect([...shared.texts.keys()]).toEqual(['q-1']);
    expect(a.store.getState().unreadable.size).toBe(0);
  });
});
