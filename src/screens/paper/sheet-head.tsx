import type { QuoteDocument } from '../../documents/quote-document';
import { useMessages } from '../../i18n/catalogue';
import { useDocumentsMessages } from '../../i18n/use-documents-messages';
import { usePaperMessages } from '../../i18n/use-paper-messages';
import { Day } from '../amounts/day';
import { ContractFacts } from './contract-facts';
import { Fact } from './fact';

export interface SheetHeadProps {
  readonly document: QuoteDocument;
  /** The day until which the quote holds can't be read: none is shown. */
  readonly isDayRefused: boolean;
  readonly titleId: string;
}

/** What the sheet is, its number and days, whose it is, and the contract that it is about. */
export function SheetHead({ document: { quote, details }, isDayRefused, titleId }: SheetHeadProps) {
  const { page } = useMessages();
  const documents = useDocumentsMessages();
  const paper = usePaperMessages();
  return (
    <>
      <div className="sheet-head">
        <div>
          <h2 id={titleId}>{documents.quotation}</h2>
          <p className="sheet-product">
            {page.product} <span>{paper.seller}</span>
          </p>
        </div>
        <dl className="sheet-ids">
          <Fact label={documents.number}>{details.number}</Fact>
          <Fact label={documents.madeOn}>
            <Day name="date:made-on" date={details.madeOn} />
          </Fact>
          <Fact label={documents.validUntil}>
            {isDayRefused ? paper.noDay : <Day name="date:valid-until" date={details.validUntil} />}
          </Fact>
        </dl>
      </div>
      <dl className="sheet-facts">
        <Fact label={documents.customer} className="wide">
          <bdi className="sheet-customer">{details.customer || paper.noCustomer}</bdi>
        </Fact>
        {details.name && (
          <Fact label={documents.name} className="wide">
            <bdi>{details.name}</bdi>
          </Fact>
        )}
        <Fact label={documents.mode}>{documents.modes[quote.mode]}</Fact>
        <ContractFacts quote={quote} />
      </dl>
    </>
  );
}
