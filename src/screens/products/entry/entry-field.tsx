import { cutFieldText } from '../../../entry/field-names';
import type { ContractIssue } from '../../../entry/read-contract-history';
import { useMessages } from '../../../i18n/catalogue';
import { useProductsMessages } from '../../../i18n/use-products-messages';
import { EntryInput } from '../../../ui/entry-input';
import { FieldMessage } from '../../../ui/field-message';
import { StepButtons } from '../../../ui/step-buttons';
import { contractProblemText } from './problem-text';

export interface EntryFieldProps {
  readonly id: string;
  readonly label: string;
  readonly text: string;
  readonly restingText: string;
  readonly onType: (text: string) => void;
  readonly onLeave: () => void;
  /** What is to be shown as wrong. */
  readonly problem: ContractIssue['problem'] | undefined;
  /** The mend in words. */
  readonly mendText: string;
  readonly about?: string | undefined;
  readonly unit?: string;
  readonly inputMode: 'numeric' | 'text';
  /** The text after so many steps; `undefined` where there is none. */
  readonly stepped: (steps: number) => string | undefined;
  readonly stepLabels: readonly [decrease: string, increase: string];
  readonly required?: boolean;
}

/** A labelled text field with − and +, and under it what is wrong or what is meant. */
export function EntryField(props: EntryFieldProps) {
  const { id, label, text, unit, problem, about, stepped } = props;
  const messages = useMessages();
  const products = useProductsMessages();
  const type = (next: string) => props.onType(cutFieldText(next));
  const sentence = problem ? contractProblemText(problem, label, messages, products) : '';
  const onStep = (steps: number) => {
    const next = stepped(steps);
    if (next !== undefined) type(next);
  };
  return (
    <div className="option">
      <label htmlFor={id}>{label}</label>
      <div className="entry" data-invalid={problem !== undefined || undefined}>
        <EntryInput
          id={id}
          text={text}
          restingText={props.restingText}
          onType={type}
          onLeave={props.onLeave}
          onStep={onStep}
          invalid={problem !== undefined}
          describedBy={problem ? `${id}-problem` : about ? `${id}-about` : undefined}
          inputMode={props.inputMode}
          required={props.required ?? false}
        />
        {unit !== undefined && unit !== '' && (
          <span className="unit" aria-hidden="true">
            {unit}
          </span>
        )}
        <StepButtons
          decreaseLabel={props.stepLabels[0]}
          increaseLabel={props.stepLabels[1]}
          canDecrease={stepped(-1) !== undefined}
          canIncrease={stepped(1) !== undefined}
          onStep={onStep}
        />
      </div>
      {problem ? (
        problem.mend === '' && (text === '' || problem.tag === 'nothing-added') ? (
          <p className="field-message" id={`${id}-problem`}>
            <span>{sentence}</span>
          </p>
        ) : (
          <FieldMessage
            id={`${id}-problem`}
            fieldId={id}
            sentence={sentence}
            mendLabel={problem.mend === '' ? messages.form.clear : messages.form.mendTo(props.mendText)}
            onMend={() => type(problem.mend)}
          />
        )
      ) : (
        about && (
          <p className="about" id={`${id}-about`}>
            {about}
          </p>
        )
      )}
    </div>
  );
}
