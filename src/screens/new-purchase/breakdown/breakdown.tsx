import type { ExpandedState } from '@tanstack/react-table';
import { useState } from 'react';
import { useBreakdownMessages } from '../../../i18n/use-breakdown-messages';
import { usePricedPurchase } from '../../../store/calculator-context';
import { AssumptionList } from './assumption-list';
import { Composition } from './composition';
import { CostList } from './cost-list';
import { YearsAtAGlance } from './years-at-a-glance';

/** Everything below the form: the 费用清单 with its formulas, the assumptions, and the insights. */
export function Breakdown() {
  const priced = usePricedPurchase();
  // Kept here, so that rows stay open while a field is being typed and there is no quote.
  const [openRows, setOpenRows] = useState<ExpandedState>({});
  const { costList, costListWaits } = useBreakdownMessages();
  if (!priced.ok) {
    return (
      <section className="card" aria-labelledby="cost-list-heading">
        <h2 id="cost-list-heading" tabIndex={-1}>
          {costList}
        </h2>
        <p className="note">{costListWaits}</p>
      </section>
    );
  }
  return (
    <>
      <CostList quote={priced.quote} openRows={openRows} onOpenRows={setOpenRows} />
      <AssumptionList quote={priced.quote} />
      {priced.quote.totalFen > 0n && <Composition quote={priced.quote} />}
      <YearsAtAGlance selection={priced.selection} />
    </>
  );
}
