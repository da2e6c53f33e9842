import type { ApplicationStateChange } from '../../embed/protocol';
import { recordActivation } from '../../screens/products/record-activation';
import { stateOf } from '../../store/ledger/application-states';
import { moveApplication } from '../../store/ledger/move-application';
import { ledgerOf } from '../../store/ledger/use-ledger';
import type { HostedPage } from './hosted-page';

/**
 * Puts a state that the host tells of into the records, whatever is on screen. What it says of applications that
 * are not here, or again, changes nothing; what becomes active is recorded as carried out.
 */
export function recordHostState(
  { store, services, book, clock }: HostedPage,
  { id, state }: ApplicationStateChange,
): void {
  const ledger = ledgerOf(store, services);
  const moved = moveApplication(ledger, { id, state, by: 'host', at: services.now() });
  if (moved !== undefined && state === 'active')
    recordActivation(ledger, moved, book, clock.today(), services.findPriceBook);
}

/** An application that the host took when nobody waited any more: under review, unless it went on meanwhile. */
export function recordLateTaking(page: HostedPage, id: string): void {
  const record = ledgerOf(page.store, page.services).store.getState().records.get(id);
  if (record?.kind === 'application' && stateOf(record) === 'prepared')
    recordHostState(page, { id, state: 'under-review' });
}
