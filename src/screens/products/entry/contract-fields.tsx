import { flushSync } from 'react-dom';
import { dayOf } from '../../../entry/read-date';
import { useProductsMessages } from '../../../i18n/use-products-messages';
import type { ContractChange } from '../../../pricing/contract-history/contract-history';
import { useBook, useToday } from '../../../store/calculator-context';
import { focusField } from '../../../ui/focus-field';
import { TextField } from '../../../ui/text-field';
import { ChangeFields } from './change-fields';
import { newChangeTexts } from './contract-texts';
import { DayField } from './day-field';
import { fieldId } from './field-id';
import { QuantityFields } from './quantity-fields';
import type { ContractEntry } from './use-contract-entry';
import { YearsField } from './years-field';

/** The longest name of a contract, in UTF-16 units. */
const MAX_NAME = 60;

const ADD_BUTTON_ID = 'contract-enter-addition';

/** All fields of a contract: its first purchase, and what was added and renewed since. */
export function ContractFields({ entry }: { readonly entry: ContractEntry }) {
  const messages = useProductsMessages();
  const book = useBook();
  const today = useToday();
  const { texts, write } = entry;
  const start = dayOf(texts.start);
  const enter = (kind: ContractChange['kind']) => {
    const index = texts.changes.length;
    flushSync(() =>
      write((before) => ({
        ...before,
        changes: [...before.changes, newChangeTexts(kind, before, today, book)],
      })),
    );
    focusField(fieldId(index, 'on'));
  };
  return (
    <>
      <TextField
        id="contract-name"
        label={messages.name}
        optionalLabel={messages.optional}
        about={messages.nameAbout}
        text={texts.name}
        onType={(name) => write((before) => ({ ...before, name }))}
        maxLength={MAX_NAME}
      />
      <DayField
        id={fieldId('purchase', 'start')}
        label={messages.start}
        about={messages.startAbout}
        text={texts.start}
        onType={(start) => write((before) => ({ ...before, start }))}
        onLeave={() => entry.leave('purchase', 'start')}
        problem={entry.problemOf('purchase', 'start')}
      />
      <YearsField
        id={fieldId('purchase', 'years')}
        label={messages.years}
        day={start}
        text={texts.years}
        onChoose={(years) => write((before) => ({ ...before, years }))}
        problem={entry.problemOf('purchase', 'years')}
      />
      <QuantityFields
        idPrefix="contract-purchase"
        legend={messages.firstTerm}
        day={start}
        texts={texts.quantities}
        onType={(item, text) =>
          write((before) => ({ ...before, quantities: { ...before.quantities, [item]: text } }))
        }
        onLeave={(item) => entry.leave('purchase', item)}
        problemOf={(item) => entry.problemOf('purchase', item)}
      />
      <h3>{messages.changes}</h3>
      <p className="note">{messages.changesAbout}</p>
      {texts.changes.map((change, index) => (
        <ChangeFields
          key={change.key}
          entry={entry}
          index={index}
          change={change}
          onRemove={() => {
            flushSync(() =>
              write((before) => ({
                ...before,
                changes: before.changes.filter(({ key }) => key !== change.key),
              })),
            );
            document.getElementById(ADD_BUTTON_ID)?.focus();
          }}
        />
      ))}
      <div className="products-actions">
        <button
          type="button"
          id={ADD_BUTTON_ID}
          className="button secondary"
          onClick={() => enter('addition')}
        >
          {messages.enterAddition}
        </button>
        <button type="button" className="button secondary" onClick={() => enter('renewal')}>
          {messages.enterRenewal}
        </button>
      </div>
    </>
  );
}
