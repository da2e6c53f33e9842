import type { ContractIssue } from '../../../entry/read-contract-history';
import { readQuantity } from '../../../entry/read-quantity';
import { useMessages } from '../../../i18n/catalogue';
import { problemSentence } from '../../../i18n/wording/field-wording';
import type { PlainDate } from '../../../pricing/calendar/plain-date';
import { yearsLimits } from '../../../pricing/contract-history/contract-problems';
import { useBook } from '../../../store/calculator-context';
import { FieldMessage } from '../../../ui/field-message';
import { SegmentedControl } from '../../../ui/segmented-control';

export interface YearsFieldProps {
  readonly id: string;
  readonly label: string;
  /** When it was bought, as far as that can be read: an earlier list had other terms. */
  readonly day: PlainDate | undefined;
  readonly text: string;
  readonly onChoose: (text: string) => void;
  readonly problem: ContractIssue['problem'] | undefined;
}

/** A term in whole years, one button for each that was sold. */
export function YearsField({ id, label, day, text, onChoose, problem }: YearsFieldProps) {
  const messages = useMessages();
  const book = useBook();
  const limits = yearsLimits(day, book);
  const { minimum, maximum } = limits;
  const reading = readQuantity(text, limits);
  const years = Array.from({ length: maximum - minimum + 1 }, (_, index) => minimum + index);
  return (
    <fieldset className="term contract-years" id={id}>
      <legend>{label}</legend>
      <SegmentedControl
        name={id}
        options={years.map((count) => ({ value: String(count), label: messages.form.years(count) }))}
        value={reading.ok ? String(reading.value) : undefined}
        onChange={onChoose}
        invalid={problem !== undefined}
        describedBy={problem && `${id}-problem`}
      />
      {problem && problem.tag !== 'out-of-order' && problem.tag !== 'nothing-added' && (
        <FieldMessage
          id={`${id}-problem`}
          fieldId={id}
          sentence={problemSentence(problem, label, messages)}
          mendLabel={messages.form.mendTo(messages.form.years(Number(problem.mend)))}
          onMend={() => onChoose(problem.mend)}
        />
      )}
    </fieldset>
  );
}
