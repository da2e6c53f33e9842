import { capitalAmount } from '../../i18n/capital-amount';
import { useDocumentsMessages } from '../../i18n/use-documents-messages';
import { usePaperMessages } from '../../i18n/use-paper-messages';
import type { Quote } from '../../pricing/quote/quote';
import { Sentence } from '../../ui/sentence';
import { Count } from '../amounts/count';
import { Amount } from '../amounts/line-amount';
import { Fact } from './fact';

/** List total and discount, the total in figures and in capitals, the split of VAT, and the sessions. */
export function SheetTotals({ quote }: { readonly quote: Quote }) {
  const documents = useDocumentsMessages();
  const paper = usePaperMessages();
  const { discountPercent, listTotalFen, totalFen, tax, sessions, priceOnRequest } = quote;
  return (
    <dl className="sheet-totals">
      {discountPercent !== undefined && (
        <>
          <Fact label={documents.listTotal}>
            <Amount name="list-total" fen={listTotalFen} />
          </Fact>
          <Fact label={documents.discount(discountPercent)}>
            <Amount name="discount" fen={totalFen - listTotalFen} />
          </Fact>
        </>
      )}
      <div className="sheet-total">
        <dt>
          {documents.total}
          {priceOnRequest.length > 0 && <span className="about">{paper.withoutOnRequest}</span>}
        </dt>
        <dd>
          <Amount name="total" fen={totalFen} />
        </dd>
      </div>
      <div className="sheet-capitals">
        <dt>{documents.capitals}</dt>
        <dd lang="zh-CN">{capitalAmount(totalFen)}</dd>
      </div>
      {tax && (
        <>
          <Fact label={documents.net} className="sheet-net">
            <Amount name="tax:net" fen={tax.netFen} />
          </Fact>
          <Fact label={documents.tax(tax.ratePercent)} className="sheet-tax">
            <Amount name="tax:amount" fen={tax.taxFen} />
          </Fact>
        </>
      )}
      {sessions.total > 0 && (
        <Fact label={paper.sessions}>
          <Sentence
            of={paper.sessionsOf}
            figures={[
              <Count key="included" name="sessions:included" count={sessions.included} />,
              <Count key="total" name="sessions:total" count={sessions.total} />,
            ]}
          />
        </Fact>
      )}
    </dl>
  );
}
