import type { ExpandedState } from '@tanstack/react-table';
import { useDeferredValue, useState } from 'react';
import { usePriced } from '../../../store/priced-form';
import { ShownApart } from '../../../ui/shown-apart';
import { AssumptionList } from '../../cost-list/assumption-list';
import { Composition } from '../../cost-list/composition';
import { CostList } from '../../cost-list/cost-list';
import { useBackAtRest } from '../../cost-list/use-back-at-rest';
import { WaitingCostList } from '../../cost-list/waiting-cost-list';
import { YearsAtAGlance } from './years-at-a-glance';

/** Everything below the form: the 费用清单 with its formulas, the assumptions, and the insights. */
export function Breakdown() {
  // After the total, where keys come faster than all can be rendered.
  const priced = useDeferredValue(usePriced());
  // Kept here, so that rows stay open while a field is being typed and there is no quote.
  const [openRows, setOpenRows] = useState<ExpandedState>({});
  const quote = useBackAtRest(priced.ok ? priced.quote : undefined);
  return (
    <ShownApart>
      {quote ? (
        <>
          <CostList quote={quote} openRows={openRows} onOpenRows={setOpenRows} />
          <ShownApart>
            <AssumptionList quote={quote} />
            {quote.totalFen > 0n && <Composition quote={quote} />}
            {quote.mode === 'new' && (
              <ShownApart>
                <YearsAtAGlance selection={quote.selection} />
              </ShownApart>
            )}
          </ShownApart>
        </>
      ) : (
        <WaitingCostList />
      )}
    </ShownApart>
  );
}
