import { useContractMessages } from '../../i18n/use-contract-messages';
import { showBreakdown } from '../summary/bottom-bar';

/** From the summary to the formulas; and a place for the focus in a summary that is taller than the screen. */
export function SeeFormulas() {
  const { seeFormulas } = useContractMessages();
  return (
    <button type="button" className="text-button" onClick={showBreakdown}>
      {seeFormulas}
    </button>
  );
}
