import type { ReactNode } from 'react';
import { capitalAmount } from '../../i18n/capital-amount';
import { useCatalogue } from '../../i18n/catalogue';
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

function Total({ quote }: { readonly quote: Quote }) {
  const { messages } = useCatalogue();
  return (
    <>
      <p className="total">
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
