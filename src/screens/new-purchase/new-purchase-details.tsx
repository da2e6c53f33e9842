import { useMessages } from '../../i18n/catalogue';
import { usePriced } from '../../store/priced-form';
import { Day } from '../amounts/day';
import { AverageRows } from '../summary/average-rows';
import { TaxRows } from '../summary/tax-rows';

/** What the total comes to in plain terms, the split of VAT, the day of expiry, and what to know of them. */
export function NewPurchaseDetails() {
  const { summary } = useMessages();
  const priced = usePriced();
  if (!priced.ok || priced.quote.mode !== 'new') return null;
  const { quote } = priced;
  const { tax, newExpiry } = quote;
  const isClamped = quote.assumptions.some(({ tag }) => tag === 'clamped-to-month-end');
  return (
    <>
      <dl className="summary-details">
        <AverageRows quote={quote} />
        <TaxRows tax={tax} />
        {newExpiry && (
          <div>
            <dt>{summary.expiry}</dt>
            <dd>
              <Day name="date:new-expiry" date={newExpiry} />
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
