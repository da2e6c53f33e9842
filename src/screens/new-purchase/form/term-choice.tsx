import { readQuantity } from '../../../entry/read-quantity';
import { useMessages } from '../../../i18n/catalogue';
import { useBook, useCalculator, useTexts } from '../../../store/calculator-context';
import { FieldMessage } from '../../../ui/field-message';
import { SegmentedControl } from '../../../ui/segmented-control';
import { problemSentence } from '../../wording/field-wording';

/** 购买时长: one button for each term that the price book sells. */
export function TermChoice() {
  const messages = useMessages();
  const { term } = useBook();
  const text = useTexts().years ?? String(term.minimum);
  const choose = useCalculator((state) => state.choose);
  const reading = readQuantity(text, { ...term, step: 1 });
  const problem = reading.ok ? undefined : reading.problem;
  const { label, unit } = messages.fields.years;
  const years = Array.from({ length: term.maximum - term.minimum + 1 }, (_, index) => term.minimum + index);
  return (
    <section className="card" aria-label={messages.form.term}>
      <fieldset className="term" id="years">
        <legend className="card-heading">
          <h2>{messages.form.term}</h2>
        </legend>
        <SegmentedControl
          name="years"
          options={years.map((count) => ({ value: String(count), label: messages.form.years(count) }))}
          value={reading.ok ? String(reading.value) : undefined}
          onChange={(chosen) => choose({ years: chosen })}
          invalid={problem !== undefined}
          describedBy={problem && 'years-problem'}
        />
        {problem && (
          <FieldMessage
            id="years-problem"
            fieldId="years"
            sentence={problemSentence(problem, label, messages)}
            mendLabel={messages.form.mendTo(messages.counted(problem.mend, unit, Number(problem.mend)))}
            onMend={() => choose({ years: problem.mend })}
          />
        )}
      </fieldset>
    </section>
  );
}
