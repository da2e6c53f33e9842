import type { FieldName } from '../../../entry/field-names';
import type { FieldIssue } from '../../../entry/read-new-purchase';
import { useMessages } from '../../../i18n/catalogue';
import { useBook } from '../../../store/calculator-context';
import { fieldWording } from '../../wording/field-wording';

/** In place of the total: which fields it waits for, each a way to that field. */
export function WaitingFor({ issues }: { readonly issues: readonly FieldIssue[] }) {
  const messages = useMessages();
  const book = useBook();
  return (
    <div className="waiting">
      <p>{messages.summary.waiting(issues.length)}</p>
      <ul>
        {issues.map(({ field }) => (
          <li key={field}>
            <button type="button" className="text-button" onClick={() => focusField(field)}>
              {fieldWording(field, messages, book).label}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** A field's id is its name; a group of radios takes the focus on its first one. */
function focusField(field: FieldName): void {
  const element = document.getElementById(field);
  const target = element?.matches('fieldset') ? element.querySelector('input') : element;
  target?.focus();
}
