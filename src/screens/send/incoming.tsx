import './send.css';
import { useEffect } from 'react';
import { useSendMessages } from '../../i18n/use-send-messages';
import { IncomingNotice } from './incoming-notice';
import { type Incoming, useIncoming } from './use-incoming';

export interface IncomingPartProps {
  /** Whether files are held over the page now. */
  readonly isOver: boolean;
  /** What was dropped or pasted last. */
  readonly incoming: Incoming | undefined;
}

/** Opens what is dropped on the page or pasted into it; says so, and what to do while files are held over it. */
export function IncomingPart({ isOver, incoming }: IncomingPartProps) {
  const { open: words } = useSendMessages();
  const { outcome, open, dismiss } = useIncoming();
  useEffect(() => {
    if (incoming !== undefined) open(incoming);
  }, [incoming, open]);
  return (
    <div className="notices">
      {isOver && <p className="drop-hint">{words.dropHint}</p>}
      {outcome && <IncomingNotice outcome={outcome} onDismiss={dismiss} />}
    </div>
  );
}
