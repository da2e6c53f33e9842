import type { FieldIssue } from '../../entry/field-reader';
import { useMessages } from '../../i18n/catalogue';
import { fieldWording } from '../../i18n/wording/field-wording';
import { useBook, useMode } from '../../store/calculator-context';
import { focusField } from '../../ui/focus-field';

/** In place of the total: which fields it waits for, each a way to that field. */
export function WaitingFor({ issues }: { readonly issues: readonly FieldIssue[] }) {
  const messages = useMessages();
  const book = useBook();
  const mode = useMode();
  return (
    <div className="waiting">
      <p>{messages.summary.waiting(issues.length)}</p>
      <ul>
        {issues.map(({ field }) => (
          <li key={field}>
            <button type="button" className="text-button" onClick={() => focusField(field)}>
              {fieldWording(field, messages, book, mode).label}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
