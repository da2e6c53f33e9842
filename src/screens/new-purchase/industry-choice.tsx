import type { FieldProblem } from '../../entry/field-problem';
import { readChoice } from '../../entry/read-choice';
import { useMessages } from '../../i18n/catalogue';
import { problemSentence } from '../../i18n/wording/field-wording';
import type { Messages } from '../../i18n/zh-cn';
import { INDUSTRIES, type Industry } from '../../pricing/selection';
import { useCalculator, useText } from '../../store/calculator-context';
import { FieldMessage } from '../../ui/field-message';
import { focusField } from '../../ui/focus-field';
import { SegmentedControl } from '../../ui/segmented-control';

/** 行业类型 of the robot, as the vendor's order page asks it. */
export function IndustryChoice() {
  const messages = useMessages();
  const text = useText('industry');
  const choose = useCalculator((state) => state.choose);
  const reading = text === undefined ? undefined : readChoice(text, INDUSTRIES);
  const problem = reading === undefined || reading.ok ? undefined : reading.problem;
  const { label, about } = messages.fields.industry;
  const clear = () => {
    choose({ industry: undefined });
    focusField('industry');
  };
  return (
    <fieldset className="row" id="industry" aria-describedby="industry-about">
      <legend className="row-label">
        {label} <span className="optional">{messages.form.optional}</span>
      </legend>
      <div className="row-entry">
        <div className="inline">
          <SegmentedControl<Industry>
            name="industry"
            options={INDUSTRIES.map((value) => ({ value, label: messages.industries[value] }))}
            value={reading?.ok ? reading.value : undefined}
            onChange={(industry) => choose({ industry })}
            invalid={problem !== undefined}
            describedBy={problem && 'industry-problem'}
          />
          {reading?.ok && (
            <button type="button" className="text-button" onClick={clear}>
              {messages.form.clear}
              <span className="visually-hidden">{label}</span>
            </button>
          )}
        </div>
        <p className="hint" id="industry-about">
          {about}
        </p>
        {problem && (
          <FieldMessage
            id="industry-problem"
            fieldId="industry"
            sentence={problemSentence(inWords(problem, messages), label, messages)}
            mendLabel={messages.form.clear}
            onMend={clear}
          />
        )}
      </div>
    </fieldset>
  );
}

/** The choices by the names that the buttons have, not by their link values. */
function inWords(problem: FieldProblem, { industries }: Messages): FieldProblem {
  return problem.tag === 'unknown-choice'
    ? { ...problem, choices: INDUSTRIES.map((industry) => industries[industry]) }
    : problem;
}
