import { useId, useMemo, useRef } from 'react';
import { qrCode } from '../../documents/qr-code';
import { fullLink } from '../../documents/quote-document';
import { useDocumentsMessages } from '../../i18n/use-documents-messages';
import { useSendMessages } from '../../i18n/use-send-messages';
import { copyText } from '../../ui/copy';
import { QrCode } from '../../ui/qr-code';
import type { SendPartProps } from './send-part';

/** The link as text, to copy, to share and as a QR code. */
export function SendLink({ document, onSay }: SendPartProps) {
  const { link: words, copies } = useSendMessages();
  const { quotation } = useDocumentsMessages();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const link = fullLink(document);
  const code = useMemo(() => qrCode(link), [link]);

  const copy = async () => {
    if (await copyText(link)) {
      onSay(words.copied);
      return;
    }
    field.current?.focus();
    field.current?.select();
    onSay(copies.refused);
  };
  const share = async () => {
    try {
      await navigator.share({ title: `${quotation} ${document.details.number}`, url: link });
    } catch (reason) {
      // The visitor thought better of it: nothing failed.
      if (!(reason instanceof DOMException && reason.name === 'AbortError')) onSay(words.shareFailed);
    }
  };

  return (
    <section className="send-link" aria-labelledby={`${id}-heading`}>
      <h3 id={`${id}-heading`}>{words.heading}</h3>
      <p className="note">{words.about}</p>
      <label htmlFor={`${id}-link`}>{words.field}</label>
      <div className="entry">
        <input
          ref={field}
          id={`${id}-link`}
          className="entry-input"
          type="text"
          readOnly
          value={link}
          onFocus={({ currentTarget }) => currentTarget.select()}
        />
      </div>
      <div className="send-buttons">
        <button type="button" className="button" onClick={copy}>
          {words.copy}
        </button>
        {typeof navigator.share === 'function' && (
          <button type="button" className="button secondary" onClick={share}>
            {words.share}
          </button>
        )}
      </div>
      {code === undefined ? (
        <p className="note">{words.codeTooLong}</p>
      ) : (
        <figure>
          <QrCode label={words.code} size={code.size} path={code.path} />
          <figcaption>
            {words.codeAbout}
            <span className="about">{link}</span>
          </figcaption>
        </figure>
      )}
    </section>
  );
}
