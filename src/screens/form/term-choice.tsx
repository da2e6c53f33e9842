import type { ReactNode } from 'react';
import { defaultTermText } from '../../entry/default-text';
import { readQuantity } from '../../entry/read-quantity';
import { useMessages } from '../../i18n/catalogue';
import { fieldWording, problemSentence } from '../../i18n/wording/field-wording';
import { contractYearsLimits, termLimits } from '../../pricing/limits';
import { useBook, useCalculator, useMode, useText } from '../../store/calculator-context';
import { FieldMessage } from '../../ui/field-message';
import { SegmentedControl } from '../../ui/segmented-control';

/** 购买时长: one button for each term that the price book sells. */
export function TermChoice({ title }: { readonly title: string }) {
  return (
    <section className="card" aria-label={title}>
      <TermButtons name="years">
        <h2>{title}</h2>
      </TermButtons>
    </section>
  );
}

export interface TermButtonsProps {
  readonly name: 'years' | 'term';
  /** Within the legend. */
  readonly children: ReactNode;
  /** A way out, under the sentence about what is wrong. */
  readonly wayOut?: ReactNode;
}

/** A whole number of years as a row of buttons: of a new term, or of a contract so far. */
export function TermButtons({ name, children, wayOut }: TermButtonsProps) {
  const messages = useMessages();
  const book = useBook();
  const limits = (name === 'years' ? termLimits : contractYearsLimits)(book);
  const text = useText(name) ?? defaultTermText(name, book);
  const choose = useCalculator((state) => state.choose);
  const reading = readQuantity(text, limits);
  const problem = reading.ok ? undefined : reading.problem;
  const { label, unit } = fieldWording(name, messages, book, useMode());
  const years = Array.from(
    { length: limits.maximum - limits.minimum + 1 },
    (_, index) => limits.minimum + index,
  );
  return (
    <fieldset className="term" id={name}>
      <legend className="card-heading">{children}</legend>
      <SegmentedControl
        name={name}
        options={years.map((count) => ({ value: String(count), label: messages.form.years(count) }))}
        value={reading.ok ? String(reading.value) : undefined}
        onChange={(chosen) => choose({ [name]: chosen })}
        invalid={problem !== undefined}
        describedBy={problem && `${name}-problem`}
      />
      {problem && (
        <FieldMessage
          id={`${name}-problem`}
          fieldId={name}
          sentence={problemSentence(problem, label, messages)}
          mendLabel={messages.form.mendTo(messages.counted(problem.mend, unit, Number(problem.mend)))}
          onMend={() => choose({ [name]: problem.mend })}
        />
      )}
      {problem && wayOut}
    </fieldset>
  );
}
