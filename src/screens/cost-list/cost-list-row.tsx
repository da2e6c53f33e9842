import type { ReactNode } from 'react';
import { useCatalogue } from '../../i18n/catalogue';
import { useBreakdownMessages } from '../../i18n/use-breakdown-messages';
import { fieldWording } from '../../i18n/wording/field-wording';
import { useBook } from '../../store/calculator-context';
import { QuantityCell, TermCell, UnitPriceCell } from './cost-list-cells';
import type { CostRow } from './cost-row';
import { LineExplanation } from './line-explanation';

export interface CostListRowProps {
  readonly row: CostRow;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  readonly cells: readonly { readonly id: string; readonly content: ReactNode }[];
}

/** One row, and under it, when open, how its amount came about. */
export function CostListRow({ row, isOpen, onToggle, cells }: CostListRowProps) {
  const explanationId = `explanation-${row.id}`;
  return (
    <>
      <tr className={row.kind === 'line' ? undefined : 'open-row'}>
        {cells.map(({ id, content }) =>
          id === 'item' ? (
            <th key={id} scope="row" className="cell-item">
              <ItemHeader row={row} isOpen={isOpen} onToggle={onToggle} controls={explanationId}>
                {content}
              </ItemHeader>
            </th>
          ) : (
            <td key={id} className={`cell-${id}`}>
              {content}
            </td>
          ),
        )}
      </tr>
      {isOpen && row.kind === 'line' && (
        <tr className="explanation" id={explanationId}>
          <td colSpan={cells.length}>
            <LineExplanation line={row.line} />
          </td>
        </tr>
      )}
    </>
  );
}

interface ItemHeaderProps {
  readonly row: CostRow;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  readonly controls: string;
  readonly children: ReactNode;
}

function ItemHeader({ row, isOpen, onToggle, controls, children }: ItemHeaderProps) {
  const { messages } = useCatalogue();
  const breakdown = useBreakdownMessages();
  const book = useBook();
  if (row.kind === 'on-request') {
    return (
      <>
        {children}
        <span className="about">{breakdown.notInTotal}</span>
      </>
    );
  }
  return (
    <>
      <button
        type="button"
        className="row-toggle"
        aria-expanded={isOpen}
        aria-controls={isOpen ? controls : undefined}
        title={breakdown.explain(fieldWording(row.line.id, messages, book).label)}
        onClick={onToggle}
      >
        {children}
      </button>
      <span className="about narrow-only" aria-hidden="true">
        <span>
          <UnitPriceCell row={row} />
        </span>
        <span>
          <QuantityCell row={row} />
        </span>
        <span>
          <TermCell row={row} />
        </span>
      </span>
    </>
  );
}
