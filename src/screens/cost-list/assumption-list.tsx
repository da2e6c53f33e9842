import { memo } from 'react';
import { useCatalogue } from '../../i18n/catalogue';
import { useBreakdownMessages } from '../../i18n/use-breakdown-messages';
import { assumptionText } from '../../i18n/wording/assumption-text';
import type { Quote } from '../../pricing/quote/quote';
import { SelfCheckButton } from './self-check-button';

/** Where the vendor's guide is silent: what the page assumed for this quote, and what applies to every one. */
export const AssumptionList = memo(function AssumptionList({ quote }: { readonly quote: Quote }) {
  const { language, messages } = useCatalogue();
  const breakdown = useBreakdownMessages();
  return (
    <section className="card" aria-labelledby="assumptions-heading">
      <div className="card-heading">
        <h2 id="assumptions-heading">{breakdown.assumptions}</h2>
      </div>
      <ul className="notes">
        {quote.assumptions.map((assumption) => (
          <li key={assumption.tag}>{assumptionText(assumption, breakdown, language)}</li>
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
      <SelfCheckButton />
    </section>
  );
});
