import { useCatalogue } from '../../i18n/catalogue';
import { formatDate } from '../../i18n/format-date';
import { useContractMessages } from '../../i18n/use-contract-messages';
import { isBefore, toIsoDate } from '../../pricing/calendar/plain-date';
import type { AddOnQuote } from '../../pricing/quote/quote';
import { useCalculator, useToday } from '../../store/calculator-context';
import { focusField } from '../../ui/focus-field';

/** Says when the addition is priced on a day that is over: today it costs less, or can't be had any more. */
export function DayIsOverNote({ quote: { selection, life } }: { readonly quote: AddOnQuote }) {
  const { language } = useCatalogue();
  const messages = useContractMessages();
  const today = useToday();
  const choose = useCalculator((state) => state.choose);
  if (!isBefore(selection.on, today)) return null;
  const hasExpired = !isBefore(today, life.expiry);
  return (
    <p className="advice section-advice">
      <span>
        {hasExpired ? messages.expiredByNow(formatDate(life.expiry, language)) : messages.dayIsOver}
      </span>
      {!hasExpired && (
        <button
          type="button"
          className="text-button"
          onClick={() => {
            choose({ on: toIsoDate(today) });
            focusField('on');
          }}
        >
          {messages.addToday}
        </button>
      )}
    </p>
  );
}
