import { readDiscount, readTaxRate } from '../../entry/read-percent';
import { DiscountNote } from './discount-note';
import { OptionalField } from './optional-field';

/** The buyer's own figures on any quote: a negotiated discount and a VAT rate. */
export function Rates() {
  return (
    <>
      <OptionalField name="discount" read={readDiscount} inputMode="decimal" note={<DiscountNote />} />
      <OptionalField name="tax" read={readTaxRate} inputMode="decimal" />
    </>
  );
}
