import { type ClipboardEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';

export interface EntryInputProps {
  readonly id: string;
  /** As typed. */
  readonly text: string;
  /** The text's form when the field is not being edited: grouped. */
  readonly restingText: string;
  readonly onType: (text: string) => void;
  readonly onLeave: () => void;
  /** Steps up, or down where negative. Absent where the field has no steps. */
  readonly onStep?: (steps: number) => void;
  readonly invalid: boolean;
  readonly describedBy: string | undefined;
  readonly inputMode: 'numeric' | 'decimal' | 'text';
  readonly placeholder?: string;
  readonly required: boolean;
}

const STEPS: Readonly<Record<string, number>> = { ArrowUp: 1, ArrowDown: -1, PageUp: 10, PageDown: -10 };

/** Between the values of a pasted row or column, which the browser would run together into one number. */
const PASTED_SEPARATOR = ' | ';

/**
 * A text field that leaves the typing alone: nothing is reported while an input method composes, grouping
 * shows only at rest, the wheel does nothing, and several pasted cells stay apart.
 */
export function EntryInput(props: EntryInputProps) {
  const { id, text, restingText, onType, onLeave, onStep } = props;
  const [composing, setComposing] = useState<string>();
  const [editing, setEditing] = useState(false);
  const textBeforeComposing = useRef('');
  const input = useRef<HTMLInputElement>(null);

  useEffect(() => {
    // Focused before the scripts arrived: no event will say so.
    if (document.activeElement === input.current) setEditing(true);
  }, []);

  // Once the focusing is done: whoever focuses and selects in one go, as scripts do, keeps that selection.
  const startEditing = (focused: HTMLInputElement) => {
    if (document.activeElement !== focused) return;
    const { selectionStart, selectionEnd } = focused;
    const inTyped = (position: number | null) => typedPosition(position ?? 0, restingText, text);
    flushSync(() => setEditing(true));
    focused.setSelectionRange(inTyped(selectionStart), inTyped(selectionEnd));
  };

  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    const steps = STEPS[event.key];
    const modified = event.ctrlKey || event.altKey || event.metaKey || event.shiftKey;
    if (steps === undefined || onStep === undefined || modified || event.nativeEvent.isComposing) return;
    event.preventDefault();
    onStep(steps);
  };

  const onPaste = (event: ClipboardEvent<HTMLInputElement>) => {
    const values = event.clipboardData
      .getData('text')
      .trim()
      .split(/[\t\r\n]+/);
    if (values.length < 2) return;
    event.preventDefault();
    const { selectionStart, selectionEnd, value } = event.currentTarget;
    const before = value.slice(0, selectionStart ?? value.length);
    onType(`${before}${values.join(PASTED_SEPARATOR)}${value.slice(selectionEnd ?? value.length)}`);
  };

  return (
    <input
      ref={input}
      id={id}
      className="entry-input"
      type="text"
      inputMode={props.inputMode}
      autoComplete="off"
      autoCorrect="off"
      spellCheck={false}
      value={composing ?? (editing ? text : restingText)}
      placeholder={props.placeholder}
      aria-invalid={props.invalid || undefined}
      aria-describedby={props.describedBy}
      aria-required={props.required || undefined}
      onFocus={({ currentTarget }) => queueMicrotask(() => startEditing(currentTarget))}
      onBlur={() => {
        setEditing(false);
        onLeave();
      }}
      onChange={({ currentTarget, nativeEvent }) => {
        if ('isComposing' in nativeEvent && nativeEvent.isComposing) setComposing(currentTarget.value);
        else onType(currentTarget.value);
      }}
      onCompositionStart={({ currentTarget }) => {
        textBeforeComposing.current = currentTarget.value;
        setComposing(currentTarget.value);
      }}
      onCompositionEnd={({ currentTarget }) => {
        setComposing(undefined);
        if (currentTarget.value !== textBeforeComposing.current) onType(currentTarget.value);
      }}
      onKeyDown={onKeyDown}
      onPaste={onPaste}
    />
  );
}

/** Where a place in the grouped text is in the typed one: before the same digit, or at the end. */
function typedPosition(position: number, restingText: string, text: string): number {
  if (position === restingText.length) return text.length;
  return Math.min(text.length, restingText.slice(0, position).replaceAll(',', '').length);
}
