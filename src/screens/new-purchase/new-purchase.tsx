import { BaseServices } from './base-services';
import { BottomBar } from './bottom-bar';
import { ContractOptions } from './contract-options';
import { LazyBreakdown } from './lazy-breakdown';
import { Summary } from './summary';
import { TermChoice } from './term-choice';
import { TotalAnnouncer } from './total-announcer';
import { ValueAdded } from './value-added';

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
