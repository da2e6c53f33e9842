import type { ExpandedState } from '@tanstack/react-table';
import { memo, useDeferredValue, useMemo, useState } from 'react';
import { useBreakdownMessages } from '../../i18n/use-breakdown-messages';
import { useContractMessages } from '../../i18n/use-contract-messages';
import type { Contract } from '../../pricing/calendar/contract-dates';
import type { AddOnQuote } from '../../pricing/quote/quote';
import { ShownApart } from '../../ui/shown-apart';
import { LifelineCard } from '../contract/lifeline-card';
import { AssumptionList } from '../cost-list/assumption-list';
import { CostList } from '../cost-list/cost-list';
import { useBackAtRest } from '../cost-list/use-back-at-rest';
import { WaitingCostList } from '../cost-list/waiting-cost-list';
import { AdditionCompared } from './addition-compared';
import { DayMatters } from './day-matters';

export interface AddOnInsightsProps {
  /** `undefined` while a field waits to be mended. */
  readonly quote: AddOnQuote | undefined;
  /** As far as it can be read, whatever else is wrong. */
  readonly contract: Contract | undefined;
}

/** Below the form: the cost list, what the day changes, what another time would cost, and the contract's life. */
export function AddOnInsights({ quote: priced, contract }: AddOnInsightsProps) {
  // Kept here, so that rows stay open while a field is being typed and there is no quote.
  const [openRows, setOpenRows] = useState<ExpandedState>({});
  const quote = useBackAtRest(useDeferredValue(priced));
  const isAdding = quote !== undefined && quote.lines.length + quote.priceOnRequest.length > 0;
  const change = useMemo(
    () => (quote && isAdding ? ({ tag: 'addition', on: quote.selection.on } as const) : undefined),
    [quote, isAdding],
  );
  return (
    <div className="breakdown" id="breakdown">
      <ShownApart>
        {quote && isAdding && <CostList quote={quote} openRows={openRows} onOpenRows={setOpenRows} />}
        {quote && !isAdding && <NothingAdded />}
        {quote === undefined && <WaitingCostList />}
        <ShownApart>
          {quote && <TimeInsights quote={quote} />}
          <ShownApart>
            {contract && <LifelineCard contract={contract} change={change} />}
            {quote && <AssumptionList quote={quote} />}
          </ShownApart>
        </ShownApart>
      </ShownApart>
    </div>
  );
}

/** Only what is paid for by the time makes a difference between one time and another. */
const TimeInsights = memo(function TimeInsights({ quote }: { readonly quote: AddOnQuote }) {
  if (quote.lines.length === 0) return null;
  return (
    <>
      <DayMatters quote={quote} />
      {quote.lines.some(({ recurring }) => recurring) && <AdditionCompared quote={quote} />}
    </>
  );
});

/** In place of the cost list while every quantity is 0. */
function NothingAdded() {
  const { costList } = useBreakdownMessages();
  const { nothingAdded } = useContractMessages();
  return (
    <section className="card" aria-labelledby="cost-list-heading">
      <h2 id="cost-list-heading" tabIndex={-1}>
        {costList}
      </h2>
      <p className="note">{nothingAdded}</p>
    </section>
  );
}
