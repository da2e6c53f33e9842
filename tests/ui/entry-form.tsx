import { useState } from 'react';
import { vi } from 'vitest';
import { EntryInput, type EntryInputProps } from '../../src/ui/entry-input';
import { render, screen, userEvent } from './rendered';

/** A form that holds the field's text; 6000 shows as 6,000 at rest. */
function EntryForm(props: EntryInputProps) {
  const [text, setText] = useState(props.text);
  return (
    <>
      <label htmlFor={props.id}>员工数</label>
      <EntryInput
        {...props}
        text={text}
        restingText={text === '6000' ? '6,000' : text}
        onType={(typed) => {
          props.onType(typed);
          setText(typed);
        }}
      />
    </>
  );
}

/** The field in such a form, and what it reported. */
export function renderEntry(text: string, rest: Partial<EntryInputProps> = {}, { steps = true } = {}) {
  const spies = { onType: vi.fn(), onLeave: vi.fn() };
  const onStep = vi.fn();
  render(
    <EntryForm
      id="employees"
      text={text}
      restingText=""
      invalid={false}
      describedBy={undefined}
      inputMode="numeric"
      required={false}
      {...spies}
      {...(steps && { onStep })}
      {...rest}
    />,
  );
  const input = screen.getByRole<HTMLInputElement>('textbox', { name: '员工数' });
  return { ...spies, onStep, user: userEvent.setup(), input };
}
