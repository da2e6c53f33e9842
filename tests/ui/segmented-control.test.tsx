import { expect, test, vi } from 'vitest';
import { SegmentedControl } from '../../src/ui/segmented-control';
import { render, screen, userEvent } from './rendered';

const OPTIONS = [
  { value: 'hr', label: 'HR' },
  { value: 'university', label: '高校' },
] as const;

function renderControl(value: 'hr' | 'university' | undefined, rest = {}) {
  const onChange = vi.fn();
  render(
    <fieldset>
      <legend>行业类型</legend>
      <SegmentedControl name="industry" options={OPTIONS} value={value} onChange={onChange} {...rest} />
    </fieldset>,
  );
  return { user: userEvent.setup(), onChange };
}

const radios = () => screen.getAllByRole<HTMLInputElement>('radio');

test('each option is a radio of one named group', () => {
  renderControl('hr');
  expect(screen.getByRole('group', { name: '行业类型' })).toBeTruthy();
  expect(radios().map(({ name, value }) => [name, value])).toEqual([
    ['industry', 'hr'],
    ['industry', 'university'],
  ]);
});

test('the value is the one that is checked', () => {
  renderControl('university');
  expect(radios().map(({ checked }) => checked)).toEqual([false, true]);
});

test('without a value none is checked', () => {
  renderControl(undefined);
  expect(radios().map(({ checked }) => checked)).toEqual([false, false]);
});

test('choosing an option by its label reports its value', async () => {
  const { user, onChange } = renderControl('hr');
  await user.click(screen.getByLabelText('高校'));
  expect(onChange.mock.calls).toEqual([['university']]);
});

test('a refused value marks every radio and points to the sentence', () => {
  renderControl(undefined, { invalid: true, describedBy: 'industry-problem' });
  for (const radio of radios()) {
    expect(radio.getAttribute('aria-invalid')).toBe('true');
    expect(radio.getAttribute('aria-describedby')).toBe('industry-problem');
  }
});
