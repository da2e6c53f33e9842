import { percentMeantByFolds } from '../../entry/folds-meant';
import { readDiscount } from '../../entry/read-percent';
import { useMessages } from '../../i18n/catalogue';
import { percentOff } from '../../pricing/quote/discount-off';
import { useCalculator, useText } from '../../store/calculator-context';
import { focusField } from '../../ui/focus-field';

/** What the discount in the field means, and where it looks like tenths (8.5 for 八五折) the other reading. */
export function DiscountNote() {
  const messages = useMessages();
  const text = useText('discount');
  const choose = useCalculator((state) => state.choose);
  const reading = text === undefined ? undefined : readDiscount(text);
  if (!reading?.ok) return null;
  const meant = percentMeantByFolds(reading.value);
  return (
    <>
      <p className="hint">{messages.discountRead(reading.value, percentOff(reading.value))}</p>
      {meant !== undefined && (
        <p className="advice">
          <span>{messages.discountLooksLikeFolds(meant)}</span>
          <button
            type="button"
            className="text-button"
            onClick={() => {
              choose({ discount: meant });
              focusField('discount');
            }}
          >
            {messages.form.mendTo(`${meant}%`)}
          </button>
        </p>
      )}
    </>
  );
}
