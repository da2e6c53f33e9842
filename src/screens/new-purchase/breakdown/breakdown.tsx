import type { ExpandedState } from '@tanstack/react-table';
import { useState, useSyncExternalStore } from 'react';
import { usePriced } from '../../../store/priced-form';
import { useShownApart } from '../../../ui/shown-apart';
import { AssumptionList } from '../../cost-list/assumption-list';
import { Composition } from '../../cost-list/composition';
import { CostList } from '../../cost-list/cost-list';
import { WaitingCostList } from '../../cost-list/waiting-cost-list';
import { YearsAtAGlance } from './years-at-a-glance';

/** Everything below the form: the 费用清单 with its formulas, the assumptions, and the insights. */
export function Breakdown() {
  const priced = usePriced();
  // Kept here, so that rows stay open while a field is being typed and there is no quote.
  const [openRows, setOpenRows] = useState<ExpandedState>({});
  const isShown = useShownApart(true, useIsPrerendered());
  const isPriced = useShownApart(priced.ok);
  if (!isShown) return null;
  if (!priced.ok || !isPriced) return <WaitingCostList />;
  return (
    <>
      <CostList quote={priced.quote} openRows={openRows} onOpenRows={setOpenRows} />
      <AssumptionList quote={priced.quote} />
      {priced.quote.totalFen > 0n && <Composition quote={priced.quote} />}
      {priced.quote.mode === 'new' && <YearsAtAGlance selection={priced.quote.selection} />}
    </>
  );
}

const never = () => () => undefined;

/** Whether this first renders by taking over what the build rendered, or in the build itself. */
const useIsPrerendered = (): boolean =>
  useSyncExternalStore(
    never,
    () => false,
    () => true,
  );
