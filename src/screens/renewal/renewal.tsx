import { contractOf } from '../../entry/read-contract';
import { useMessages } from '../../i18n/catalogue';
import { useContractMessages } from '../../i18n/use-contract-messages';
import { useBook, useToday } from '../../store/calculator-context';
import { priceRenewal } from '../../store/price-renewal';
import { PricedForm, usePricedForm } from '../../store/priced-form';
import { useQuote } from '../../store/use-quote';
import { ContractCard } from '../contract/contract-card';
import { BaseServices } from '../form/base-services';
import { RatesCard } from '../form/rates-card';
import { TermChoice } from '../form/term-choice';
import { ValueAdded } from '../form/value-added';
import { QuotedThenNotice } from '../shell/quoted-then-notice';
import { BottomBar } from '../summary/bottom-bar';
import { Summary } from '../summary/summary';
import { TotalAnnouncer } from '../summary/total-announcer';
import { DayIsOverNote } from './day-is-over-note';
import { NewPurchaseInstead } from './new-purchase-instead';
import { RenewalDetails } from './renewal-details';
import { RenewalInsights } from './renewal-insights';
import { StateFacts } from './state-facts';

/** 续费: another term for a contract, counted from the day on which the one before ends. */
export function Renewal() {
  return (
    <PricedForm price={priceRenewal}>
      <RenewalForm />
    </PricedForm>
  );
}

function RenewalForm() {
  const { form } = useMessages();
  const messages = useContractMessages();
  const book = useBook();
  const today = useToday();
  const { texts, priced } = usePricedForm();
  const quote = useQuote('renew');
  const contract = contractOf('renew', texts, today, book);
  const isReclaimed = !priced.ok && priced.issues.some(({ problem }) => problem.tag === 'not-before-reclaim');
  return (
    <>
      <QuotedThenNotice />
      <div className="columns">
        <div className="form">
          <ContractCard mode="renew" wayOut={isReclaimed && <NewPurchaseInstead />}>
            <StateFacts contract={contract} />
            {quote && <DayIsOverNote quote={quote} />}
          </ContractCard>
          <TermChoice title={form.renewalTerm} />
          <BaseServices note={messages.renewBaseNote} />
          <ValueAdded note={form.valueAddedNote} withRequests={false} />
          <RatesCard />
        </div>
        <div className="side">
          <Summary>{quote && <RenewalDetails quote={quote} />}</Summary>
        </div>
      </div>
      <RenewalInsights quote={quote} contract={contract} />
      <BottomBar />
      <TotalAnnouncer />
    </>
  );
}
