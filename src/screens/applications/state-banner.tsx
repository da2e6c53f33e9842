import { APPLICATION_STATES, type ApplicationState } from '../../embed/protocol';
import { groupDigits } from '../../i18n/group-digits';
import { useApplicationMessages } from '../../i18n/use-application-messages';
import { stateOf } from '../../store/ledger/application-states';
import type { ApplicationRecord } from '../../store/ledger/records';

export interface StateBannerProps {
  readonly records: readonly ApplicationRecord[];
  /** The state that the table is narrowed to; `undefined` for all. */
  readonly shown: ApplicationState | undefined;
  readonly onShow: (state: ApplicationState | undefined) => void;
}

/** How many applications are in each state; a count narrows the table to them. */
export function StateBanner({ records, shown, onShow }: StateBannerProps) {
  const messages = useApplicationMessages();
  const countIn = (state: ApplicationState | undefined) =>
    state === undefined ? records.length : records.filter((record) => stateOf(record) === state).length;
  return (
    <fieldset className="state-banner">
      <legend className="visually-hidden">{messages.filter}</legend>
      {[undefined, ...APPLICATION_STATES].map((state) => (
        <button
          key={state ?? 'all'}
          type="button"
          aria-pressed={state === shown}
          onClick={() => onShow(state)}
        >
          <span>{state === undefined ? messages.all : messages.states[state]}</span>{' '}
          <strong>{groupDigits(countIn(state))}</strong>
        </button>
      ))}
    </fieldset>
  );
}
