import { useContractMessages } from '../../i18n/use-contract-messages';
import { useCalculator } from '../../store/calculator-context';
import { focusPageTitle } from '../shell/focus-page-title';

/** Opens 新购, as it stands there: all that is possible once everything is reclaimed. */
export function PurchaseInstead() {
  const { toNewPurchase } = useContractMessages();
  const setMode = useCalculator((state) => state.setMode);
  return (
    <button
      type="button"
      className="text-button"
      onClick={() => {
        setMode('new');
        focusPageTitle();
      }}
    >
      {toNewPurchase}
    </button>
  );
}
