import { APPLICATION_STATES, type Host } from '../../embed/protocol';
import type { Ledger } from './ledger';
import { moveApplication } from './move-application';
import type { ApplicationRecord } from './records';

/**
 * Puts the states that the host tells of into the ledger. What it says of applications that are not here, in
 * states that do not exist, or again, changes nothing. Returns the function that ends it.
 */
export function followHost(
  ledger: Ledger,
  { onApplicationState }: Host,
  now: () => string,
  onMoved: (application: ApplicationRecord) => void,
): () => void {
  if (onApplicationState === undefined) return () => undefined;
  return onApplicationState(({ id, state }) => {
    if (!APPLICATION_STATES.includes(state)) return;
    const moved = moveApplication(ledger, { id, state, by: 'host', at: now() });
    if (moved !== undefined) onMoved(moved);
  });
}
