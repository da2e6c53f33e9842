import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createLedger } from '../../../src/store/ledger/ledger';
import { readRecord } from '../../../src/store/ledger/record-text';
import type { SavedQuote } from '../../../src/store/ledger/records';
import { savedQuote } from './example-records';
import { sharedStorage } from './shared-storage';

type Step =
  | { readonly do: 'save'; readonly tab: 0 | 1 }
  | { readonly do: 'rename'; readonly tab: 0 | 1; readonly which: number }
  | { readonly do: 'remove'; readonly tab: 0 | 1; readonly which: number }
  | { readonly do: 'hear'; readonly tab: 0 | 1; readonly count: number }
  | { readonly do: 'room'; readonly records: number };

const tab = fc.constantFrom(0 as const, 1 as const);
const anyStep: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ do: fc.constant('save' as const), tab }),
  fc.record({ do: fc.constant('rename' as const), tab, which: fc.nat(9) }),
  fc.record({ do: fc.constant('remove' as const), tab, which: fc.nat(9) }),
  fc.record({ do: fc.constant('hear' as const), tab, count: fc.integer({ min: 1, max: 4 }) }),
  fc.record({ do: fc.constant('room' as const), records: fc.nat(6) }),
);

test('no record is lost and both tabs come to show the same, in whatever order they act and hear', () => {
  fc.assert(
    fc.property(fc.array(anyStep, { maxLength: 40 }), (steps) => {
      const shared = sharedStorage();
      let instant = 0;
      const now = () => new Date(Date.UTC(2026, 2, 5) + instant++).toISOString();
      const tabs = [createLedger(shared.openTab(), now), createLedger(shared.openTab(), now)] as const;
      const alive = new Map<string, 0 | 1>();
      let saved = 0;
      for (const step of steps) {
        if (step.do === 'save') {
          const id = `q-${saved++}`;
          tabs[step.tab].put(savedQuote({ id, name: id }));
          alive.set(id, step.tab);
        } else if (step.do === 'rename') {
          const id = `q-${step.which}`;
          tabs[step.tab].change<SavedQuote>(id, 'quote', (quote) => ({ ...quote, name: `${quote.name}'` }));
        } else if (step.do === 'remove') {
          const id = `q-${step.which}`;
          if (tabs[step.tab].store.getState().records.has(id)) {
            tabs[step.tab].remove(id);
            alive.delete(id);
          }
        } else if (step.do === 'hear') {
          shared.deliver(step.tab, step.count);
        } else {
          shared.room = step.records * 500;
        }
      }
      shared.deliverAll();

      // A record that found no room is in the memory of the tab that made it; all others in the storage.
      for (const [id, owner] of alive) {
        const inMemory = tabs[owner].store.getState().unkept.has(id);
        expect([id, shared.texts.has(id) || inMemory]).toEqual([id, true]);
      }
      for (const { store } of tabs) {
        const { records, unkept, unreadable } = store.getState();
        expect(unreadable.size).toBe(0);
        const kept = [...records].filter(([id]) => !unkept.has(id));
        const read = [...shared.texts]
          .filter(([id]) => !unkept.has(id))
          .map(([id, text]) => [id, readRecord(text)] as const);
        expect(new Map(kept)).toEqual(
          new Map(read.map(([id, reading]) => [id, reading.ok ? reading.record : 'unreadable'])),
        );
      }

      // With room again, the next change of any kind keeps the rest, and both show all of it.
      shared.room = Number.POSITIVE_INFINITY;
      for (const { put } of tabs) put(savedQuote({ id: 'q-last' }));
      shared.deliverAll();
      shared.deliverAll();
      const [first, second] = tabs.map(({ store }) => store.getState().records);
      expect(first).toEqual(second);
      for (const id of alive.keys()) expect(first?.has(id)).toBe(true);
    }),
    { numRuns: 1000 },
  );
});
