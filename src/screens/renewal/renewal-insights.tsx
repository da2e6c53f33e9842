import type { ExpandedState } from '@tanstack/react-table';
import { useDeferredValue, useMemo, useState } from 'react';
import type { Contract } from '../../pricing/calendar/contract-dates';
import type { RenewalQuote } from '../../pricing/quote/quote';
import { ShownApart } from '../../ui/shown-apart';
import { LifelineCard } from '../contract/lifeline-card';
import { AssumptionList } from '../cost-list/assumption-list';
import { Composition } from '../cost-list/composition';
import { CostList } from '../cost-list/cost-list';
import { useBackAtRest } from '../cost-list/use-back-at-rest';
import { WaitingCostList } from '../cost-list/waiting-cost-list';

export interface RenewalInsightsProps {
  /** `undefined` while a field waits to be mended. */
  readonly quote: RenewalQuote | undefined;
  /** As far as it can be read, whatever else is wrong. */
  readonly contract: Contract | undefined;
}

/** Below the form: the cost list, the contract's life with its new term, and what the total is made of. */
export function RenewalInsights({ quote: priced, contract }: RenewalInsightsProps) {
  // Kept here, so that rows stay open while a field is being typed and there is no quote.
  const [openRows, setOpenRows] = useState<ExpandedState>({});
  const quote = useBackAtRest(useDeferredValue(priced));
  const change = useMemo(() => quote && ({ tag: 'renewal', on: quote.selection.on } as const), [quote]);
  return (
    <div className="breakdown" id="breakdown">
      <ShownApart>
        {quote ? (
          <CostList quote={quote} openRows={openRows} onOpenRows={setOpenRows} />
        ) : (
          <WaitingCostList />
        )}
        <ShownApart>
          {contract && (
            <LifelineCard contract={contract} change={change} renewedYears={quote?.selection.years} />
          )}
          {quote && (
            <ShownApart>
              <AssumptionList quote={quote} />
              {quote.totalFen > 0n && <Composition quote={quote} />}
            </ShownApart>
          )}
        </ShownApart>
      </ShownApart>
    </div>
  );
}
