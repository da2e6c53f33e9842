import { useMessages } from '../../i18n/catalogue';
import { useBreakdownMessages } from '../../i18n/use-breakdown-messages';
import { useContractMessages } from '../../i18n/use-contract-messages';
import type { AddOnQuote } from '../../pricing/quote/quote';
import { useBook } from '../../store/calculator-context';
import { Amount } from '../amounts/line-amount';
import { ContractDates } from '../contract/contract-dates';
import { SeeFormulas } from '../contract/see-formulas';
import { CarriedOut } from '../products/carried-out';
import { TaxRows } from '../summary/tax-rows';

/** What the fee is for, what the cap saved, when it ends, and what to know of it. */
export function AddOnDetails({ quote }: { readonly quote: AddOnQuote }) {
  const { summary } = useMessages();
  const messages = useContractMessages();
  const breakdown = useBreakdownMessages();
  const { addOn } = useBook();
  const { tax, discountPercent, capSavedFen, timeLeft, life, lines, priceOnRequest } = quote;
  return (
    <>
      {lines.length + priceOnRequest.length === 0 && (
        <p className="note nothing-added">{messages.nothingAdded}</p>
      )}
      <dl className="summary-details">
        {capSavedFen > 0n && (
          <div>
            <dt>
              {discountPercent === undefined ? messages.capSaved : breakdown.atListPrice(messages.capSaved)}
              <span className="about">{messages.capNote(timeLeft.oddMonths, addOn.partYearCapInYears)}</span>
            </dt>
            <dd>
              <Amount name="cap-saved" fen={capSavedFen} />
            </dd>
          </div>
        )}
        <TaxRows tax={tax} />
        <ContractDates life={life} />
      </dl>
      <ul className="notes">
        <li>{messages.endsTogether}</li>
        {!tax && <li>{summary.taxNotStated}</li>}
        <li>{summary.noRefund}</li>
      </ul>
      <SeeFormulas />
      <CarriedOut quote={quote} />
    </>
  );
}
