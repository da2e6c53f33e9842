import type { ReactNode } from 'react';
import { canonicalText } from '../../entry/canonical-text';
import { cutFieldText } from '../../entry/field-names';
import { stepDay } from '../../entry/step-day';
import { useMessages } from '../../i18n/catalogue';
import { useContractMessages } from '../../i18n/use-contract-messages';
import { problemSentence } from '../../i18n/wording/field-wording';
import { useBook, useCalculator, useMode, useText } from '../../store/calculator-context';
import { usePriced } from '../../store/priced-form';
import { EntryInput } from '../../ui/entry-input';
import { FieldMessage } from '../../ui/field-message';
import { StepButtons } from '../../ui/step-buttons';

export interface DateFieldProps {
  readonly name: 'start' | 'on';
  /** What stands in the field where nothing was typed; '' where it follows from a field that is refused. */
  readonly defaultText: string;
  readonly about: string;
  /** A way out, under the sentence about what is wrong. */
  readonly wayOut?: ReactNode;
}

/** A day that the form needs, typed as it is written in China, or stepped through one by one. */
export function DateField({ name, defaultText, about, wayOut }: DateFieldProps) {
  const messages = useMessages();
  const { dayBefore, dayAfter } = useContractMessages();
  const book = useBook();
  const mode = useMode();
  const text = useText(name) ?? defaultText;
  const type = useCalculator((state) => state.type);
  const settle = useCalculator((state) => state.settle);
  const { label } = messages.fields[name];
  const priced = usePriced();
  const problem = priced.ok ? undefined : priced.issues.find(({ field }) => field === name)?.problem;
  const onStep = (days: number) => {
    const next = stepDay(text, days);
    if (next !== undefined) type(name, next);
  };
  return (
    <div className="option">
      <label htmlFor={name}>{label}</label>
      <div className="entry" data-invalid={problem !== undefined || undefined}>
        <EntryInput
          id={name}
          text={text}
          restingText={canonicalText(name, text, mode, book)}
          onType={(next) => type(name, cutFieldText(next))}
          onLeave={settle}
          onStep={onStep}
          invalid={problem !== undefined}
          describedBy={problem ? `${name}-problem` : `${name}-about`}
          inputMode="text"
          required
        />
        <StepButtons
          decreaseLabel={`${label} ${dayBefore}`}
          increaseLabel={`${label} ${dayAfter}`}
          canDecrease={stepDay(text, -1) !== undefined}
          canIncrease={stepDay(text, 1) !== undefined}
          onStep={onStep}
        />
      </div>
      {problem ? (
        <FieldMessage
          id={`${name}-problem`}
          fieldId={name}
          sentence={problemSentence(problem, label, messages)}
          mendLabel={problem.mend === '' ? messages.form.clear : messages.form.mendTo(problem.mend)}
          onMend={() => {
            type(name, problem.mend === '' ? undefined : problem.mend);
            settle();
          }}
        />
      ) : (
        <p className="about" id={`${name}-about`}>
          {about}
        </p>
      )}
      {problem && wayOut}
    </div>
  );
}
