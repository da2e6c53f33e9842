import { useMemo } from 'react';
import { qrCode } from '../../documents/qr-code';
import { fullLink, type QuoteDocument } from '../../documents/quote-document';
import { useDocumentsMessages } from '../../i18n/use-documents-messages';
import { usePaperMessages } from '../../i18n/use-paper-messages';
import { QrCode } from '../../ui/qr-code';
import { SALES_PHONE } from '../sales-contact';

/** What the sheet is worth, whom to call, and the link that brings the quote back on any device. */
export function SheetClosing({ document }: { readonly document: QuoteDocument }) {
  const documents = useDocumentsMessages();
  const paper = usePaperMessages();
  const link = fullLink(document);
  const code = useMemo(() => qrCode(link), [link]);
  return (
    <div className="sheet-closing">
      <div>
        <p className="sheet-statement">
          {documents.estimate} {documents.noRefund}
        </p>
        <p>{paper.selfMade}</p>
        <p>
          {documents.sales} <a href={`tel:${SALES_PHONE}`}>{SALES_PHONE}</a>
        </p>
        <p className="about">{documents.linkAbout}</p>
        <p className="sheet-link">
          <a href={link}>{link}</a>
        </p>
      </div>
      {code && <QrCode label={paper.qr} size={code.size} path={code.path} />}
    </div>
  );
}
