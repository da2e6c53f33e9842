import { useCatalogue } from '../../i18n/catalogue';
import { groupDigits } from '../../i18n/group-digits';
import { fieldWording } from '../../i18n/wording/field-wording';
import type { Quote } from '../../pricing/quote/quote';
import { useBook } from '../../store/calculator-context';
import { Amount } from '../amounts/line-amount';
import { SalesPhone } from '../sales-phone';

/** The priced lines in short, the list total where a discount applies, and what has no list price. */
export function SummaryLines({ quote }: { readonly quote: Quote }) {
  const { messages } = useCatalogue();
  const book = useBook();
  return (
    <>
      <dl className="summary-lines">
        {quote.lines.map(({ id, amountFen }) => (
          <div key={id}>
            <dt>{fieldWording(id, messages, book).label}</dt>
            <dd>
              <Amount name={`line:${id}`} fen={amountFen} />
            </dd>
          </div>
        ))}
        {quote.priceOnRequest.map((id) => (
          <div key={id}>
            <dt>{messages.fields[id].label}</dt>
            <dd>{messages.prices.onRequest}</dd>
          </div>
        ))}
        {quote.selection.notOffered?.map(({ id, quantity }) => (
          <div key={id}>
            <dt>
              {fieldWording(id, messages, book).label}
              {quantity > 1 && ` × ${groupDigits(quantity)}`}
            </dt>
            <dd>{messages.summary.notOffered}</dd>
          </div>
        ))}
        {quote.discountPercent !== undefined && (
          <>
            <div className="list-total">
              <dt>{messages.summary.listTotal}</dt>
              <dd>
                <Amount name="list-total" fen={quote.listTotalFen} />
              </dd>
            </div>
            <div>
              <dt>{messages.summary.discount}</dt>
              <dd>
                <Amount name="discount" fen={quote.totalFen - quote.listTotalFen} />
              </dd>
            </div>
          </>
        )}
      </dl>
      {quote.discountPercent !== undefined && (
        <p className="note">{messages.summary.yourDiscount(quote.discountPercent)}</p>
      )}
      {quote.priceOnRequest.length > 0 && (
        <p className="note">
          {messages.summary.callSales} <SalesPhone />
        </p>
      )}
    </>
  );
}
