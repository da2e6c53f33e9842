import { useMemo } from 'react';
import { useMessages } from '../../i18n/catalogue';
import { useDocumentsMessages } from '../../i18n/use-documents-messages';
import { usePaperMessages } from '../../i18n/use-paper-messages';
import type { GroupId, Quote } from '../../pricing/quote/quote';
import { LineCells, OnRequestCells } from './line-cells';
import { PlainAmount } from './plain-amount';
import { LIST_COLUMNS } from './sheet-list';
import type { SheetPiece } from './sheet-piece';

const BEFORE_AMOUNT = LIST_COLUMNS.length - 1;

/** The rows of the cost list: each group with its lines and its sum, then what has no list price. */
export function useListPieces(quote: Quote): readonly SheetPiece[] {
  const { form } = useMessages();
  const documents = useDocumentsMessages();
  const paper = usePaperMessages();
  return useMemo(() => {
    const names: Record<GroupId, string> = { base: form.base, 'value-added': form.valueAdded };
    const groups = quote.groups.flatMap(({ id, amountFen }) => {
      const lines = quote.lines.filter(({ group }) => group === id);
      return lines.length === 0
        ? []
        : [
            headingRow(id, names[id]),
            ...lines.map((line, index) =>
              row(line.id, <LineCells line={line} quote={quote} />, index === lines.length - 1),
            ),
            {
              ...row(
                `${id}-subtotal`,
                <>
                  <th scope="row" colSpan={BEFORE_AMOUNT}>
                    {documents.subtotal(names[id])}
                  </th>
                  <td className="sheet-amount">
                    <PlainAmount name={`group:${id}`} fen={amountFen} />
                  </td>
                </>,
              ),
              className: 'sheet-subtotal',
            },
          ];
    });
    const onRequest = quote.priceOnRequest.map((id) => row(id, <OnRequestCells id={id} />));
    return onRequest.length === 0
      ? groups
      : [...groups, headingRow('on-request', paper.onRequestGroup), ...onRequest];
  }, [quote, form, documents, paper]);
}

const row = (id: string, content: SheetPiece['content'], staysWithNext = false): SheetPiece => ({
  id,
  kind: 'row',
  staysWithNext,
  isEnding: false,
  content,
});

const headingRow = (id: string, name: string): SheetPiece => ({
  ...row(
    `${id}-heading`,
    <th scope="rowgroup" colSpan={LIST_COLUMNS.length}>
      {name}
    </th>,
    true,
  ),
  className: 'sheet-group',
});
