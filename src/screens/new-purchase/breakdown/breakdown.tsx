import { usePricedPurchase } from '../../../store/calculator-context';
import { AssumptionList } from './assumption-list';
import { Composition } from './composition';
import { CostList } from './cost-list';
import { YearsAtAGlance } from './years-at-a-glance';

/** Everything below the form: the 费用清单 with its formulas, the assumptions, and the insights. */
export function Breakdown() {
  const priced = usePricedPurchase();
  if (!priced.ok) return null;
  return (
    <>
      <CostList quote={priced.quote} />
      <AssumptionList quote={priced.quote} />
      {priced.quote.totalFen > 0n && <Composition quote={priced.quote} />}
      <YearsAtAGlance selection={priced.selection} />
    </>
  );
}
