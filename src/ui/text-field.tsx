import type { HTMLInputAutoCompleteAttribute } from 'react';

export interface TextFieldProps {
  readonly id: string;
  readonly label: string;
  readonly text: string;
  readonly onType: (text: string) => void;
  /** One sentence under the field where its text is refused. */
  readonly problem?: string | undefined;
  readonly about?: string;
  /** Beside the label of a field that may stay empty. */
  readonly optionalLabel?: string;
  readonly required?: boolean;
  readonly inputMode?: 'text' | 'tel' | 'email' | 'numeric';
  readonly autoComplete?: HTMLInputAutoCompleteAttribute;
  readonly maxLength: number;
  readonly isLong?: boolean;
}

/** A labelled field for free text, with the sentence about what is wrong with it, and its length where it is full. */
export function TextField({
  id,
  label,
  text,
  onType,
  problem,
  about,
  optionalLabel,
  required = false,
  inputMode = 'text',
  autoComplete = 'off',
  maxLength,
  isLong = false,
}: TextFieldProps) {
  // A longer text is cut where it is pasted.
  const isFull = text.length >= maxLength;
  const describedBy = [problem ? 'problem' : about && 'about', isFull && 'length']
    .filter(Boolean)
    .map((part) => `${id}-${part}`)
    .join(' ');
  const shared = {
    id,
    value: text,
    maxLength,
    autoComplete,
    'aria-invalid': problem !== undefined || undefined,
    'aria-describedby': describedBy || undefined,
    'aria-required': required || undefined,
  };
  return (
    <div className="option text-field">
      <label htmlFor={id}>
        {label} {optionalLabel && <span className="optional">{optionalLabel}</span>}
      </label>
      <div className="entry" data-invalid={problem !== undefined || undefined}>
        {isLong ? (
          <textarea
            {...shared}
            className="entry-input"
            rows={3}
            onChange={({ currentTarget }) => onType(currentTarget.value)}
          />
        ) : (
          <input
            {...shared}
            className="entry-input"
            type="text"
            inputMode={inputMode}
            spellCheck={false}
            onChange={({ currentTarget }) => onType(currentTarget.value)}
          />
        )}
      </div>
      {problem ? (
        <p className="field-message" id={`${id}-problem`}>
          {problem}
        </p>
      ) : (
        about && (
          <p className="about" id={`${id}-about`}>
            {about}
          </p>
        )
      )}
      {isFull && (
        <p className="about" id={`${id}-length`}>
          {text.length}/{maxLength}
        </p>
      )}
    </div>
  );
}
