import { useState } from 'react';
import { applicationMessage } from '../../documents/application-message';
import { priceLink, quoteLink } from '../../documents/priced-link';
import type { Applicant } from '../../embed/protocol';
import { useApplicationMessages } from '../../i18n/use-application-messages';
import { useApplicantMemory, useApplicantState } from '../../store/applicant/use-applicant';
import { useBook, useHost, useServices, useToday } from '../../store/calculator-context';
import { stateOf } from '../../store/ledger/application-states';
import type { ApplicationRecord } from '../../store/ledger/records';
import { useLedger } from '../../store/ledger/use-ledger';
import { saveFile } from '../../ui/save-file';
import { handOver } from '../application/hand-over';

export interface ApplicationDeliveryProps {
  readonly record: ApplicationRecord;
  readonly applicant: Applicant;
  /** Whether the sheet that printing is about is on screen. */
  readonly canPrint?: boolean;
}

/** The ways in which an application leaves the page: to the host (again), as a file, on paper. Priced anew. */
export function ApplicationDelivery({ record, applicant, canPrint = false }: ApplicationDeliveryProps) {
  const messages = useApplicationMessages();
  const memory = useApplicantMemory();
  const ledger = useLedger();
  const services = useServices();
  const { apply } = useHost();
  const book = useBook();
  const today = useToday();
  const handover = useApplicantState((state) => state.handovers).get(record.id);
  const [hasFailed, setFailed] = useState(false);
  const priced = priceLink(record.link, book, today);
  if (!priced?.ok) return null;
  const { quote, content } = priced;
  const message = applicationMessage({
    ...record,
    link: quoteLink(content, quote, book, today),
    quote,
    applicant,
  });
  const save = async () => {
    const { APPLICATION_FILE_TYPE, applicationFileName, writeApplicationFile } = await import(
      '../../documents/application-file'
    );
    const text = writeApplicationFile(message, services.pageAddress());
    saveFile(applicationFileName(message), APPLICATION_FILE_TYPE, text);
  };
  const isPrepared = stateOf(record) === 'prepared';
  const hasNotArrived = isPrepared && (handover === 'refused' || handover === 'unanswered');
  const canSend = apply && isPrepared && handover !== 'sending';
  return (
    <div className="application-delivery no-print">
      {hasNotArrived && (
        <p className="waiting" role="alert">
          {handover === 'refused' ? messages.notTaken : messages.noAnswer}
        </p>
      )}
      <div className="inline">
        {canSend && (
          <button
            type="button"
            className="button"
            onClick={() => handOver(message, memory, ledger, services)}
          >
            {hasNotArrived ? messages.sendAgain : messages.sendNow}
          </button>
        )}
        <button
          type="button"
          className="button secondary"
          onClick={() => {
            setFailed(false);
            save().catch(() => setFailed(true));
          }}
        >
          {messages.download}
        </button>
        {canPrint && (
          <button type="button" className="button secondary" onClick={() => window.print()}>
            {messages.print}
          </button>
        )}
      </div>
      {hasFailed && (
        <p className="field-message" role="alert">
          {messages.downloadFailed}
        </p>
      )}
    </div>
  );
}
