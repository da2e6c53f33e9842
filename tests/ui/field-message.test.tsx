import { expect, test, vi } from 'vitest';
import { FieldMessage } from '../../src/ui/field-message';
import { render, screen, userEvent } from './rendered';

test('the sentence stands under its id, and one click mends', async () => {
  const onMend = vi.fn();
  render(
    <FieldMessage
      id="experts-problem"
      sentence="专家坐席数应为 3 或以上，现在是 2。"
      mendLabel="改为 3 席"
      onMend={onMend}
    />,
  );
  expect(document.getElementById('experts-problem')?.textContent).toContain('应为 3 或以上，现在是 2。');
  await userEvent.click(screen.getByRole('button', { name: '改为 3 席' }));
  expect(onMend).toHaveBeenCalledTimes(1);
});
