import { useApplicationMessages } from '../../i18n/use-application-messages';
import { useCalculator } from '../../store/calculator-context';
import { stepPlace } from './step-actions';
import { StepHeading } from './step-heading';

export interface ApplicantIncompleteProps {
  readonly count: number;
  readonly mending: string | undefined;
}

/** In place of the last step, for whoever comes to it by the browser's history: the form is not filled in. */
export function ApplicantIncomplete({ count, mending }: ApplicantIncompleteProps) {
  const messages = useApplicationMessages();
  const goTo = useCalculator((state) => state.goTo);
  return (
    <section className="card" aria-labelledby="application-heading">
      <StepHeading id="application-heading">{messages.steps[2]}</StepHeading>
      <p className="waiting">{messages.applicantIncomplete(count)}</p>
      <div className="step-actions">
        <button type="button" className="button" onClick={() => goTo(stepPlace(2, mending))}>
          {messages.toApplicant}
        </button>
      </div>
    </section>
  );
}
