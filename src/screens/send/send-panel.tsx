import './send.css';
import { useState } from 'react';
import { CopyContent } from './copy-content';
import { SaveFiles } from './save-files';
import { SendLink } from './send-link';
import type { SendPartProps } from './send-part';

/** All ways in which a quote leaves the page: link, QR code, files, clipboard. Each action answers in one sentence. */
export function SendPanel({ document }: Pick<SendPartProps, 'document'>) {
  const [sentence, setSentence] = useState('');
  const parts = { document, onSay: setSentence };
  return (
    <div className="send-panel">
      <SendLink {...parts} />
      <SaveFiles {...parts} />
      <CopyContent {...parts} />
      <p className="send-answer" role="status">
        {sentence}
      </p>
    </div>
  );
}
