import { formatInstant } from '../../i18n/format-instant';
import { useApplicationMessages } from '../../i18n/use-application-messages';
import type { StateChange } from '../../store/ledger/records';

/** Who put the application into which state, and when by China's clocks; the first change first. */
export function StateHistory({ history }: { readonly history: readonly StateChange[] }) {
  const messages = useApplicationMessages();
  const changes = history.map((change, index) => ({ ...change, place: index + 1 }));
  return (
    <ol className="state-history">
      {changes.map(({ state, by, at, place }) => (
        <li key={place}>
          <time dateTime={at}>{formatInstant(at)}</time>{' '}
          {messages.historyLine(messages.states[state], messages.sources[by])}
        </li>
      ))}
    </ol>
  );
}
