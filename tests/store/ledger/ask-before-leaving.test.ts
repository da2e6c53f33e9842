// @vitest-environment happy-dom

import { expect, test } from 'vitest';
import { askBeforeLeaving } from '../../../src/store/ledger/ask-before-leaving';
import { createLedger, type Undated } from '../../../src/store/ledger/ledger';
import { browserRecordStorage } from '../../../src/store/ledger/record-storage';
import type { SavedQuote } from '../../../src/store/ledger/records';
import { mapStorage } from '../map-storage';

const QUOTE: Undated<SavedQuote> = {
  kind: 'quote',
  id: 'a',
  number: 'Q20260305-AAAAA',
  name: '总部',
  customer: '',
  mode: 'new',
  link: '#/new?employees=6000',
  totalYuan: '202640.00',
  madeOn: '2026-03-05',
  validUntil: '2026-04-04',
};

/** Whether the browser would ask the visitor before the page goes. */
function asks(): boolean {
  const leaving = new Event('beforeunload', { cancelable: true });
  dispatchEvent(leaving);
  return leaving.defaultPrevented;
}

test('the browser asks while a quote is in this page only, and at no other time', () => {
  const { storage } = mapStorage();
  let isFull = false;
  const fillable: Storage = {
    ...storage,
    get length() {
      return storage.length;
    },
    setItem: (key, value) => {
      if (isFull) throw new Error('full');
      storage.setItem(key, value);
    },
  };
  const ledger = createLedger(
    browserRecordStorage(() => fillable),
    () => '2026-03-05T02:00:00.000Z',
  );
  askBeforeLeaving(ledger);
  ledger.put(QUOTE);
  expect(asks()).toBe(false);
  isFull = true;
  ledger.put({ ...QUOTE, id: 'b' });
  expect(asks()).toBe(true);
  ledger.remove('b');
  expect(asks()).toBe(false);
});
