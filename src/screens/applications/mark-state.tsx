import { useRef } from 'react';
import type { ApplicationState } from '../../embed/protocol';
import { joinSentences } from '../../i18n/join-sentences';
import { useApplicationMessages } from '../../i18n/use-application-messages';
import { useBook, useServices, useToday } from '../../store/calculator-context';
import { nextStates, stateOf } from '../../store/ledger/application-states';
import { moveApplication } from '../../store/ledger/move-application';
import type { ApplicationRecord } from '../../store/ledger/records';
import { useLedger } from '../../store/ledger/use-ledger';
import { recordActivation } from '../products/record-activation';

export interface MarkStateProps {
  readonly record: ApplicationRecord;
  /** Is told what was marked, as a sentence. */
  readonly onMarked: (sentence: string) => void;
}

/** The states that the buyer may mark an application with, each a button. */
export function MarkState({ record, onMarked }: MarkStateProps) {
  const messages = useApplicationMessages();
  const ledger = useLedger();
  const book = useBook();
  const today = useToday();
  const { now, findPriceBook } = useServices();
  const heading = useRef<HTMLHeadingElement>(null);
  const next = nextStates(stateOf(record));
  const mark = (state: ApplicationState) => {
    const moved = moveApplication(ledger, { id: record.id, state, by: 'buyer', at: now() });
    if (moved !== undefined && state === 'active')
      recordActivation(ledger, moved, book, today, findPriceBook);
    // The button that was pressed may be gone.
    heading.current?.focus();
    onMarked(
      moved === undefined
        ? messages.notMarked(record.number)
        : messages.marked(record.number, messages.states[state]),
    );
  };
  return (
    <section>
      <h3 tabIndex={-1} ref={heading}>
        {messages.mark}
      </h3>
      {next.length > 0 && (
        <>
          <p className="note">
            {joinSentences(messages.markAbout, next.includes('active') && messages.markActiveAbout)}
          </p>
          <div className="inline">
            {next.map((state) => (
              <button key={state} type="button" className="tool mark" onClick={() => mark(state)}>
                {messages.markAs(messages.states[state])}
              </button>
            ))}
          </div>
        </>
      )}
    </section>
  );
}
