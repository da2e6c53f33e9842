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
        <p className="sheet-statements">
          <strong>
            {documents.estimate} {documents.noRefund}
          </strong>{' '}
          <span>{paper.selfMade}</span>{' '}
          <span>
            {documents.sales} <SalesPhone />
          </span>
        </p>
        <p className="sheet-link">
          <span className="sheet-link-about">{documents.linkAbout}</span>{' '}
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
