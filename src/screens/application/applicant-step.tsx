import { APPLICANT_FIELDS, type ApplicantField, readApplicant } from '../../entry/applicant/read-applicant';
import { useApplicationMessages } from '../../i18n/use-application-messages';
import { useApplicantMemory, useApplicantState } from '../../store/applicant/use-applicant';
import { useCalculator } from '../../store/calculator-context';
import { focusField } from '../../ui/focus-field';
import { ApplicantEntry, applicantFieldId } from './applicant-entry';
import { RememberChoice } from './remember-choice';
import { StepActions, stepPlace } from './step-actions';
import { StepHeading } from './step-heading';

/** 填写基础信息: who applies. What is wrong is said once a field is left, or 下一步 asks for it. */
export function ApplicantStep({ mending }: { readonly mending: string | undefined }) {
  const messages = useApplicationMessages();
  const memory = useApplicantMemory();
  const texts = useApplicantState((state) => state.texts);
  const visited = useApplicantState((state) => state.visited);
  const goTo = useCalculator((state) => state.goTo);
  const reading = readApplicant(texts);
  const problemOf = (field: ApplicantField) =>
    reading.ok || !visited.has(field)
      ? undefined
      : reading.issues.find((issue) => issue.field === field)?.problem;
  const goOn = () => {
    memory.visit(APPLICANT_FIELDS);
    const first = reading.ok ? undefined : reading.issues[0];
    if (first === undefined) goTo(stepPlace(3, mending));
    else focusField(applicantFieldId(first.field));
  };
  return (
    <form
      className="card applicant-form"
      aria-labelledby="application-heading"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        goOn();
      }}
      onBlur={({ target, relatedTarget }) => {
        // A sentence that appears under the pointer would move the button away that is being pressed.
        if (relatedTarget instanceof HTMLButtonElement) return;
        const left = APPLICANT_FIELDS.find((field) => applicantFieldId(field) === target.id);
        if (left !== undefined) memory.visit([left]);
      }}
    >
      <div className="card-heading">
        <StepHeading id="application-heading">{messages.steps[1]}</StepHeading>
        <p className="note">{messages.applicantAbout}</p>
      </div>
      <div className="applicant-fields">
        {APPLICANT_FIELDS.map((field) => (
          <ApplicantEntry key={field} field={field} text={texts[field]} problem={problemOf(field)} />
        ))}
      </div>
      <RememberChoice />
      <StepActions back={stepPlace(1, mending)} nextLabel={messages.next} />
    </form>
  );
}
