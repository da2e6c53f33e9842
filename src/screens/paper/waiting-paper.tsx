import { flushSync } from 'react-dom';
import { PRICING } from '../../entry/places';
import { readSelection } from '../../entry/read-selection';
import { useMessages } from '../../i18n/catalogue';
import { usePaperMessages } from '../../i18n/use-paper-messages';
import { fieldWording } from '../../i18n/wording/field-wording';
import { useBook, useCalculator, useMode, useTexts, useToday } from '../../store/calculator-context';
import { focusField } from '../../ui/focus-field';
import { PaperHeading } from './paper-bar';

/** In place of the sheet: which fields of the selection wait to be mended, and the way back to them. */
export function WaitingPaper() {
  const messages = useMessages();
  const paper = usePaperMessages();
  const mode = useMode();
  const texts = useTexts();
  const book = useBook();
  const today = useToday();
  const goTo = useCalculator((state) => state.goTo);
  const reading = readSelection(mode, texts, today, book);
  const fields = reading.ok ? [] : reading.issues.map(({ field }) => field);
  const labels = fields.map((field) => fieldWording(field, messages, book, mode).label);
  return (
    <section className="card paper-bar" aria-labelledby="paper-heading">
      <PaperHeading />
      <p>{paper.waiting(labels.join(messages.notices.and))}</p>
      <button
        type="button"
        className="button"
        onClick={() => {
          // At once, so that the focus finds the field.
          flushSync(() => goTo(PRICING));
          focusField(fields[0] ?? 'employees');
        }}
      >
        {paper.backToFields}
      </button>
    </section>
  );
}
