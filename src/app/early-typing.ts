import { cutFieldText, isFieldName } from '../entry/field-names';
import type { FieldChanges } from '../store/calculator-store';

/**
 * What the visitor typed and chose in the prerendered form before its scripts were there: fields that no
 * longer stand as the page was sent. A field's id is its name, and so is a radio's `name`.
 */
export function readEarlyTyping(container: HTMLElement): FieldChanges {
  const changes: Record<string, string | undefined> = {};
  for (const input of container.querySelectorAll('input')) {
    const name = input.type === 'radio' ? input.name : input.id;
    if (!isFieldName(name)) continue;
    if (input.type === 'text') {
      if (input.value !== input.defaultValue) changes[name] = cutFieldText(input.value);
    } else if (input.checked !== input.defaultChecked) {
      if (input.checked) changes[name] = input.type === 'radio' ? input.value : '1';
    }
  }
  return changes;
}
