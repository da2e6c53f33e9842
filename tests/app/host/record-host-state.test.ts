import { expect, test, vi } from 'vitest';
import { stoppedClock } from '../../../src/app/china-clock';
import { recordHostState } from '../../../src/app/host/record-host-state';
import { createCalculatorStore } from '../../../src/store/calculator-store';
import { ledgerOf } from '../../../src/store/ledger/use-ledger';
import { joinableHost } from '../../../src/store/live-host';
import { application, keeping } from '../../screens/applications/kept-applications';
import { currentBook, TODAY } from '../rendered-app';
import { testServices } from '../test-services';

test('an application that the host says is active becomes a contract, once', () => {
  const { storage } = keeping([application(1, 'awaiting-payment')]);
  const services = { ...testServices({ recordStorage: () => storage }), host: joinableHost() };
  const store = createCalculatorStore();
  const page = { store, services, book: currentBook, clock: stoppedClock(TODAY) };
  const contracts = () =>
    [...ledgerOf(store, services).store.getState().records.values()].filter(
      ({ kind }) => kind === 'contract',
    );
  const say = vi.fn();
  recordHostState(page, { id: 'made-1', state: 'returned' }, say);
  expect(contracts()).toEqual([]);
  recordHostState(page, { id: 'made-1', state: 'active' }, say);
  recordHostState(page, { id: 'made-1', state: 'active' }, say);
  expect(contracts()).toMatchObject([{ id: 'contract-made-1', applicationId: 'made-1', years: 2 }]);
  expect(say).not.toHaveBeenCalled();
});

test('a state of an application that is not here was left out without a word', () => {
  const { storage } = keeping([application(1, 'prepared')]);
  const services = { ...testServices({ recordStorage: () => storage }), host: joinableHost() };
  const store = createCalculatorStore();
  const say = vi.fn();
  const page = { store, services, book: currentBook, clock: stoppedClock(TODAY) };
  recordHostState(page, { id: 'no-such', state: 'active' }, say);
  expect(say).toHaveBeenCalledExactlyOnceWith({
    type: 'error',
    code: 'wrong-values',
    message: 'There is no application with the id no-such in this browser: it is not active.',
    names: ['id'],
  });
  expect(ledgerOf(store, services).store.getState().records.size).toBe(1);
});
