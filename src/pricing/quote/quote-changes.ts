import type { Fen } from '../fen';

/** What a line came to, as far as it is known. */
export interface LineAmount {
  /** The link name of the item. */
  readonly id: string;
  readonly amountFen: Fen;
  /** List price of a unit; a file need not state it. */
  readonly unitPriceFen?: Fen;
}

/** A line that comes to something else now. A side is absent where the line was not there, or its price is unknown. */
export interface LineChange {
  readonly id: string;
  readonly thenFen?: Fen;
  readonly nowFen?: Fen;
  readonly thenUnitPriceFen?: Fen;
  readonly nowUnitPriceFen?: Fen;
}

/** The lines whose amount or known unit price differs: those of now in their order, then those that are gone. */
export function quoteChanges(then: readonly LineAmount[], now: readonly LineAmount[]): LineChange[] {
  const before = new Map(then.map((line) => [line.id, line]));
  const present = new Set(now.map(({ id }) => id));
  return [
    ...now.flatMap((line) => changeOf(line.id, before.get(line.id), line)),
    ...then.filter(({ id }) => !present.has(id)).flatMap((line) => changeOf(line.id, line, undefined)),
  ];
}

function changeOf(id: string, then: LineAmount | undefined, now: LineAmount | undefined): LineChange[] {
  const thenUnit = then?.unitPriceFen;
  const nowUnit = now?.unitPriceFen;
  const isSameUnit = thenUnit === undefined || nowUnit === undefined || thenUnit === nowUnit;
  if (then?.amountFen === now?.amountFen && isSameUnit) return [];
  return [
    {
      id,
      ...(then && { thenFen: then.amountFen }),
      ...(now && { nowFen: now.amountFen }),
      ...(thenUnit !== undefined && { thenUnitPriceFen: thenUnit }),
      ...(nowUnit !== undefined && { nowUnitPriceFen: nowUnit }),
    },
  ];
}
