import { useCatalogue } from '../../i18n/catalogue';
import { formatDate } from '../../i18n/format-date';
import { useBreakdownMessages } from '../../i18n/use-breakdown-messages';
import type { BreakdownMessages } from '../../i18n/zh-cn-breakdown';
import type { PlainDate } from '../../pricing/calendar/plain-date';
import type { Assumption } from '../../pricing/quote/clauses';
import type { Quote } from '../../pricing/quote/quote';

/** Where the vendor's guide is silent: what the page assumed for this quote, and what applies to every one. */
export function AssumptionList({ quote }: { readonly quote: Quote }) {
  const { language, messages } = useCatalogue();
  const breakdown = useBreakdownMessages();
  const date = (day: PlainDate) => formatDate(day, language);
  return (
    <section className="card" aria-labelledby="assumptions-heading">
      <div className="card-heading">
        <h2 id="assumptions-heading">{breakdown.assumptions}</h2>
      </div>
      <ul className="notes">
        {quote.assumptions.map((assumption) => (
          <li key={assumption.tag}>{assumptionText(assumption, date, breakdown)}</li>
        ))}
        {quote.mode === 'new' && quote.selection.industry && (
          <li>
            {breakdown.industry} · {messages.industries[quote.selection.industry]}
          </li>
        )}
        <li>{breakdown.noRefund}</li>
        <li>{breakdown.estimate}</li>
        <li>{breakdown.bookId(quote.bookId)}</li>
      </ul>
    </section>
  );
}

function assumptionText(
  assumption: Assumption,
  date: (day: PlainDate) => string,
  { assumptionTexts }: BreakdownMessages,
): string {
  // Each pattern takes exactly its own tag's assumption; the compiler can't see that the two tags are one.
  const pattern = assumptionTexts[assumption.tag] as (
    assumption: Assumption,
    date: (day: PlainDate) => string,
  ) => string;
  return pattern(assumption, date);
}
