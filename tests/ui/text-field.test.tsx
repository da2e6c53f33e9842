import { useState } from 'react';
import { expect, test } from 'vitest';
import { TextField, type TextFieldProps } from '../../src/ui/text-field';
import { render, screen, userEvent } from './rendered';

function Field(props: Partial<TextFieldProps>) {
  const [text, setText] = useState('');
  return <TextField id="company" label="公司名称" text={text} onType={setText} maxLength={20} {...props} />;
}

test('typing shows in the field, which its label and its note name', async () => {
  render(<Field about="与营业执照一致" />);
  const field = screen.getByRole('textbox', { name: '公司名称' });
  await userEvent.setup().type(field, '某某科技');
  expect(field).toHaveProperty('value', '某某科技');
  expect(field.getAttribute('aria-describedby')).toBe('company-about');
  expect(field.getAttribute('aria-invalid')).toBeNull();
});

test('a refusal takes the place of the note and is tied to the field', () => {
  render(<Field about="与营业执照一致" problem="请填写“公司名称”。" required />);
  const field = screen.getByRole('textbox', { name: '公司名称' });
  expect(field.getAttribute('aria-invalid')).toBe('true');
  expect(field.getAttribute('aria-required')).toBe('true');
  const sentence = document.getElementById(field.getAttribute('aria-describedby') ?? '');
  expect(sentence?.textContent).toBe('请填写“公司名称”。');
  expect(screen.queryByText('与营业执照一致')).toBeNull();
});

test('a long text has several lines, and an optional field says so', () => {
  render(<Field isLong optionalLabel="选填" />);
  expect(screen.getByRole('textbox', { name: '公司名称 选填' }).tagName).toBe('TEXTAREA');
});

test('a text that is pasted longer than the field says where it was cut: it was cut without a word', async () => {
  render(<Field about="与营业执照一致" />);
  const field = screen.getByRole('textbox', { name: '公司名称' });
  const user = userEvent.setup();
  await user.type(field, '甲'.repeat(19));
  expect(screen.queryByText('20/20')).toBeNull();
  await user.paste('乙丙丁');
  expect(field).toHaveProperty('value', `${'甲'.repeat(19)}乙`);
  expect(screen.getByText('20/20').id).toBe('company-length');
  expect(field.getAttribute('aria-describedby')).toBe('company-about company-length');
});
