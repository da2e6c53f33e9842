import { useCatalogue } from '../../i18n/catalogue';
import { formatAmount } from '../../i18n/format-money';
import { useSendMessages } from '../../i18n/use-send-messages';
import { fieldWording } from '../../i18n/wording/field-wording';
import type { PriceBook } from '../../pricing/price-book/price-book';
import type { Quote } from '../../pricing/quote/quote';

export interface ThenTableProps {
  readonly then: Quote;
  readonly thenBook: PriceBook;
}

/** What the selection came to under its own list, line by line, while it has no total under this one. */
export function ThenTable({ then, thenBook }: ThenTableProps) {
  const { messages } = useCatalogue();
  const { changes } = useSendMessages();
  return (
    <details className="quoted-changes">
      <summary>{changes.thenSummary}</summary>
      <table>
        <caption className="visually-hidden">{changes.thenSummary}</caption>
        <thead>
          <tr>
            <th scope="col">{changes.item}</th>
            <th scope="col">{changes.underBook(thenBook.id)}</th>
          </tr>
        </thead>
        <tbody>
          {then.lines.map(({ id, amountFen }) => (
            <tr key={id}>
              <th scope="row">{fieldWording(id, messages, thenBook).label}</th>
              <td>{formatAmount(amountFen)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{changes.total}</th>
            <td>{formatAmount(then.totalFen)}</td>
          </tr>
        </tfoot>
      </table>
    </details>
  );
}
