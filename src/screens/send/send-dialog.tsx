import { useSendMessages } from '../../i18n/use-send-messages';
import { Modal } from '../../ui/modal';
import { useDraftDocument } from '../document/use-draft-document';
import type { DialogProps } from '../summary/quote-actions';
import { SendPanel } from './send-panel';

/** 发送与导出 of the quote on screen. */
export function SendDialog({ onClose }: DialogProps) {
  const { title, close, waiting } = useSendMessages();
  const document = useDraftDocument();
  return (
    <Modal title={title} closeLabel={close} onClose={onClose}>
      {document === undefined ? <p>{waiting}</p> : <SendPanel document={document} />}
    </Modal>
  );
}
