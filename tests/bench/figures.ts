/** What every contestant must come to, in fen. The lines are those of `lineIds(book)`, in that order. */
export interface Figures {
  /** Due for each line; 0 where nothing of it is bought. */
  readonly linesFen: readonly bigint[];
  /** Before discount. */
  readonly listTotalFen: bigint;
  readonly totalFen: bigint;
  readonly netFen: bigint;
  readonly taxFen: bigint;
}

/** The figures in one row: lines, list total, total, net, tax. */
const inOneRow = ({ linesFen, listTotalFen, totalFen, netFen, taxFen }: Figures): readonly bigint[] => [
  ...linesFen,
  listTotalFen,
  totalFen,
  netFen,
  taxFen,
];

/** The greatest difference of any figure, in fen; 0 where all are equal. */
export function furthestOffFen(figures: Figures, exact: Figures): bigint {
  const others = inOneRow(figures);
  return inOneRow(exact).reduce((furthest, exactFen, index) => {
    const difference = (others[index] ?? 0n) - exactFen;
    const off = difference < 0n ? -difference : difference;
    return off > furthest ? off : furthest;
  }, 0n);
}

/** Yuan in a double, already rounded to two decimals, as fen. */
export const fenOfDouble = (yuan: number): bigint => BigInt(Math.round(yuan * 100));

/** Figures of a contestant that computes in yuan of its own number type. */
export function figuresIn<Amount>(
  toFen: (yuan: Amount) => bigint,
  lines: readonly Amount[],
  listTotal: Amount,
  total: Amount,
  net: Amount,
  tax: Amount,
): Figures {
  return {
    linesFen: lines.map(toFen),
    listTotalFen: toFen(listTotal),
    totalFen: toFen(total),
    netFen: toFen(net),
    taxFen: toFen(tax),
  };
}
