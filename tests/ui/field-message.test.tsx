import { expect, test, vi } from 'vitest';
import { FieldMessage } from '../../src/ui/field-message';
import { render, screen, userEvent } from './rendered';

test('the sentence stands under its id; one click mends, and the focus is in the field', async () => {
  const onMend = vi.fn();
  render(
    <>
      <input id="experts" />
      <FieldMessage
        id="experts-problem"
        fieldId="experts"
        sentence="专家坐席数应为 3 或以上，现在是 2。"
        mendLabel="改为 3 席"
        onMend={onMend}
      />
    </>,
  );
  expect(document.getElementById('experts-problem')?.textContent).toContain('应为 3 或以上，现在是 2。');
  await userEvent.click(screen.getByRole('button', { name: '改为 3 席' }));
  expect(onMend).toHaveBeenCalledTimes(1);
  expect(document.activeElement?.id).toBe('experts');
});
