import { useMessages } from '../../i18n/catalogue';
import { useRecordsMessages } from '../../i18n/use-records-messages';
import { useBook, useServices, useToday } from '../../store/calculator-context';
import type { SavedQuote } from '../../store/ledger/records';
import { Arriving } from '../../ui/arriving';
import { Modal } from '../../ui/modal';
import { savedDocument } from '../document/saved-document';

const loadSendPanel = async () => (await import('../send/send-panel')).SendPanel;

export interface SendSavedDialogProps {
  readonly quote: SavedQuote;
  readonly onClose: () => void;
}

/** Sends a saved quote in any format; its code loads when it is asked for. */
export function SendSavedDialog({ quote, onClose }: SendSavedDialogProps) {
  const { page, lazy } = useMessages();
  const { list, save } = useRecordsMessages();
  const book = useBook();
  const today = useToday();
  const { pageAddress } = useServices();
  const document = savedDocument(quote, book, today, pageAddress());
  return (
    <Modal title={list.sendTitle(quote.name)} closeLabel={save.close} onClose={onClose}>
      {document ? (
        <Arriving
          loader={loadSendPanel}
          props={{ document }}
          waiting={<p className="note">{page.loading}</p>}
          failedMessage={lazy.modeFailed}
          retryLabel={lazy.retry}
        />
      ) : (
        <p>{list.unpriced}</p>
      )}
    </Modal>
  );
}
