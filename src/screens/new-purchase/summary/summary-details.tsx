import { useCatalogue } from '../../../i18n/catalogue';
import { formatCount } from '../../../i18n/format-count';
import { formatDate } from '../../../i18n/format-date';
import { toIsoDate } from '../../../pricing/calendar/plain-date';
import type { Quote } from '../../../pricing/quote/quote';
import { DateFigure } from '../../../ui/figure';
import { Amount } from '../line-amount';

/** What the total comes to in plain terms, the split of VAT, the day of expiry, and what to know of them. */
export function SummaryDetails({ quote }: { readonly quote: Quote }) {
  const { messages, language } = useCatalogue();
  const { summary } = messages;
  const { tax, newExpiry } = quote;
  const isClamped = quote.assumptions.some(({ tag }) => tag === 'clamped-to-month-end');
  return (
    <>
      <dl className="summary-details">
        <div>
          <dt>{summary.perYear}</dt>
          <dd>
            <Amount name="per-year" fen={quote.perYearFen} />
          </dd>
        </div>
        <div>
          <dt>
            {summary.perEmployeeMonth}
            <span className="about">
              {summary.perEmployeeMonthNote(
                formatCount(quote.employees.people, language),
                formatCount(quote.years * 12, language),
              )}
            </span>
          </dt>
          <dd>
            <Amount name="per-employee-month" fen={quote.perEmployeeMonthFen} />
          </dd>
        </div>
        {tax && (
          <>
            <div>
              <dt>{summary.net}</dt>
              <dd>
                <Amount name="tax:net" fen={tax.netFen} />
              </dd>
            </div>
            <div>
              <dt>{summary.taxAmount(tax.ratePercent)}</dt>
              <dd>
                <Amount name="tax:amount" fen={tax.taxFen} />
              </dd>
            </div>
          </>
        )}
        {newExpiry && (
          <div>
            <dt>{summary.expiry}</dt>
            <dd>
              <DateFigure name="date:new-expiry" isoDate={toIsoDate(newExpiry)}>
                {formatDate(newExpiry, language)}
              </DateFigure>
            </dd>
          </div>
        )}
      </dl>
      <ul className="notes">
        {newExpiry && <li>{summary.expiryNote}</li>}
        {isClamped && <li>{summary.clamped}</li>}
        {!tax && <li>{summary.taxNotStated}</li>}
        <li>{summary.noRefund}</li>
      </ul>
    </>
  );
}
