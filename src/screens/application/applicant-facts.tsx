import './application-facts.css';
import type { Applicant } from '../../embed/protocol';
import { APPLICANT_FIELDS } from '../../entry/applicant/read-applicant';
import { useApplicationMessages } from '../../i18n/use-application-messages';

/** What the applicant says of themselves, as it goes out. */
export function ApplicantFacts({ applicant }: { readonly applicant: Applicant }) {
  const { fields, none } = useApplicationMessages();
  return (
    <dl className="application-facts applicant-facts">
      {APPLICANT_FIELDS.map((field) => (
        <div key={field} className={field === 'remarks' ? 'wide' : undefined}>
          <dt>{fields[field].label}</dt>
          <dd>{applicant[field] === '' ? <span className="note">{none}</span> : applicant[field]}</dd>
        </div>
      ))}
    </dl>
  );
}
