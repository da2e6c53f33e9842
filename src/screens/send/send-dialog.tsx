import { useSendMessages } from '../../i18n/use-send-messages';
import type { DialogProps } from '../../ui/dialog-props';
import { Modal } from '../../ui/modal';
import { useDraftDocument } from '../document/use-draft-document';
import { SendPanel } from './send-panel';

/** 发送与导出 of the quote on screen. */
export function SendDialog({ onClose }: DialogProps) {
  const { title, close } = useSendMessages();
  const document = useDraftDocument();
  // The button that opens it stands beside a price: without one there is nothing to send.
  if (document === undefined) return null;
  return (
    <Modal title={title} closeLabel={close} onClose={onClose}>
      <SendPanel document={document} />
    </Modal>
  );
}
