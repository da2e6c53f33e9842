import { useApplicationMessages } from '../../i18n/use-application-messages';
import { useApplicantState } from '../../store/applicant/use-applicant';
import { ApplicantFacts } from '../application/applicant-facts';
import { ApplicationDelivery } from './application-delivery';
import { MarkState, type MarkStateProps } from './mark-state';
import { StateHistory } from './state-history';

/** Under a row: who applied, the ways to send it, its history, and what the buyer may mark it with. */
export function ApplicationDetails({ record, onMarked }: MarkStateProps) {
  const messages = useApplicationMessages();
  const ofThisVisit = useApplicantState((state) => state.applicants).get(record.id);
  const applicant = record.applicant ?? ofThisVisit;
  return (
    <div className="application-details">
      <section>
        <h3>{messages.history}</h3>
        <StateHistory history={record.history} />
      </section>
      <MarkState record={record} onMarked={onMarked} />
      <section>
        <h3>{messages.basics}</h3>
        {applicant === undefined ? (
          <p className="note">{messages.applicantForgotten}</p>
        ) : (
          <>
            <ApplicantFacts applicant={applicant} />
            <ApplicationDelivery record={record} applicant={applicant} />
          </>
        )}
      </section>
    </div>
  );
}
