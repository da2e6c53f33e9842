import { useMessages } from '../../i18n/catalogue';
import { useBook } from '../../store/calculator-context';
import { priceNewPurchase } from '../../store/price-new-purchase';
import { PricedForm } from '../../store/priced-form';
import { BaseServices } from '../form/base-services';
import { RequestRow } from '../form/request-row';
import { TermChoice } from '../form/term-choice';
import { ValueAdded } from '../form/value-added';
import { QuotedThenNotice } from '../shell/quoted-then-notice';
import { BottomBar } from '../summary/bottom-bar';
import { Summary } from '../summary/summary';
import { TotalAnnouncer } from '../summary/total-announcer';
import { LazyBreakdown } from './breakdown/lazy-breakdown';
import { ContractOptions } from './contract-options';
import { IndustryChoice } from './industry-choice';
import { NewPurchaseDetails } from './new-purchase-details';

/** 新购: the form beside its summary, the cost list and the insights below. */
export function NewPurchase() {
  const { form } = useMessages();
  const book = useBook();
  return (
    <PricedForm price={priceNewPurchase}>
      <QuotedThenNotice />
      <div className="columns">
        <div className="form">
          <BaseServices note={form.baseNote}>
            <IndustryChoice />
            {book.priceOnRequest.includes('robot-pro') && <RequestRow id="robot-pro" />}
          </BaseServices>
          <ValueAdded note={form.valueAddedNote} withRequests />
          <TermChoice title={form.term} />
          <ContractOptions />
        </div>
        <div className="side">
          <Summary>
            <NewPurchaseDetails />
          </Summary>
        </div>
      </div>
      <LazyBreakdown />
      <BottomBar />
      <TotalAnnouncer />
    </PricedForm>
  );
}
