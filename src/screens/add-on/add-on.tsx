import { contractOf } from '../../entry/read-contract';
import { readHeadcount } from '../../entry/read-headcount';
import { useContractMessages } from '../../i18n/use-contract-messages';
import { useBook, useToday } from '../../store/calculator-context';
import { priceAddOn } from '../../store/price-add-on';
import { PricedForm, usePricedForm } from '../../store/priced-form';
import { useQuote } from '../../store/use-quote';
import { ContractCard } from '../contract/contract-card';
import { BaseServices } from '../form/base-services';
import { OptionalField } from '../form/optional-field';
import { RatesCard } from '../form/rates-card';
import { RequestRow } from '../form/request-row';
import { ValueAdded } from '../form/value-added';
import { QuotedThenNotice } from '../shell/quoted-then-notice';
import { BottomBar } from '../summary/bottom-bar';
import { Summary } from '../summary/summary';
import { TotalAnnouncer } from '../summary/total-announcer';
import { AddOnDetails } from './add-on-details';
import { AddOnInsights } from './add-on-insights';
import { DayIsOverNote } from './day-is-over-note';
import { HeadroomNote } from './headroom-note';
import { PurchaseInstead } from './purchase-instead';
import { RenewInstead } from './renew-instead';
import { TimeLeftFacts } from './time-left-facts';

/** 增购: what is added to a contract that runs, for the time that is left of it. */
export function AddOn() {
  return (
    <PricedForm price={priceAddOn}>
      <AddOnForm />
    </PricedForm>
  );
}

function AddOnForm() {
  const messages = useContractMessages();
  const book = useBook();
  const today = useToday();
  const { texts, priced } = usePricedForm();
  const quote = useQuote('add');
  const lateness = priced.ok
    ? undefined
    : priced.issues.map(({ problem }) => problem).find((problem) => problem.tag === 'not-before-expiry');
  return (
    <>
      <QuotedThenNotice />
      <div className="columns">
        <div className="form">
          <ContractCard
            mode="add"
            fields={
              <OptionalField
                name="headcount"
                read={(text) => readHeadcount(text, book)}
                inputMode="numeric"
              />
            }
            wayOut={lateness && (lateness.reclaimed === undefined ? <RenewInstead /> : <PurchaseInstead />)}
          >
            {quote && <TimeLeftFacts quote={quote} />}
            {quote && <DayIsOverNote quote={quote} />}
          </ContractCard>
          <BaseServices note={messages.addBaseNote} employeesNote={quote && <HeadroomNote quote={quote} />}>
            {book.priceOnRequest.includes('robot-pro') && <RequestRow id="robot-pro" />}
          </BaseServices>
          <ValueAdded note={messages.addValueNote} withRequests />
          <RatesCard />
        </div>
        <div className="side">
          <Summary>{quote && <AddOnDetails quote={quote} />}</Summary>
        </div>
      </div>
      <AddOnInsights quote={quote} contract={contractOf('add', texts, today, book)} />
      <BottomBar />
      <TotalAnnouncer />
    </>
  );
}
