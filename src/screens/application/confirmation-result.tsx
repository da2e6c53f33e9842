import { useEffect, useRef } from 'react';
import type { QuoteDocument } from '../../documents/quote-document';
import { fullLink } from '../../documents/quote-document';
import { joinSentences } from '../../i18n/join-sentences';
import { useApplicationMessages } from '../../i18n/use-application-messages';
import { useApplicantState } from '../../store/applicant/use-applicant';
import { useCalculator } from '../../store/calculator-context';
import { isMendable, stateOf } from '../../store/ledger/application-states';
import type { ApplicationRecord } from '../../store/ledger/records';
import { useLedgerState } from '../../store/ledger/use-ledger';
import { ApplicationDelivery } from '../applications/application-delivery';
import { focusPageTitle } from '../shell/focus-page-title';
import { ApplicantFacts } from './applicant-facts';
import { HowToSend } from './how-to-send';
import { PackageList } from './package-list';
import { SelectionFacts } from './selection-facts';
import { stepPlace } from './step-actions';

export interface ConfirmationResultProps {
  readonly record: ApplicationRecord;
  readonly document: QuoteDocument;
}

/** What came of the confirmation: where the application stands, how it goes on, and the sheet to print. */
export function ConfirmationResult({ record, document }: ConfirmationResultProps) {
  const messages = useApplicationMessages();
  const goTo = useCalculator((state) => state.goTo);
  const isUnkept = useLedgerState((state) => state.unkept).has(record.id);
  const ofThisVisit = useApplicantState((state) => state.applicants).get(record.id);
  const applicant = ofThisVisit ?? record.applicant;
  // A reload has forgotten who applied: the file can't be had without it.
  const isToBeFilledIn = applicant === undefined && isMendable(stateOf(record));
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div className="application-result">
      <section className="card no-print" aria-labelledby="application-heading">
        <h2 id="application-heading" tabIndex={-1} ref={heading} aria-live="polite">
          {useStanding(record)}
        </h2>
        {isUnkept && <p className="waiting">{messages.notInRecords}</p>}
        {isToBeFilledIn ? (
          <p className="advice">{messages.forgottenNow}</p>
        ) : (
          <>
            {applicant && record.applicant === undefined && <p className="advice">{messages.saveNow}</p>}
            <HowToSend record={record} />
            {applicant && <ApplicationDelivery record={record} applicant={applicant} canPrint />}
          </>
        )}
        <div className="step-actions">
          {isToBeFilledIn && (
            <button type="button" className="button" onClick={() => goTo(stepPlace(2, record.id))}>
              {messages.toApplicant}
            </button>
          )}
          <button
            type="button"
            className="button secondary"
            onClick={() => {
              goTo({ tag: 'records', list: 'applications' });
              focusPageTitle();
            }}
          >
            {messages.toRecords}
          </button>
        </div>
      </section>
      <section className="card application-sheet" aria-labelledby="sheet-heading">
        <h2 id="sheet-heading">{messages.sheetTitle}</h2>
        <dl className="application-facts">
          <div>
            <dt>{messages.number}</dt>
            <dd>{record.number}</dd>
          </div>
          <div>
            <dt>{messages.madeOn}</dt>
            <dd>{record.madeOn}</dd>
          </div>
        </dl>
        <SelectionFacts quote={document.quote} />
        <h3>{messages.basics}</h3>
        {applicant ? (
          <ApplicantFacts applicant={applicant} />
        ) : (
          <p className="note">{messages.applicantForgotten}</p>
        )}
        <p className="about print-only">
          {joinSentences(messages.estimate, messages.noRefund, messages.linkAbout)} {fullLink(document)}
        </p>
      </section>
      <PackageList quote={document.quote} />
    </div>
  );
}

/** Where the application stands, as a heading. It never says more than what the host or the buyer said. */
function useStanding(record: ApplicationRecord): string {
  const messages = useApplicationMessages();
  const handover = useApplicantState((state) => state.handovers).get(record.id);
  const state = stateOf(record);
  if (state === 'prepared') {
    if (handover === 'sending') return messages.sending(record.number);
    if (handover === 'unanswered') return messages.unconfirmed(record.number);
    return messages.prepared(record.number);
  }
  if (state === 'under-review' && record.history.at(-1)?.by === 'host')
    return messages.handedOver(record.number);
  return messages.inState(record.number, messages.states[state]);
}
