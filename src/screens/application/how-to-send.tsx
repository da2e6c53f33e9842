import { useApplicationMessages } from '../../i18n/use-application-messages';
import { useServices } from '../../store/calculator-context';
import { stateOf } from '../../store/ledger/application-states';
import type { ApplicationRecord } from '../../store/ledger/records';
import { SalesPhone } from '../sales-phone';
import { ApplicationPageLink } from './application-page-link';

/** What comes next: with a host when the answer comes, without one how the file reaches the vendor. */
export function HowToSend({ record }: { readonly record: ApplicationRecord }) {
  const messages = useApplicationMessages();
  const { host, settings } = useServices();
  const { apply } = host;
  const [save, call, mark] = messages.sendSteps;
  if (apply) {
    return stateOf(record) === 'under-review' ? (
      <p>
        {messages.withHostAnswer} {messages.workingDays}
      </p>
    ) : null;
  }
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
