import { useMemo } from 'react';
import { useCatalogue } from '../../i18n/catalogue';
import { useBreakdownMessages } from '../../i18n/use-breakdown-messages';
import { useDocumentsMessages } from '../../i18n/use-documents-messages';
import { usePaperMessages } from '../../i18n/use-paper-messages';
import { assumptionText } from '../../i18n/wording/assumption-text';
import type { Quote } from '../../pricing/quote/quote';
import { SheetClosing } from './sheet-closing';
import { SheetHead, type SheetHeadProps } from './sheet-head';
import type { SheetPiece } from './sheet-piece';
import { SheetTotals } from './sheet-totals';
import { useListPieces } from './use-list-pieces';

/** The whole sheet in pieces, from its title to the link. The same ones as long as nothing on it changes. */
export function useSheetPieces({ document, isDayRefused, titleId }: SheetHeadProps): readonly SheetPiece[] {
  const { nothing } = usePaperMessages();
  const { notes } = useDocumentsMessages();
  const rows = useListPieces(document.quote);
  const sentences = useNotes(document.quote);
  return useMemo(
    () => [
      block('head', <SheetHead document={document} isDayRefused={isDayRefused} titleId={titleId} />),
      ...(rows.length > 0 ? rows : [block('nothing', <p>{nothing}</p>)]),
      ...[
        block('totals', <SheetTotals quote={document.quote} />),
        { ...block('notes', <h3>{notes}</h3>), staysWithNext: true },
        ...sentences.map((sentence, index) => ({
          ...block(`note-${index + 1}`, sentence),
          kind: 'note' as const,
          number: index + 1,
          // More notes than a sheet holds, and still the link has the last of them above it.
          staysWithNext: index === sentences.length - 1,
        })),
        block('closing', <SheetClosing document={document} />),
      ].map((piece) => ({ ...piece, isEnding: true })),
    ],
    [document, isDayRefused, titleId, rows, sentences, nothing, notes],
  );
}

const block = (id: string, content: SheetPiece['content']): SheetPiece => ({
  id,
  kind: 'block',
  staysWithNext: false,
  isEnding: false,
  content,
});

/** What was assumed for this quote, what it is for, and the list that it is priced with. */
function useNotes(quote: Quote): readonly string[] {
  const { language, messages } = useCatalogue();
  const breakdown = useBreakdownMessages();
  return useMemo(
    () => [
      ...quote.assumptions.map((assumption) => assumptionText(assumption, breakdown, language)),
      ...(quote.mode === 'new' && quote.selection.industry
        ? [`${breakdown.industry} · ${messages.industries[quote.selection.industry]}`]
        : []),
      breakdown.bookId(quote.bookId),
    ],
    [quote, language, messages, breakdown],
  );
}
