import { type Fen, sumFen } from '../fen';
import { BASE_ITEM_IDS, type PriceBook } from '../price-book/price-book';
import type { LineId, Quote, QuoteLine } from '../quote/quote';

/** One reason for the difference of two totals. Money in fen: over 0 where the other quote costs more for it. */
export type DifferenceCause =
  /** More or fewer of an item, at list prices and the reference's term. `quantity` as chosen: people, seats, sets, packs. */
  | { readonly tag: 'quantity'; readonly id: LineId; readonly quantity: number; readonly fen: Fen }
  /** A longer or shorter time, for what both have, at list prices. */
  | { readonly tag: 'term'; readonly fen: Fen }
  /** What the buyer's own discounts take off, more or less. */
  | { readonly tag: 'discount'; readonly fen: Fen };

export interface ItemDifference {
  readonly id: LineId;
  /** As chosen; negative where the other quote has fewer. */
  readonly quantity: number;
  /** Of the amounts due. */
  readonly amountFen: Fen;
}

/** What a quote has and costs beyond a reference; negative where it is less. */
export interface QuoteDifference {
  readonly totalFen: Fen;
  /** Before discounts. */
  readonly listTotalFen: Fen;
  /** Items that either has, in the order of the price list. Their amounts add up to `totalFen`. */
  readonly items: readonly ItemDifference[];
  /** The largest first; they add up to `totalFen` exactly. */
  readonly causes: readonly DifferenceCause[];
  /** Absent where one of them is an addition: that is paid for the time left of a contract. */
  readonly perYearFen?: Fen;
  readonly perEmployeeMonthFen?: Fen;
  /** Robot sessions, given and in packs. */
  readonly sessions: number;
}

/**
 * Takes the difference of two totals apart: first the quantities at the reference's term, then the time, then
 * the discounts. The order is ours; whatever it is, the parts add up. Both are priced by the same list.
 */
export function quoteDifference(reference: Quote, other: Quote, book: PriceBook): QuoteDifference {
  const pairs = linePairs(reference, other, book);
  const isSameTime = yearsOf(reference) === yearsOf(other);
  const quantities = pairs.map(
    ({ id, before, after }): DifferenceCause => ({
      tag: 'quantity',
      id,
      quantity: (after?.quantity ?? 0) - (before?.quantity ?? 0),
      fen: isSameTime ? listDifference(before, after) : quantityEffect(before, after),
    }),
  );
  const listFen = other.listTotalFen - reference.listTotalFen;
  const totalFen = other.totalFen - reference.totalFen;
  const causes: DifferenceCause[] = [
    ...quantities,
    { tag: 'term', fen: listFen - sumFen(quantities.map(({ fen }) => fen)) },
    { tag: 'discount', fen: totalFen - listFen },
  ];
  return {
    totalFen,
    listTotalFen: listFen,
    items: pairs.map(({ id, before, after }) => ({
      id,
      quantity: (after?.quantity ?? 0) - (before?.quantity ?? 0),
      amountFen: (after?.amountFen ?? 0n) - (before?.amountFen ?? 0n),
    })),
    causes: causes
      .filter(({ fen }) => fen !== 0n)
      .sort((a, b) => Number(magnitude(b.fen) - magnitude(a.fen))),
    ...(reference.mode !== 'add' &&
      other.mode !== 'add' && {
        perYearFen: other.perYearFen - reference.perYearFen,
        perEmployeeMonthFen: other.perEmployeeMonthFen - reference.perEmployeeMonthFen,
      }),
    sessions: other.sessions.total - reference.sessions.total,
  };
}

interface LinePair {
  readonly id: LineId;
  readonly before: QuoteLine | undefined;
  readonly after: QuoteLine | undefined;
}

/** Lines of both by their items. */
function linePairs(reference: Quote, other: Quote, book: PriceBook): LinePair[] {
  return itemIds([reference, other], book).map((id) => ({
    id,
    before: reference.lines.find((line) => line.id === id),
    after: other.lines.find((line) => line.id === id),
  }));
}

/** The items that any of the quotes has, in the order of the price list. */
export function itemIds(quotes: readonly Quote[], { sessionPacks }: PriceBook): LineId[] {
  const known: readonly LineId[] = [...BASE_ITEM_IDS, 'knowledge', ...sessionPacks.map(({ id }) => id)];
  return known.filter((id) => quotes.some(({ lines }) => lines.some((line) => line.id === id)));
}

/** List amount of the items more or fewer, at the reference's term; all of a line that only one of them has. */
function quantityEffect(before: QuoteLine | undefined, after: QuoteLine | undefined): Fen {
  if (before === undefined || after === undefined) return listDifference(before, after);
  const more = BigInt(after.billedQuantity - before.billedQuantity);
  // Exact: a line's list amount is its billed quantity × what one costs, up to the rounding of a fen.
  return (before.listAmountFen * more) / BigInt(before.billedQuantity);
}

const listDifference = (before: QuoteLine | undefined, after: QuoteLine | undefined): Fen =>
  (after?.listAmountFen ?? 0n) - (before?.listAmountFen ?? 0n);

/** What the annual prices are multiplied by, as a text that is the same where they are. */
const yearsOf = (quote: Quote): string =>
  quote.mode === 'add'
    ? `${quote.timeLeft.wholeYears} + ${quote.timeLeft.oddMonths}`
    : `${quote.selection.years} + 0`;

const magnitude = (fen: Fen): Fen => (fen < 0n ? -fen : fen);
