import { useBreakdownMessages } from '../../i18n/use-breakdown-messages';

/** In place of the cost list while a field waits to be mended. */
export function WaitingCostList() {
  const { costList, costListWaits } = useBreakdownMessages();
  return (
    <section className="card" aria-labelledby="cost-list-heading">
      <h2 id="cost-list-heading" tabIndex={-1}>
        {costList}
      </h2>
      <p className="note">{costListWaits}</p>
    </section>
  );
}
