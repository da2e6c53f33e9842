import type { ComponentType } from 'react';
import type { QuoteDocument } from '../../documents/quote-document';
import { useMessages } from '../../i18n/catalogue';
import { useRecordsMessages } from '../../i18n/use-records-messages';
import { useBook, useServices, useToday } from '../../store/calculator-context';
import type { SavedQuote } from '../../store/ledger/records';
import { Arriving, type PartLoader } from '../../ui/arriving';
import { Modal } from '../../ui/modal';
import { savedDocument } from '../document/saved-document';

interface SendPanelProps {
  readonly document: QuoteDocument;
}

const loadSendPanel: PartLoader<SendPanelProps> = async () => {
  const part: { readonly SendDialog: unknown; readonly SendPanel?: ComponentType<SendPanelProps> } =
    await import('../send/send-dialog');
  if (part.SendPanel === undefined) throw new Error('there is nothing yet that sends a saved quote');
  return part.SendPanel;
};

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
