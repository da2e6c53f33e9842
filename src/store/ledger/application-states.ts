import type { ApplicationState } from '../../embed/protocol';
import type { ApplicationRecord, StateSource } from './records';

/**
 * The states that the buyer may mark an application with, by the state it is in: the vendor's answers, and
 * the way back from what was marked by mistake. What is active stays so, as a contract has come of it.
 * The host may set any. Source: product.md section 5.
 */
const NEXT_STATES: Readonly<Record<ApplicationState, readonly ApplicationState[]>> = {
  prepared: ['under-review', 'returned', 'rejected', 'awaiting-payment'],
  'under-review': ['returned', 'rejected', 'awaiting-payment', 'prepared'],
  returned: ['prepared', 'under-review'],
  rejected: ['under-review'],
  'awaiting-payment': ['active', 'rejected', 'under-review'],
  active: [],
};

export const nextStates = (state: ApplicationState): readonly ApplicationState[] => NEXT_STATES[state];

/** Whether somebody may move an application from one state to another. Nobody moves it to where it is. */
export const mayMove = (from: ApplicationState, to: ApplicationState, by: StateSource): boolean =>
  from !== to && (by === 'buyer' ? NEXT_STATES[from].includes(to) : true);

/** Whether it may be changed and sent (again): nobody is looking at it. */
export const isMendable = (state: ApplicationState): boolean => state === 'returned' || state === 'prepared';

/** The state of the last change. */
export const stateOf = ({ history }: ApplicationRecord): ApplicationState =>
  history.at(-1)?.state ?? 'prepared';
