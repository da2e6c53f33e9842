import { useMessages } from '../../i18n/catalogue';
import { useContractMessages } from '../../i18n/use-contract-messages';
import type { LostDays, RenewalQuote } from '../../pricing/quote/quote';
import { Sentence } from '../../ui/sentence';
import { Count } from '../amounts/count';
import { Day } from '../amounts/day';
import { Amount } from '../amounts/line-amount';
import { SeeFormulas } from '../contract/see-formulas';
import { FormulaLine } from '../cost-list/formula-line';
import { CarriedOut } from '../products/carried-out';
import { AverageRows } from '../summary/average-rows';
import { TaxRows } from '../summary/tax-rows';

/** When the renewed contract ends, what a late renewal loses, the total in plain terms, and what to know of it. */
export function RenewalDetails({ quote }: { readonly quote: RenewalQuote }) {
  const { summary } = useMessages();
  const messages = useContractMessages();
  const { tax, newExpiry, lost } = quote;
  return (
    <>
      <dl className="summary-details">
        <div>
          <dt>{messages.newExpiry}</dt>
          <dd>
            <Day name="date:new-expiry" date={newExpiry} />
          </dd>
        </div>
        <AverageRows quote={quote} />
        <TaxRows tax={tax} />
      </dl>
      {lost && <Lost lost={lost} />}
      <ul className="notes">
        {!tax && <li>{summary.taxNotStated}</li>}
        <li>{summary.noRefund}</li>
      </ul>
      <SeeFormulas />
      <CarriedOut quote={quote} />
    </>
  );
}

function Lost({ lost }: { readonly lost: LostDays }) {
  const messages = useContractMessages();
  return (
    <dl className="summary-details lost">
      <div>
        <dt>
          {messages.daysLost}
          <span className="about">{messages.daysLostNote}</span>
        </dt>
        <dd>
          <Sentence
            of={(days) => messages.daysLostOf(days, lost.days)}
            figures={[<Count key="days" name="days-lost" count={lost.days} />]}
          />
        </dd>
      </div>
      <div>
        <dt>
          {messages.daysLostPrice}
          <span className="about">{messages.daysLostFormula}</span>
        </dt>
        <dd>
          <Amount name="days-lost:price" fen={lost.priceFen} />
        </dd>
        <dd className="lost-formula">
          <FormulaLine formula={lost.formula} amountFen={lost.priceFen} />
        </dd>
      </div>
    </dl>
  );
}
