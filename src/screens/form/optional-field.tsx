import type { ReactNode } from 'react';
import { canonicalText } from '../../entry/canonical-text';
import { cutFieldText } from '../../entry/field-names';
import type { FieldReading } from '../../entry/field-problem';
import { useMessages } from '../../i18n/catalogue';
import { groupDigits } from '../../i18n/group-digits';
import { problemSentence } from '../../i18n/wording/field-wording';
import { useBook, useCalculator, useMode, useText } from '../../store/calculator-context';
import { useFollowing } from '../../store/use-following';
import { EntryInput } from '../../ui/entry-input';
import { FieldMessage } from '../../ui/field-message';

export interface OptionalFieldProps {
  readonly name: 'start' | 'headcount' | 'discount' | 'tax';
  readonly read: (text: string) => FieldReading<unknown>;
  readonly inputMode: 'numeric' | 'decimal' | 'text';
  /** What the value in the field means, in a sentence of its own. */
  readonly note?: ReactNode;
}

/** A count is grouped at rest; a date or percentage stands in its plain form. */
const atRest = (text: string, name: OptionalFieldProps['name']): string =>
  name === 'headcount' && /^\d+$/.test(text) ? groupDigits(text) : text;

/** A field that may stay empty: a date, a percentage, a headcount. Emptied, it is as if it had never been there. */
export function OptionalField({ name, read, inputMode, note }: OptionalFieldProps) {
  const messages = useMessages();
  const book = useBook();
  const mode = useMode();
  const text = useText(name);
  const type = useCalculator((state) => state.type);
  const settle = useCalculator((state) => state.settle);
  const { label, unit, about } = messages.fields[name];
  const followed = useFollowing(text);
  const reading = followed === undefined ? undefined : read(followed);
  const problem = reading === undefined || reading.ok ? undefined : reading.problem;
  const write = (next: string) => type(name, next === '' ? undefined : cutFieldText(next));
  return (
    <div className="option">
      <label htmlFor={name}>{label}</label>
      <div className="entry" data-invalid={problem !== undefined || undefined}>
        <EntryInput
          id={name}
          text={text ?? ''}
          restingText={text === undefined ? '' : atRest(canonicalText(name, text, mode, book), name)}
          onType={write}
          onLeave={settle}
          invalid={problem !== undefined}
          describedBy={problem ? `${name}-problem` : `${name}-about`}
          inputMode={inputMode}
          required={false}
        />
        {unit !== '' && (
          <span className="unit" aria-hidden="true">
            {unit}
          </span>
        )}
      </div>
      {problem ? (
        <FieldMessage
          id={`${name}-problem`}
          fieldId={name}
          sentence={problemSentence(problem, label, messages)}
          mendLabel={
            problem.mend === ''
              ? messages.form.clear
              : messages.form.mendTo(
                  name === 'headcount'
                    ? messages.counted(groupDigits(problem.mend), unit, Number(problem.mend))
                    : `${problem.mend}${unit}`,
                )
          }
          onMend={() => {
            write(problem.mend);
            settle();
          }}
        />
      ) : (
        <p className="about" id={`${name}-about`}>
          {about}
        </p>
      )}
      {note}
    </div>
  );
}
