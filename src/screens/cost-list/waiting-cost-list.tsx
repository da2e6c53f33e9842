import { useBreakdownMessages } from '../../i18n/use-breakdown-messages';
import { SelfCheckButton } from './self-check-button';

/** In place of the cost list while a field waits to be mended; what checks the calculator waits for no field. */
export function WaitingCostList() {
  const { costList, costListWaits } = useBreakdownMessages();
  return (
    <section className="card" aria-labelledby="cost-list-heading">
      <h2 id="cost-list-heading" tabIndex={-1}>
        {costList}
      </h2>
      <p className="note">{costListWaits}</p>
      <SelfCheckButton />
    </section>
  );
}
