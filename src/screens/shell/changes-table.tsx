import { isFieldName } from '../../entry/field-names';
import { useCatalogue } from '../../i18n/catalogue';
import { formatAmount, formatPrice } from '../../i18n/format-money';
import { useSendMessages } from '../../i18n/use-send-messages';
import { fieldWording } from '../../i18n/wording/field-wording';
import { shortText } from '../../i18n/wording/short-text';
import { type Fen, fenToYuan } from '../../pricing/fen';
import { isPackId, type PriceBook } from '../../pricing/price-book/price-book';
import type { Quote } from '../../pricing/quote/quote';
import { type LineAmount, quoteChanges } from '../../pricing/quote/quote-changes';
import { useBook } from '../../store/calculator-context';
import { Figure } from '../../ui/figure';
import { Amount } from '../amounts/line-amount';

export interface ChangesTableProps {
  readonly then: readonly LineAmount[];
  readonly thenTotalFen: Fen | undefined;
  /** Heads the column of what was then. */
  readonly thenLabel: string;
  /** The price list of then, where it is known: it names packs that are sold no more. */
  readonly thenBook?: PriceBook;
  readonly quote: Quote;
}

/** The lines that come to something else now, behind a sentence that counts them. */
export function ChangesTable({ then, thenTotalFen, thenLabel, thenBook, quote }: ChangesTableProps) {
  const { changes } = useSendMessages();
  const book = useBook();
  const changed = quoteChanges(then, quote.lines);
  if (changed.length === 0) return <p className="about">{changes.noLines}</p>;
  return (
    <details className="quoted-changes">
      <summary>{changes.summary(changed.length)}</summary>
      <table>
        <caption className="visually-hidden">{changes.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{changes.item}</th>
            <th scope="col">{thenLabel}</th>
            <th scope="col">{changes.now}</th>
            <th scope="col">{changes.difference}</th>
          </tr>
        </thead>
        <tbody>
          {changed.map(({ id, thenFen, nowFen, thenUnitPriceFen, nowUnitPriceFen }) => (
            <tr key={id}>
              <th scope="row">
                <ItemName id={id} thenBook={thenBook} />
              </th>
              <td>
                {thenFen === undefined ? changes.absent : formatAmount(thenFen)}
                <UnitPriceThen fen={thenUnitPriceFen} other={nowUnitPriceFen} />
              </td>
              <td>
                {nowFen === undefined ? (
                  isSold(id, book) ? (
                    changes.absent
                  ) : (
                    changes.notSold
                  )
                ) : (
                  <Amount name={`line:${id}`} fen={nowFen} />
                )}
                <UnitPriceThen fen={nowUnitPriceFen} other={thenUnitPriceFen} />
              </td>
              <td>
                <Difference name={`changed:${id}`} fen={(nowFen ?? 0n) - (thenFen ?? 0n)} />
              </td>
            </tr>
          ))}
        </tbody>
        {thenTotalFen !== undefined && (
          <tfoot>
            <tr>
              <th scope="row">{changes.total}</th>
              <td>{formatAmount(thenTotalFen)}</td>
              <td>
                <Amount name="total" fen={quote.totalFen} />
              </td>
              <td>
                <Difference name="changed" fen={quote.totalFen - thenTotalFen} />
              </td>
            </tr>
          </tfoot>
        )}
      </table>
    </details>
  );
}

function ItemName({ id, thenBook }: { readonly id: string; readonly thenBook: PriceBook | undefined }) {
  const { messages } = useCatalogue();
  const book = useBook();
  if (!isFieldName(id)) return shortText(id);
  const selling = [book, thenBook].find((known) => known && isSold(id, known));
  return fieldWording(id, messages, selling ?? book).label;
}

/** Whether a list has this item; all lists have all but packs. */
const isSold = (id: string, { sessionPacks }: PriceBook): boolean =>
  !isPackId(id) || sessionPacks.some((pack) => pack.id === id);

/** A unit's list price, where both are known and differ. */
function UnitPriceThen({ fen, other }: { readonly fen: Fen | undefined; readonly other: Fen | undefined }) {
  const { changes } = useSendMessages();
  if (fen === undefined || other === undefined || fen === other) return null;
  return <span className="about">{changes.unitPrice(formatPrice(fen))}</span>;
}

/** More with its plus, less with its minus: not by colour alone. */
function Difference({ name, fen }: { readonly name: string; readonly fen: Fen }) {
  return (
    <Figure name={name} value={fenToYuan(fen)}>
      {fen > 0n ? '+' : ''}
      {formatAmount(fen)}
    </Figure>
  );
}
