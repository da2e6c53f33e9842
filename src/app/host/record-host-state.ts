import type { ApplicationStateChange } from '../../embed/protocol';
import { recordActivation } from '../../screens/products/record-activation';
import { stateOf } from '../../store/ledger/application-states';
import { moveApplication } from '../../store/ledger/move-application';
import { ledgerOf } from '../../store/ledger/use-ledger';
import type { Say } from './connection';
import type { HostedPage } from './hosted-page';

/**
 * Puts a state that the host tells of into the records, whatever is on screen. What it says of applications that
 * are not here, or again, changes nothing, and of the former it is told; what becomes active is recorded as
 * carried out.
 */
export function recordHostState(
  { store, services, book, clock }: HostedPage,
  { id, state }: ApplicationStateChange,
  say: Say,
): void {
  const ledger = ledgerOf(store, services);
  if (ledger.store.getState().records.get(id)?.kind !== 'application') {
    const message = `There is no application with the id ${id} in this browser: it is not ${state}.`;
    say({ type: 'error', code: 'wrong-values', message, names: ['id'] });
    return;
  }
  const moved = moveApplication(ledger, { id, state, by: 'host', at: services.now() });
  if (moved !== undefined && state === 'active')
    recordActivation(ledger, moved, book, clock.today(), services.findPriceBook);
}

/** An application that the host took when nobody waited any more: under review, unless it went on meanwhile. */
export function recordLateTaking(page: HostedPage, id: string, say: Say): void {
  const record = ledgerOf(page.store, page.services).store.getState().records.get(id);
  if (record?.kind === 'application' && stateOf(record) === 'prepared')
    recordHostState(page, { id, state: 'under-review' }, say);
}
