import { useMessages } from '../../i18n/catalogue';
import { Rates } from './rates';

/** The buyer's own figures in a card of their own. */
export function RatesCard() {
  const { form } = useMessages();
  return (
    <section className="card" aria-labelledby="rates-heading">
      <div className="card-heading">
        <h2 id="rates-heading">{form.rates}</h2>
        <p className="note">{form.moreNote}</p>
      </div>
      <div className="options">
        <Rates />
      </div>
    </section>
  );
}
