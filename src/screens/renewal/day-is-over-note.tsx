import { useCatalogue } from '../../i18n/catalogue';
import { formatDate } from '../../i18n/format-date';
import { useContractMessages } from '../../i18n/use-contract-messages';
import { contractState } from '../../pricing/calendar/contract-life';
import { isBefore, toIsoDate } from '../../pricing/calendar/plain-date';
import type { RenewalQuote } from '../../pricing/quote/quote';
import { useCalculator, useToday } from '../../store/calculator-context';
import { focusField } from '../../ui/focus-field';
import { NewPurchaseInstead } from './new-purchase-instead';

/** Says when the renewal is priced on a day that is over: today it costs other days, or can't be had any more. */
export function DayIsOverNote({ quote: { selection, life } }: { readonly quote: RenewalQuote }) {
  const { language } = useCatalogue();
  const messages = useContractMessages();
  const today = useToday();
  const choose = useCalculator((state) => state.choose);
  if (!isBefore(selection.on, today)) return null;
  if (contractState(life, today).tag === 'reclaimed') {
    return (
      <p className="advice section-advice">
        <span>{messages.reclaimedByNow(formatDate(life.reclaim, language))}</span>
        <NewPurchaseInstead />
      </p>
    );
  }
  return (
    <p className="advice section-advice">
      <span>{messages.dayIsOver}</span>
      <button
        type="button"
        className="text-button"
        onClick={() => {
          choose({ on: toIsoDate(today) });
          focusField('on');
        }}
      >
        {messages.renewToday}
      </button>
    </p>
  );
}
