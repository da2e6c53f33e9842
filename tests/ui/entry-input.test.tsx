import { describe, expect, test } from 'vitest';
import { renderEntry } from './entry-form';

describe('a field', () => {
  test('is grouped at rest and plain while it is edited', async () => {
    const { user, input, onLeave } = renderEntry('6000');
    expect(input.value).toBe('6,000');
    await user.click(input);
    expect(input.value).toBe('6000');
    await user.tab();
    expect(input.value).toBe('6,000');
    expect(onLeave).toHaveBeenCalledTimes(1);
  });

  test('reports every keystroke and does not group while typing', async () => {
    const { user, input, onType } = renderEntry('');
    await user.type(input, '6000');
    expect(onType.mock.calls).toEqual([['6'], ['60'], ['600'], ['6000']]);
    expect(input.value).toBe('6000');
  });

  test('entered with Tab, has its text selected whole: typing replaces it', async () => {
    const { user, input, onType } = renderEntry('6000');
    await user.tab();
    expect([input.selectionStart, input.selectionEnd]).toEqual([0, 4]);
    await user.keyboard('7');
    expect(onType).toHaveBeenCalledWith('7');
  });

  test('is a plain text field that no browser completes or corrects', () => {
    const { input } = renderEntry('6000');
    expect(input.type).toBe('text');
    expect(input.inputMode).toBe('numeric');
    expect(input.autocomplete).toBe('off');
    expect(input.getAttribute('spellcheck')).toBe('false');
  });

  test('says that it is refused, and what describes it', () => {
    const { input } = renderEntry('6000', {
      invalid: true,
      describedBy: 'employees-problem',
      required: true,
    });
    expect(input.getAttribute('aria-invalid')).toBe('true');
    expect(input.getAttribute('aria-describedby')).toBe('employees-problem');
    expect(input.getAttribute('aria-required')).toBe('true');
  });

  test('that is good says nothing of it', () => {
    const { input } = renderEntry('6000');
    for (const name of ['aria-invalid', 'aria-describedby', 'aria-required']) {
      expect(input.hasAttribute(name)).toBe(false);
    }
  });
});
