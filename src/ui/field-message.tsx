import { flushSync } from 'react-dom';
import { focusField } from './focus-field';

/** Why a field's text is refused, and the one click that mends it. */
export interface FieldMessageProps {
  readonly id: string;
  /** The field that the focus goes to once the message is gone. */
  readonly fieldId: string;
  readonly sentence: string;
  readonly mendLabel: string;
  readonly onMend: () => void;
}

export function FieldMessage({ id, fieldId, sentence, mendLabel, onMend }: FieldMessageProps) {
  return (
    <p className="field-message" id={id}>
      <span>{sentence}</span>
      <button
        type="button"
        className="text-button"
        onClick={() => {
          // At once, so that the focus finds what the mend chose.
          flushSync(onMend);
          focusField(fieldId);
        }}
      >
        {mendLabel}
      </button>
    </p>
  );
}
