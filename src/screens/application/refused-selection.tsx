import { PRICING } from '../../entry/places';
import { readSelection } from '../../entry/read-selection';
import { useMessages } from '../../i18n/catalogue';
import { useApplicationMessages } from '../../i18n/use-application-messages';
import { fieldWording, problemSentence } from '../../i18n/wording/field-wording';
import { useBook, useCalculator, useMode, useTexts, useToday } from '../../store/calculator-context';
import { focusPageTitle } from '../shell/focus-page-title';
import { StepHeading } from './step-heading';

/** In place of a step: what in the selection keeps it from being applied for, and the way back to it. */
export function RefusedSelection() {
  const messages = useMessages();
  const application = useApplicationMessages();
  const book = useBook();
  const mode = useMode();
  const texts = useTexts();
  const today = useToday();
  const goTo = useCalculator((state) => state.goTo);
  const reading = readSelection(mode, texts, today, book);
  const issues = reading.ok ? [] : reading.issues;
  return (
    <section className="card" aria-labelledby="application-heading">
      <StepHeading id="application-heading">{application.title}</StepHeading>
      <div className="waiting">
        <p>{reading.ok ? application.nothingChosen : application.refused(issues.length)}</p>
        <ul>
          {issues.map(({ field, problem }) => (
            <li key={field}>
              {problemSentence(problem, fieldWording(field, messages, book, mode).label, messages)}
            </li>
          ))}
        </ul>
      </div>
      <div className="step-actions">
        <button
          type="button"
          className="button"
          onClick={() => {
            goTo(PRICING);
            focusPageTitle();
          }}
        >
          {application.backToSelection}
        </button>
      </div>
    </section>
  );
}
