import type { ChangeTexts } from '../../../entry/read-contract-history';
import { dayOf } from '../../../entry/read-date';
import { useProductsMessages } from '../../../i18n/use-products-messages';
import { DayField } from './day-field';
import { fieldId } from './field-id';
import { QuantityFields } from './quantity-fields';
import type { ContractEntry } from './use-contract-entry';
import { YearsField } from './years-field';

export interface ChangeFieldsProps {
  readonly entry: ContractEntry;
  /** Its place in the order, from 0. */
  readonly index: number;
  readonly change: ChangeTexts;
  readonly onRemove: () => void;
}

/** An addition or renewal of the contract that is being entered. */
export function ChangeFields({ entry, index, change, onRemove }: ChangeFieldsProps) {
  const messages = useProductsMessages();
  const { kind, on, years, quantities } = change;
  const day = dayOf(on);
  const write = (next: Partial<ChangeTexts>) =>
    entry.write((texts) => ({
      ...texts,
      changes: texts.changes.map((other) => (other.key === change.key ? { ...other, ...next } : other)),
    }));
  return (
    <fieldset className="contract-change">
      <legend>{messages.changeNumber(index + 1, messages[kind])}</legend>
      <div className="options">
        <DayField
          id={fieldId(index, 'on')}
          label={messages.on}
          about={messages.onAbout[kind]}
          text={on}
          onType={(text) => write({ on: text })}
          onLeave={() => entry.leave(index, 'on')}
          problem={entry.problemOf(index, 'on')}
        />
      </div>
      {kind === 'renewal' && (
        <YearsField
          id={fieldId(index, 'years')}
          label={messages.renewalYears}
          day={day}
          text={years}
          onChoose={(text) => write({ years: text })}
          problem={entry.problemOf(index, 'years')}
        />
      )}
      <QuantityFields
        idPrefix={`contract-${index}`}
        legend={kind === 'addition' ? messages.added : messages.renewed}
        kind={kind}
        day={day}
        texts={quantities}
        onType={(item, text) => write({ quantities: { ...quantities, [item]: text } })}
        onLeave={(item) => entry.leave(index, item)}
        problemOf={(item) => entry.problemOf(index, item)}
      />
      <button
        type="button"
        className="text-button"
        aria-label={messages.removeChange(index + 1)}
        onClick={onRemove}
      >
        {messages.removeThis}
      </button>
    </fieldset>
  );
}
