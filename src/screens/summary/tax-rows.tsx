import { useMessages } from '../../i18n/catalogue';
import type { TaxSplit } from '../../pricing/quote/quote';
import { Amount } from '../amounts/line-amount';

/** A total that is read as including VAT, split at the buyer's rate. */
export function TaxRows({ tax }: { readonly tax: TaxSplit | undefined }) {
  const { summary } = useMessages();
  if (tax === undefined) return null;
  return (
    <>
      <div>
        <dt>{summary.net}</dt>
        <dd>
          <Amount name="tax:net" fen={tax.netFen} />
        </dd>
      </div>
      <div>
        <dt>{summary.taxAmount(tax.ratePercent)}</dt>
        <dd>
          <Amount name="tax:amount" fen={tax.taxFen} />
        </dd>
      </div>
    </>
  );
}
