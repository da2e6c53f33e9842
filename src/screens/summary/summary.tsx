import type { ReactNode } from 'react';
import { capitalAmount } from '../../i18n/capital-amount';
import { useCatalogue } from '../../i18n/catalogue';
import { formatAmount } from '../../i18n/format-money';
import { isEmpty } from '../../pricing/quote/is-empty';
import type { Quote } from '../../pricing/quote/quote';
import { usePriced } from '../../store/priced-form';
import { Amount } from '../amounts/line-amount';
import { QuoteActions } from './quote-actions';
import { SummaryLines } from './summary-lines';
import { WaitingFor } from './waiting-for';

/**
 * 费用: the total, what it is made of in short, and what it means, which each mode says in its own way.
 * Stays in sight while the form is filled in.
 */
export function Summary({ children }: { readonly children: ReactNode }) {
  const { messages } = useCatalogue();
  const priced = usePriced();
  return (
    <aside className="card summary" aria-labelledby="summary-heading">
      <h2 id="summary-heading">{messages.summary.title}</h2>
      {priced.ok ? (
        <>
          <Total quote={priced.quote} />
          {children}
          {!isEmpty(priced.quote) && <QuoteActions />}
        </>
      ) : (
        <WaitingFor issues={priced.issues} />
      )}
    </aside>
  );
}

/** ¥999,999.99 has room on the narrowest page in letters of any size. */
const LONGEST_LARGE = 11;

function Total({ quote }: { readonly quote: Quote }) {
  const { messages } = useCatalogue();
  const isLong = formatAmount(quote.totalFen).length > LONGEST_LARGE;
  return (
    <>
      <p className={isLong ? 'total' : 'total short-total'}>
        <span className="visually-hidden">{messages.summary.total} </span>
        <Amount name="total" fen={quote.totalFen} />
      </p>
      <p className="capitals">
        <span className="visually-hidden">{messages.summary.capitals} </span>
        <span lang="zh-CN">{capitalAmount(quote.totalFen)}</span>
      </p>
      <SummaryLines quote={quote} />
    </>
  );
}
