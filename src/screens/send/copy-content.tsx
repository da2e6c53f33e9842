import { useId, useState } from 'react';
import { writeTable } from '../../documents/html-table';
import { writePlainText } from '../../documents/plain-text';
import { useDocumentTexts } from '../../i18n/use-document-texts';
import { useSendMessages } from '../../i18n/use-send-messages';
import { copyTable, copyText } from '../../ui/copy';
import { CopyByHand } from '../../ui/copy-by-hand';
import type { SendPartProps } from './send-part';

/** The quote for the clipboard, as text or as a table; where that is forbidden, selected for copying by hand. */
export function CopyContent({ document, onSay }: SendPartProps) {
  const { copies } = useSendMessages();
  const texts = useDocumentTexts();
  const id = useId();
  const [byHand, setByHand] = useState<{ readonly text: string }>();

  const answer = (isCopied: boolean, sentence: string, text: string) => {
    setByHand(isCopied ? undefined : { text });
    onSay(isCopied ? sentence : copies.refused);
  };
  const copyAsText = async () => {
    const text = writePlainText(document, texts);
    answer(await copyText(text), copies.textCopied, text);
  };
  const copyAsTable = () => {
    const { html, text } = writeTable(document, texts);
    answer(copyTable(html, text), copies.tableCopied, text);
  };

  return (
    <section aria-labelledby={`${id}-heading`}>
      <h3 id={`${id}-heading`}>{copies.heading}</h3>
      <p className="note">{copies.about}</p>
      <div className="send-buttons">
        <button type="button" className="button secondary" onClick={copyAsText}>
          {copies.text}
        </button>
        <button type="button" className="button secondary" onClick={copyAsTable}>
          {copies.table}
        </button>
      </div>
      {byHand && <CopyByHand label={copies.byHand} content={byHand} />}
    </section>
  );
}
