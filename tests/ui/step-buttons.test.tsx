import { expect, test, vi } from 'vitest';
import { StepButtons } from '../../src/ui/step-buttons';
import { render, screen, userEvent } from './rendered';

function renderButtons(can = { canDecrease: true, canIncrease: true }) {
  const onStep = vi.fn();
  render(<StepButtons decreaseLabel="减少专家坐席" increaseLabel="增加专家坐席" onStep={onStep} {...can} />);
  const button = (name: string) => screen.getByRole('button', { name });
  return { user: userEvent.setup(), onStep, less: button('减少专家坐席'), more: button('增加专家坐席') };
}

test('the named buttons step down and up', async () => {
  const { user, onStep, less, more } = renderButtons();
  await user.click(less);
  await user.click(more);
  expect(onStep.mock.calls).toEqual([[-1], [1]]);
});

test('− comes before + in the tab order', async () => {
  const { user, less, more } = renderButtons();
  await user.tab();
  expect(document.activeElement).toBe(less);
  await user.tab();
  expect(document.activeElement).toBe(more);
});

test('a button at its limit says so and stays in the tab order', async () => {
  const { user, less, more } = renderButtons({ canDecrease: false, canIncrease: true });
  expect(less.getAttribute('aria-disabled')).toBe('true');
  expect(more.hasAttribute('aria-disabled')).toBe(false);
  await user.tab();
  expect(document.activeElement).toBe(less);
});

test('they submit no form', () => {
  const { less, more } = renderButtons();
  expect([less.getAttribute('type'), more.getAttribute('type')]).toEqual(['button', 'button']);
});
