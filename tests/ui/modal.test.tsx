import { expect, test, vi } from 'vitest';
import { Modal } from '../../src/ui/modal';
import { fireEvent, render, screen, userEvent } from './rendered';

function renderModal() {
  const onClose = vi.fn();
  const rendered = render(
    <Modal title="保存报价" closeLabel="关闭" onClose={onClose}>
      <p>内容</p>
    </Modal>,
  );
  return { onClose, ...rendered };
}

test('a dialog is open, modal and named by its title', () => {
  renderModal();
  const dialog = screen.getByRole<HTMLDialogElement>('dialog', { name: '保存报价' });
  expect(dialog.open).toBe(true);
  expect(dialog.textContent).toContain('内容');
});

test('its button and the browser’s own way out close it', async () => {
  const { onClose } = renderModal();
  await userEvent.setup().click(screen.getByRole('button', { name: '关闭' }));
  expect(onClose).toHaveBeenCalledTimes(1);
  fireEvent(screen.getByRole('dialog'), new Event('close'));
  expect(onClose).toHaveBeenCalledTimes(2);
});
