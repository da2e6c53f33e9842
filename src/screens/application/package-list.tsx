import type { ExpandedState } from '@tanstack/react-table';
import { useState } from 'react';
import { capitalAmount } from '../../i18n/capital-amount';
import { useCatalogue } from '../../i18n/catalogue';
import { useBreakdownMessages } from '../../i18n/use-breakdown-messages';
import type { Quote } from '../../pricing/quote/quote';
import { CostList } from '../cost-list/cost-list';
import { leftOutTexts } from '../document/left-out-texts';
import { TaxRows } from '../summary/tax-rows';

/**
 * The cost list of what is applied for, its rows open as they do beside the form; and what its total means, and lacks.
 */
export function PackageList({ quote }: { readonly quote: Quote }) {
  const { language, messages } = useCatalogue();
  const { summary } = messages;
  const breakdown = useBreakdownMessages();
  const [openRows, setOpenRows] = useState<ExpandedState>({});
  return (
    <>
      <CostList quote={quote} openRows={openRows} onOpenRows={setOpenRows} />
      <section className="card package-total" aria-label={summary.total}>
        <dl className="application-facts">
          <div>
            <dt>{summary.capitals}</dt>
            <dd lang="zh-CN">{capitalAmount(quote.totalFen)}</dd>
          </div>
          <TaxRows tax={quote.tax} />
        </dl>
        {quote.discountPercent !== undefined && (
          <p className="note">{summary.yourDiscount(quote.discountPercent)}</p>
        )}
        {leftOutTexts(quote, breakdown, language).map((text) => (
          <p key={text} className="notice">
            {text}
          </p>
        ))}
      </section>
    </>
  );
}
