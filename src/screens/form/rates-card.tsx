import { useMessages } from '../../i18n/catalogue';
import { useContractMessages } from '../../i18n/use-contract-messages';
import { Rates } from './rates';

/** The buyer's own figures in a card of their own. */
export function RatesCard() {
  const { form } = useMessages();
  const { rates } = useContractMessages();
  return (
    <section className="card" aria-labelledby="rates-heading">
      <div className="card-heading">
        <h2 id="rates-heading">{rates}</h2>
        <p className="note">{form.moreNote}</p>
      </div>
      <div className="options">
        <Rates />
      </div>
    </section>
  );
}
