/** Why a field's text is refused, and the one click that mends it. */
export interface FieldMessageProps {
  readonly id: string;
  readonly sentence: string;
  readonly mendLabel: string;
  readonly onMend: () => void;
}

export function FieldMessage({ id, sentence, mendLabel, onMend }: FieldMessageProps) {
  return (
    <p className="field-message" id={id}>
      <span>{sentence}</span>
      <button type="button" className="text-button" onClick={onMend}>
        {mendLabel}
      </button>
    </p>
  );
}
