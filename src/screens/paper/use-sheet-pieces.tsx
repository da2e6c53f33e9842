import { useMemo } from 'react';
import { useDocumentsMessages } from '../../i18n/use-documents-messages';
import { usePaperMessages } from '../../i18n/use-paper-messages';
import { SheetClosing } from './sheet-closing';
import { SheetHead, type SheetHeadProps } from './sheet-head';
import type { SheetPiece } from './sheet-piece';
import { SheetTotals } from './sheet-totals';
import { SheetTyped } from './sheet-typed';
import { useListPieces } from './use-list-pieces';
import { useNotes } from './use-notes';

/** The whole sheet in pieces, from its title to the link. The same ones as long as nothing on it changes. */
export function useSheetPieces({ document, isDayRefused, titleId }: SheetHeadProps): readonly SheetPiece[] {
  const { nothing } = usePaperMessages();
  const { notes } = useDocumentsMessages();
  const rows = useListPieces(document.quote);
  const { typed, others } = useNotes(document.quote);
  return useMemo(
    () => [
      block('head', <SheetHead document={document} isDayRefused={isDayRefused} titleId={titleId} />),
      ...(rows.length > 0 ? rows : [block('nothing', <p>{nothing}</p>)]),
      ...[
        ...(typed.length > 0 ? [block('typed', <SheetTyped sentences={typed} />)] : []),
        block('totals', <SheetTotals quote={document.quote} />),
        { ...block('notes', <h3>{notes}</h3>), staysWithNext: true },
        ...others.map((sentence, index) => ({
          ...block(`note-${index + 1}`, sentence),
          kind: 'note' as const,
          number: index + 1,
          // More notes than a sheet holds, and still the link has the last of them above it.
          staysWithNext: index === others.length - 1,
        })),
        block('closing', <SheetClosing document={document} />),
      ].map((piece) => ({ ...piece, isEnding: true })),
    ],
    [document, isDayRefused, titleId, rows, typed, others, nothing, notes],
  );
}

const block = (id: string, content: SheetPiece['content']): SheetPiece => ({
  id,
  kind: 'block',
  staysWithNext: false,
  isEnding: false,
  content,
});
