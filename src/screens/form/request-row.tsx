import { readChoice } from '../../entry/read-choice';
import { useMessages } from '../../i18n/catalogue';
import { problemSentence } from '../../i18n/wording/field-wording';
import type { PriceOnRequestId } from '../../pricing/price-book/price-book';
import { useCalculator, useText } from '../../store/calculator-context';
import { FieldMessage } from '../../ui/field-message';

/** An item without a list price: it can be asked for, and stays out of the total. */
export function RequestRow({ id }: { readonly id: PriceOnRequestId }) {
  const messages = useMessages();
  const text = useText(id);
  const choose = useCalculator((state) => state.choose);
  const reading = text === undefined ? undefined : readChoice(text, ['1']);
  const problem = reading === undefined || reading.ok ? undefined : reading.problem;
  const { label, about } = messages.fields[id];
  return (
    <div className="row">
      <div className="row-label">
        <label htmlFor={id}>{label}</label>
        <p className="about">{about}</p>
      </div>
      <div className="row-entry">
        <label className="check">
          <input
            id={id}
            type="checkbox"
            checked={reading?.ok === true}
            aria-invalid={problem !== undefined || undefined}
            aria-describedby={problem && `${id}-problem`}
            onChange={({ currentTarget }) => choose({ [id]: currentTarget.checked ? '1' : undefined })}
          />
          <span>{messages.prices.onRequestAsk}</span>
        </label>
        {problem && (
          <FieldMessage
            id={`${id}-problem`}
            fieldId={id}
            sentence={problemSentence(problem, label, messages)}
            mendLabel={messages.form.clear}
            onMend={() => choose({ [id]: undefined })}
          />
        )}
      </div>
      <div className="row-price">{messages.prices.onRequest}</div>
      <div className="row-amount">
        <span className="no-amount">—</span>
      </div>
    </div>
  );
}
