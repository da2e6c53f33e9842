import type { ExpandedState } from '@tanstack/react-table';
import { useState } from 'react';
import type { Quote } from '../../pricing/quote/quote';
import { CostList } from '../cost-list/cost-list';

/** The cost list of what is applied for; its rows open as they do beside the form. */
export function PackageList({ quote }: { readonly quote: Quote }) {
  const [openRows, setOpenRows] = useState<ExpandedState>({});
  return <CostList quote={quote} openRows={openRows} onOpenRows={setOpenRows} />;
}
