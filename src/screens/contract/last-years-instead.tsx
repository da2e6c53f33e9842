import { flushSync } from 'react-dom';
import { lastYears } from '../../entry/last-years';
import { useCatalogue } from '../../i18n/catalogue';
import { formatDate } from '../../i18n/format-date';
import { useContractMessages } from '../../i18n/use-contract-messages';
import { toIsoDate } from '../../pricing/calendar/plain-date';
import { useBook, useCalculator, useTexts, useToday } from '../../store/calculator-context';
import { focusField } from '../../ui/focus-field';

/** Puts the last years of a contract into the form, where renewals have made it longer than the form takes. */
export function LastYearsInstead({ mode }: { readonly mode: 'add' | 'renew' }) {
  const { language } = useCatalogue();
  const { lastYearsInstead } = useContractMessages();
  const choose = useCalculator((state) => state.choose);
  const found = lastYears(mode, useTexts(), useToday(), useBook());
  if (found === undefined) return null;
  const { start, termYears } = found.last;
  return (
    <p className="field-message">
      <button
        type="button"
        className="text-button"
        onClick={() => {
          flushSync(() => choose({ start: toIsoDate(start), term: String(termYears) }));
          focusField('term');
        }}
      >
        {lastYearsInstead(found.years, termYears, formatDate(start, language))}
      </button>
    </p>
  );
}
