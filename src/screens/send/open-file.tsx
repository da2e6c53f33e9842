import './send.css';
import { useCallback, useRef } from 'react';
import type { OpenedDocument } from '../../documents/open-document';
import { useSendMessages } from '../../i18n/use-send-messages';
import { focusPageTitle } from '../shell/focus-page-title';
import { IncomingNotice } from './incoming-notice';
import { useIncoming } from './use-incoming';

const KINDS = '.xlsx,.csv,.json,.txt,.html,.htm,.pdf';

export interface OpenFileProps {
  /** Takes a file of everything that was kept; without it the visitor is told where to import it. */
  readonly onLedgerFile?: (text: string, fileName: string) => void;
}

/** A button that opens a file of a quote beside the visitor's own work. */
export function OpenFile({ onLedgerFile }: OpenFileProps) {
  const { open: words } = useSendMessages();
  const input = useRef<HTMLInputElement>(null);
  const onOpened = useCallback(
    (opened: OpenedDocument, fileName: string) => {
      // The list that this button stands in is gone then, and the focus with it.
      if (opened.tag === 'quote') focusPageTitle();
      if (opened.tag === 'ledger-file') onLedgerFile?.(opened.text, fileName);
    },
    [onLedgerFile],
  );
  const { outcome, open, dismiss } = useIncoming(onOpened);
  const isTaken = outcome?.tag === 'ledger-file' && onLedgerFile !== undefined;
  return (
    <div className="open-file">
      <button type="button" className="tool" title={words.about} onClick={() => input.current?.click()}>
        {words.button}
      </button>
      <input
        ref={input}
        type="file"
        hidden
        accept={KINDS}
        aria-label={words.button}
        onChange={({ currentTarget }) => {
          const files = [...(currentTarget.files ?? [])];
          // The same file may be chosen again.
          currentTarget.value = '';
          if (files.length > 0) open({ files, text: '' });
        }}
      />
      {outcome && !isTaken && <IncomingNotice outcome={outcome} onDismiss={dismiss} />}
    </div>
  );
}
