import { useCatalogue } from '../../i18n/catalogue';
import { formatDate } from '../../i18n/format-date';
import { groupDigits } from '../../i18n/group-digits';
import { useProductsMessages } from '../../i18n/use-products-messages';
import { boughtBy } from '../../pricing/contract-history/contract-history';
import { useBook } from '../../store/calculator-context';
import { contractHistoryOf } from '../../store/ledger/contract-history-of';
import type { ContractRecord } from '../../store/ledger/records';
import { quantitiesText } from './contract-wording';

/** What was bought, added and renewed, and when. */
export function ContractChanges({ record }: { readonly record: ContractRecord }) {
  const catalogue = useCatalogue();
  const messages = useProductsMessages();
  const book = useBook();
  const { language } = catalogue;
  const { start, years, quantities, changes } = contractHistoryOf(record);
  const count = changes.length + 1;
  const rows = changes.map((change, index) => ({
    key: `${index} ${change.kind}`,
    change,
    applicationId: record.changes[index]?.applicationId,
  }));
  const fromApplication = (applicationId: string | undefined) =>
    applicationId !== undefined && <span className="note"> {messages.fromApplication}</span>;
  return (
    <details className="picture-table contract-history">
      <summary>{messages.history(groupDigits(count), count)}</summary>
      <ol>
        <li>
          {formatDate(start, language)} {messages.purchase}
          {fromApplication(record.applicationId)}
          <span className="about">
            {messages.inAll(groupDigits(years), years)} ·{' '}
            {quantitiesText(quantities, catalogue, messages, book)}
          </span>
        </li>
        {rows.map(({ key, change, applicationId }) => (
          <li key={key}>
            {formatDate(change.on, language)}{' '}
            {change.kind === 'renewal' ? messages.renewalFor(change.years) : messages.addition}
            {fromApplication(applicationId)}
            <span className="about">
              {quantitiesText(boughtBy(change), catalogue, messages, book, change.kind === 'addition')}
            </span>
          </li>
        ))}
      </ol>
    </details>
  );
}
