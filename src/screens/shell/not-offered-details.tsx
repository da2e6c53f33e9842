import './quoted-then.css';
import { notOfferedNames } from '../../entry/not-offered';
import { useCatalogue } from '../../i18n/catalogue';
import { formatAmount } from '../../i18n/format-money';
import { groupDigits } from '../../i18n/group-digits';
import { useSendMessages } from '../../i18n/use-send-messages';
import { fieldWording } from '../../i18n/wording/field-wording';
import { type Fen, yuanToFen } from '../../pricing/fen';
import type { PriceBook } from '../../pricing/price-book/price-book';
import type { NotOffered } from '../../pricing/selection';
import { useBook, useCalculator, useMode, useTexts } from '../../store/calculator-context';
import { usePriceBooks } from '../document/use-price-books';
import { focusPageTitle } from './focus-page-title';
import { SamePackSessions } from './same-pack-sessions';

export interface NotOfferedDetailsProps {
  readonly items: readonly NotOffered[];
}

/** Each thing that is left out with what it came to under the latest list that had it, and the ways on. */
export function NotOfferedDetails({ items }: NotOfferedDetailsProps) {
  const { notOffered } = useSendMessages();
  const book = useBook();
  const mode = useMode();
  const texts = useTexts();
  const choose = useCalculator((state) => state.choose);
  const bookId = useCalculator((state) => state.record.bookId);
  const lists = latestFirst(usePriceBooks(), bookId);
  const remove = () => {
    choose(Object.fromEntries(notOfferedNames(texts, mode, book).map((id) => [id, undefined])));
    focusPageTitle();
  };
  return (
    <>
      <p>{notOffered.heading(book.id)}</p>
      <ul className="not-offered">
        {items.map((item) => (
          <li key={item.id}>
            <LeftOut item={item} list={lists.find((list) => sells(item, list))} />
          </li>
        ))}
      </ul>
      <p>
        <SamePackSessions items={items} lists={lists} />{' '}
        <button type="button" className="text-button" onClick={remove}>
          {notOffered.remove}
        </button>
      </p>
    </>
  );
}

function LeftOut({ item, list }: { readonly item: NotOffered; readonly list: PriceBook | undefined }) {
  const { messages } = useCatalogue();
  const { notOffered } = useSendMessages();
  const book = useBook();
  const { id, quantity } = item;
  const { label, unit } = fieldWording(id, messages, list ?? book);
  const counted = messages.counted(groupDigits(quantity), unit, quantity).trim();
  const thenFen = list && listAmount(item, list);
  const isRequest = id === 'robot-pro' || id === 'cold-start';
  return (
    <>
      {isRequest ? label : notOffered.item(label, counted)}
      {list && thenFen !== undefined && (
        <span className="about">{notOffered.listAmount(list.id, formatAmount(thenFen))}</span>
      )}
    </>
  );
}

/** The list of the link first, then the later before the earlier; of one date as they come. */
const latestFirst = (lists: readonly PriceBook[], bookId: string | undefined): PriceBook[] =>
  [...lists].sort(
    (a, b) =>
      Number(b.id === bookId) - Number(a.id === bookId) ||
      Number(a.effectiveDate < b.effectiveDate) - Number(a.effectiveDate > b.effectiveDate),
  );

const sells = ({ id }: NotOffered, { sessionPacks, priceOnRequest }: PriceBook): boolean =>
  sessionPacks.some((pack) => pack.id === id) || priceOnRequest.some((request) => request === id);

/** What it came to at that list's prices; what is on request has no price. */
function listAmount({ id, quantity }: NotOffered, { sessionPacks }: PriceBook): Fen | undefined {
  const pack = sessionPacks.find((candidate) => candidate.id === id);
  return pack && yuanToFen(pack.price.amount) * BigInt(quantity);
}
