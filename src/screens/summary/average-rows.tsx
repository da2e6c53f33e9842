import { useCatalogue } from '../../i18n/catalogue';
import { groupDigits } from '../../i18n/group-digits';
import type { NewPurchaseQuote, RenewalQuote } from '../../pricing/quote/quote';
import { Amount } from '../amounts/line-amount';

/** What a total of whole years comes to in plain terms. */
export function AverageRows({ quote }: { readonly quote: NewPurchaseQuote | RenewalQuote }) {
  const { messages } = useCatalogue();
  const { summary } = messages;
  return (
    <>
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
              groupDigits(quote.employees.people),
              groupDigits(quote.selection.years * 12),
            )}
          </span>
        </dt>
        <dd>
          <Amount name="per-employee-month" fen={quote.perEmployeeMonthFen} />
        </dd>
      </div>
    </>
  );
}
