import { usePaperMessages } from '../../i18n/use-paper-messages';
import { SheetList } from './sheet-list';
import type { SheetPiece } from './sheet-piece';
import { useSheets } from './use-sheets';

export interface SheetsProps {
  readonly pieces: readonly SheetPiece[];
  /** At the foot of each sheet, so that parted ones find together. */
  readonly number: string;
  readonly titleId: string;
  /** The list's terms have years and months. */
  readonly hasTwoPartTerms: boolean;
}

/** The quote on sheets of A4, on screen as on paper; on a narrow screen a page to read. */
export function Sheets({ pieces, number, titleId, hasTwoPartTerms }: SheetsProps) {
  const paper = usePaperMessages();
  const { root, sheets } = useSheets(pieces);
  return (
    <article
      className={hasTwoPartTerms ? 'sheets two-part-terms' : 'sheets'}
      ref={root}
      aria-labelledby={titleId}
    >
      {sheets.map((places, index) => (
        <div className="sheet" key={places.join()}>
          <div className="sheet-body">
            {runsOf(places.flatMap((place) => pieces[place] ?? [])).map((run) => (
              <SheetRun key={run[0]?.id} run={run} />
            ))}
          </div>
          <p className="sheet-foot">
            <span>{number}</span>
            <span>{paper.page(index + 1, sheets.length)}</span>
          </p>
        </div>
      ))}
    </article>
  );
}

/** Pieces of a kind that follow one another: the rows of one table, the items of one list. */
function SheetRun({ run }: { readonly run: readonly SheetPiece[] }) {
  switch (run[0]?.kind) {
    case 'row':
      return <SheetList rows={run} />;
    case 'note':
      return (
        <ol className="sheet-notes">
          {run.map(({ id, number, content }) => (
            <li key={id} data-piece={id} value={number}>
              {content}
            </li>
          ))}
        </ol>
      );
    default:
      return run.map(({ id, content }) => (
        <div key={id} className="sheet-block" data-piece={id}>
          {content}
        </div>
      ));
  }
}

function runsOf(pieces: readonly SheetPiece[]): SheetPiece[][] {
  const runs: SheetPiece[][] = [];
  for (const piece of pieces) {
    const run = runs.at(-1);
    if (run?.[0]?.kind === piece.kind) run.push(piece);
    else runs.push([piece]);
  }
  return runs;
}
