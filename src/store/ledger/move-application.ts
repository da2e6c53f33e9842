import type { ApplicationState } from '../../embed/protocol';
import { mayMove, stateOf } from './application-states';
import type { Ledger } from './ledger';
import type { ApplicationRecord, StateSource } from './records';

export interface Move {
  readonly id: string;
  readonly state: ApplicationState;
  readonly by: StateSource;
  /** ISO text in UTC. */
  readonly at: string;
}

/**
 * Moves an application to another state, with who says so and when. Returns the record as it is then;
 * `undefined` where there is no such application, or where it may not move so: nothing changed then.
 */
export function moveApplication(ledger: Ledger, { id, state, by, at }: Move): ApplicationRecord | undefined {
  const shown = ledger.store.getState().records.get(id);
  if (shown?.kind !== 'application' || !mayMove(stateOf(shown), state, by)) return undefined;
  let moved: ApplicationRecord | undefined;
  ledger.change<ApplicationRecord>(id, 'application', (record) => {
    // Another tab may have moved it meanwhile.
    if (!mayMove(stateOf(record), state, by)) return record;
    moved = { ...record, history: [...record.history, { state, by, at }] };
    return moved;
  });
  return moved;
}
