import { useMemo } from 'react';
import { qrCode } from '../../documents/qr-code';
import { fullLink, type QuoteDocument } from '../../documents/quote-document';
import { useDocumentsMessages } from '../../i18n/use-documents-messages';
import { usePaperMessages } from '../../i18n/use-paper-messages';
import { QrCode } from '../../ui/qr-code';
import { SalesPhone } from '../sales-phone';

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
          {documents.sales} <SalesPhone />
        </p>
        <p className="about">{documents.linkAbout}</p>
        <p className="sheet-link">
          <a href={printableLink(document)} target="_blank" rel="noopener">
            {link}
          </a>
        </p>
      </div>
      {code && <QrCode label={paper.qr} size={code.size} path={code.path} />}
    </div>
  );
}

/**
 * The link as it has to stand in a PDF: Chromium leaves links of a page to itself out, and a query, though an
 * empty one, makes it another page.
 */
const printableLink = ({ pageAddress, link }: QuoteDocument): string =>
  `${pageAddress}${pageAddress.includes('?') ? '&' : '?'}${link}`;
