import { joinSentences } from '../../i18n/join-sentences';
import { useApplicationMessages } from '../../i18n/use-application-messages';
import { useApplicantState } from '../../store/applicant/use-applicant';
import { useHost, useServices } from '../../store/calculator-context';
import { stateOf } from '../../store/ledger/application-states';
import type { ApplicationRecord } from '../../store/ledger/records';
import { SalesPhone } from '../sales-phone';
import { ApplicationPageLink } from './application-page-link';

/**
 * What comes next: once it is under review, when the answer comes; before that how the file reaches the vendor
 * by hand, also where a host did not take it. Nothing while a host is still to be asked or
 * to answer.
 */
export function HowToSend({ record }: { readonly record: ApplicationRecord }) {
  const messages = useApplicationMessages();
  const { settings } = useServices();
  const { apply } = useHost();
  const handover = useApplicantState((state) => state.handovers).get(record.id);
  const state = stateOf(record);
  const [save, call, mark] = messages.sendSteps;
  if (state === 'under-review') {
    const isHosts = record.history.at(-1)?.by === 'host';
    return <p>{joinSentences(isHosts && messages.withHostAnswer, messages.workingDays)}</p>;
  }
  const isHostAsked = handover === 'sending' || (apply !== undefined && handover === undefined);
  if (state !== 'prepared' || isHostAsked) return null;
  return (
    <>
      <h3>{messages.howToSend}</h3>
      <ol className="send-steps">
        <li>{save}</li>
        <li>
          {settings.applicationPage === undefined ? call : messages.sendOnPage} <SalesPhone />{' '}
          <ApplicationPageLink />
        </li>
        <li>{mark}</li>
      </ol>
      <p className="note">{messages.workingDays}</p>
    </>
  );
}
