import { useState } from 'react';
import { VALID_DAYS } from '../../documents/quote-document';
import { readDate } from '../../entry/read-date';
import { useCatalogue } from '../../i18n/catalogue';
import { formatDate } from '../../i18n/format-date';
import { useRecordsMessages } from '../../i18n/use-records-messages';
import { problemSentence } from '../../i18n/wording/field-wording';
import { addDays } from '../../pricing/calendar/day-arithmetic';
import { isBefore, type PlainDate, toIsoDate } from '../../pricing/calendar/plain-date';
import { useToday } from '../../store/calculator-context';
import type { SavedQuote } from '../../store/ledger/records';
import { focusField } from '../../ui/focus-field';
import { TextField } from '../../ui/text-field';
import type { QuoteNaming } from './use-save-quote';

/** The longest name of a quote and of a customer, in UTF-16 units. */
export const MAX_NAME = 100;
export const SAVE_NAME_ID = 'save-name';
const MAX_DATE = 40;

export interface SaveFormProps {
  /** Stands in the name's field until another is typed. */
  readonly firstName: string;
  readonly opened: SavedQuote | undefined;
  readonly onSave: (naming: QuoteNaming, inPlaceOf?: SavedQuote) => void;
}

/** What a quote is called, for whom it is and how long it is meant to hold. */
export function SaveForm({ firstName, opened, onSave }: SaveFormProps) {
  const { language, messages } = useCatalogue();
  const { save } = useRecordsMessages();
  const today = useToday();
  const [name, setName] = useState(firstName);
  const [customer, setCustomer] = useState(opened?.customer ?? '');
  const [validUntil, setValidUntil] = useState(() => proposedLastDay(opened, today));
  const [isChecked, setIsChecked] = useState(false);

  const day = readDate(validUntil);
  const spoken = (date: PlainDate) => formatDate(date, language);
  const nameProblem = name.trim() === '' ? save.nameEmpty : undefined;
  const dayProblem = !day.ok
    ? problemSentence(day.problem, save.validUntil, messages)
    : isBefore(day.value, today)
      ? save.beforeToday(spoken(day.value), spoken(today))
      : undefined;

  const submit = (inPlaceOf?: SavedQuote) => {
    setIsChecked(true);
    if (nameProblem !== undefined) focusField(SAVE_NAME_ID);
    else if (!day.ok || dayProblem !== undefined) focusField('save-valid-until');
    else onSave({ name: name.trim(), customer: customer.trim(), validUntil: day.value }, inPlaceOf);
  };

  return (
    <form
      className="save-form"
      onSubmit={(event) => {
        event.preventDefault();
        submit(opened);
      }}
    >
      <p className="note">{save.about}</p>
      <TextField
        id={SAVE_NAME_ID}
        label={save.name}
        text={name}
        onType={setName}
        problem={isChecked ? nameProblem : undefined}
        required
        maxLength={MAX_NAME}
      />
      <TextField
        id="save-customer"
        label={save.customer}
        optionalLabel={messages.form.optional}
        text={customer}
        onType={setCustomer}
        maxLength={MAX_NAME}
      />
      <TextField
        id="save-valid-until"
        label={save.validUntil}
        text={validUntil}
        onType={setValidUntil}
        problem={isChecked ? dayProblem : undefined}
        about={save.validUntilAbout}
        required
        maxLength={MAX_DATE}
      />
      <div className="inline">
        <button type="submit" className="button">
          {opened ? save.update(opened.name) : save.save}
        </button>
        {opened && (
          <button type="button" className="button secondary" onClick={() => submit()}>
            {save.saveNew}
          </button>
        )}
      </div>
    </form>
  );
}

/** The day that was agreed, as long as it lies ahead; otherwise a new one. */
function proposedLastDay(opened: SavedQuote | undefined, today: PlainDate): string {
  const isAhead = opened !== undefined && opened.validUntil >= toIsoDate(today);
  return isAhead ? opened.validUntil : toIsoDate(addDays(today, VALID_DAYS));
}
