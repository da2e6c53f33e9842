import { readDate } from '../../entry/read-date';
import { useMessages } from '../../i18n/catalogue';
import { OptionalField } from '../form/optional-field';
import { Rates } from '../form/rates';

/** What the buyer may add to the list's figures: the start of the contract, a negotiated discount, a VAT rate. */
export function ContractOptions() {
  const messages = useMessages();
  return (
    <section className="card" aria-labelledby="more-heading">
      <div className="card-heading">
        <h2 id="more-heading">{messages.form.more}</h2>
        <p className="note">{messages.form.moreNote}</p>
      </div>
      <div className="options">
        <OptionalField name="start" read={readDate} inputMode="text" />
        <Rates />
      </div>
    </section>
  );
}
