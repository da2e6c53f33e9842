import { LazyBreakdown } from './breakdown/lazy-breakdown';
import { BaseServices } from './form/base-services';
import { ContractOptions } from './form/contract-options';
import { TermChoice } from './form/term-choice';
import { ValueAdded } from './form/value-added';
import { BottomBar } from './summary/bottom-bar';
import { Summary } from './summary/summary';
import { TotalAnnouncer } from './summary/total-announcer';

/** 新购: the form beside its summary, the cost list and the insights below. */
export function NewPurchase() {
  return (
    <>
      <div className="columns">
        <div className="form">
          <BaseServices />
          <ValueAdded />
          <TermChoice />
          <ContractOptions />
        </div>
        <div className="side">
          <Summary />
        </div>
      </div>
      <LazyBreakdown />
      <BottomBar />
      <TotalAnnouncer />
    </>
  );
}
