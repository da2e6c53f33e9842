import { defaultOnText, defaultStartText, defaultTermText } from '../../entry/default-text';
import { useContractMessages } from '../../i18n/use-contract-messages';
import { useBook, useCalculatorStore, useTexts, useToday } from '../../store/calculator-context';
import { openMode } from '../../store/open-mode';
import { focusPageTitle } from '../shell/focus-page-title';

/** Opens 续费 with the contract and the day that are in the form: what is possible once it has expired. */
export function RenewInstead() {
  const { renewInstead } = useContractMessages();
  const texts = useTexts();
  const book = useBook();
  const today = useToday();
  const store = useCalculatorStore();
  return (
    <button
      type="button"
      className="text-button"
      onClick={() => {
        // As they stand in the fields, typed or not: a renewal's own defaults are others.
        openMode(store, 'renew', {
          start: texts.start ?? defaultStartText('add', today),
          term: texts.term ?? defaultTermText('term', book),
          on: texts.on ?? defaultOnText('add', texts, today, book),
        });
        focusPageTitle();
      }}
    >
      {renewInstead}
    </button>
  );
}
