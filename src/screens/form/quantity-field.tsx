import type { ReactNode } from 'react';
import { useCatalogue } from '../../i18n/catalogue';
import { groupDigits } from '../../i18n/group-digits';
import { fieldWording, problemSentence } from '../../i18n/wording/field-wording';
import type { QuantityName } from '../../pricing/limits';
import { BASE_ITEM_IDS } from '../../pricing/price-book/price-book';
import { useBook, useMode } from '../../store/calculator-context';
import { EntryInput } from '../../ui/entry-input';
import { FieldMessage } from '../../ui/field-message';
import { StepButtons } from '../../ui/step-buttons';
import { useQuantityEntry } from './use-quantity-entry';

export interface QuantityFieldProps {
  readonly name: QuantityName;
  /** One sentence under the field where its text is good. */
  readonly hint?: ReactNode;
}

/** A number field with its unit, − and +, and the sentence about what is wrong with it. */
export function QuantityField({ name, hint }: QuantityFieldProps) {
  const { messages } = useCatalogue();
  const { label, unit } = fieldWording(name, messages, useBook());
  const mode = useMode();
  const entry = useQuantityEntry(name);
  const problemId = `${name}-problem`;
  const hintId = `${name}-hint`;
  const unitId = `${name}-unit`;
  const mend = entry.problem?.mend ?? '';
  return (
    <>
      <div className="entry" data-invalid={entry.problem !== undefined || undefined}>
        <EntryInput
          id={name}
          text={entry.text}
          restingText={entry.restingText}
          onType={entry.onType}
          onLeave={entry.onLeave}
          onStep={entry.onStep}
          invalid={entry.problem !== undefined}
          describedBy={[unitId, entry.problem ? problemId : hint ? hintId : ''].join(' ').trim()}
          inputMode="numeric"
          {...(name === 'sessions' && { placeholder: messages.form.optional })}
          required={mode !== 'add' && isRequired(name)}
        />
        <span className="unit" id={unitId} aria-hidden="true">
          {unit}
        </span>
        <StepButtons
          decreaseLabel={messages.form.decrease(label)}
          increaseLabel={messages.form.increase(label)}
          canDecrease={entry.canDecrease}
          canIncrease={entry.canIncrease}
          onStep={entry.onStep}
        />
      </div>
      {entry.problem && (
        <FieldMessage
          id={problemId}
          fieldId={name}
          sentence={problemSentence(entry.problem, label, messages)}
          mendLabel={
            mend === ''
              ? messages.form.clear
              : messages.form.mendTo(messages.counted(groupDigits(Number(mend)), unit, Number(mend)))
          }
          onMend={entry.onMend}
        />
      )}
      {!entry.problem && hint && (
        <p className="hint" id={hintId}>
          {hint}
        </p>
      )}
    </>
  );
}

const isRequired = (name: QuantityName): boolean => BASE_ITEM_IDS.some((id) => id === name);
