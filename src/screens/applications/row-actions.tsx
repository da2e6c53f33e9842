import { useApplicationMessages } from '../../i18n/use-application-messages';
import { isMendable, stateOf } from '../../store/ledger/application-states';
import type { ApplicationRecord } from '../../store/ledger/records';
import type { ApplicationRow } from './application-row';
import { BuyNow } from './buy-now';
import { useMending } from './use-mending';

export interface RowActionsProps {
  readonly row: ApplicationRow;
  readonly onRemove: (record: ApplicationRecord) => void;
}

/** What can be done about an application in its state; any can be deleted. */
export function RowActions({ row: { record }, onRemove }: RowActionsProps) {
  const messages = useApplicationMessages();
  const mend = useMending();
  const state = stateOf(record);
  const mendLabel = state === 'returned' ? messages.mend : messages.mendPrepared;
  return (
    <div className="row-actions">
      {isMendable(state) && (
        <button
          type="button"
          className="text-button"
          aria-label={messages.mendOf(mendLabel, record.number)}
          onClick={() => mend(record)}
        >
          {mendLabel}
        </button>
      )}
      {state === 'awaiting-payment' && <BuyNow number={record.number} />}
      <button
        type="button"
        className="text-button"
        aria-label={messages.mendOf(messages.remove, record.number)}
        onClick={() => onRemove(record)}
      >
        {messages.remove}
      </button>
    </div>
  );
}
