import { readDate } from '../../../entry/read-date';
import { readDiscount, readTaxRate } from '../../../entry/read-percent';
import { useMessages } from '../../../i18n/catalogue';
import { DiscountNote } from './discount-note';
import { OptionalField } from './optional-field';

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
        <OptionalField name="discount" read={readDiscount} inputMode="decimal" note={<DiscountNote />} />
        <OptionalField name="tax" read={readTaxRate} inputMode="decimal" />
      </div>
    </section>
  );
}
