/** What stays in one piece on paper: a row of the cost list, or a block before or after it. */
export interface Piece {
  /** In px, with everything around it. */
  readonly height: number;
  /** A row of the cost list: the first one of each sheet has the list's header above it. */
  readonly isRow: boolean;
  /** Not the last on its sheet: a heading, or what a subtotal sums up. */
  readonly staysWithNext: boolean;
  /** Of what ends the quote, from its totals to its link: a sheet with the link alone says nothing. */
  readonly isEnding: boolean;
}

/** Heights in px. */
export interface SheetRoom {
  /** What a sheet has room for. */
  readonly sheet: number;
  /** The header of the cost list. */
  readonly listHeader: number;
}

/**
 * Which pieces go on which sheet, by their places in `pieces`: in order, each once, no sheet higher than its
 * room. Pieces that stay together, and those that end the quote, are parted only where one sheet can't hold them
 * all; a piece that is higher than a sheet has one to itself.
 */
export function paginate(pieces: readonly Piece[], room: SheetRoom): number[][] {
  const fits = (places: readonly number[]) => heightOf(places, pieces, room.listHeader) <= room.sheet;
  const sheets: number[][] = [];
  let sheet: number[] = [];
  const add = (places: readonly number[]) => {
    if (sheet.length > 0 && !fits([...sheet, ...places])) {
      sheets.push(sheet);
      sheet = [];
    }
    sheet.push(...places);
  };
  const addRuns = (runs: readonly number[][]) => {
    for (const together of runs) {
      if (fits(together)) add(together);
      else for (const place of together) add([place]);
    }
  };
  const [before, ending] = partedBeforeEnding(keptTogether(pieces), pieces);
  addRuns(before);
  addRuns(fits(ending.flat()) ? [ending.flat()] : ending);
  if (sheet.length > 0) sheets.push(sheet);
  return sheets;
}

function heightOf(places: readonly number[], pieces: readonly Piece[], listHeader: number): number {
  let height = 0;
  let isAfterRow = false;
  for (const place of places) {
    const piece = pieces[place];
    if (piece === undefined) continue;
    if (piece.isRow && !isAfterRow) height += listHeader;
    height += piece.height;
    isAfterRow = piece.isRow;
  }
  return height;
}

/** What stays together with the first piece of the ending goes with it. */
function partedBeforeEnding(runs: readonly number[][], pieces: readonly Piece[]): [number[][], number[][]] {
  const first = runs.findIndex((run) => run.some((place) => pieces[place]?.isEnding));
  return first < 0 ? [[...runs], []] : [runs.slice(0, first), runs.slice(first)];
}

function keptTogether(pieces: readonly Piece[]): number[][] {
  const runs: number[][] = [];
  let run: number[] = [];
  for (const [place, { staysWithNext }] of pieces.entries()) {
    run.push(place);
    if (staysWithNext) continue;
    runs.push(run);
    run = [];
  }
  return run.length > 0 ? [...runs, run] : runs;
}
