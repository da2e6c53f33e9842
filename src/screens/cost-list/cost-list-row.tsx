import { FlexRender, type Row } from '@tanstack/react-table';
import { memo, type ReactNode, useDeferredValue } from 'react';
import { useCatalogue } from '../../i18n/catalogue';
import { useBreakdownMessages } from '../../i18n/use-breakdown-messages';
import { fieldWording } from '../../i18n/wording/field-wording';
import { useBook } from '../../store/calculator-context';
import { QuantityCell, TermCell, UnitPriceCell } from './cost-list-cells';
import type { COST_LIST_FEATURES } from './cost-list-columns';
import type { CostRow } from './cost-row';
import { LineExplanation } from './line-explanation';

export interface CostListRowProps {
  readonly row: Row<typeof COST_LIST_FEATURES, CostRow>;
  readonly isOpen: boolean;
}

/**
 * One row, and under it, when open, how its amount came about. A press is answered first, and the other rows have no
 * part in it.
 */
export const CostListRow = memo(function CostListRow({ row, isOpen }: CostListRowProps) {
  const isExplained = useDeferredValue(isOpen);
  const { original } = row;
  const explanationId = `explanation-${row.id}`;
  const cells = row.getAllCells();
  return (
    <>
      <tr className={original.kind === 'line' ? undefined : 'open-row'}>
        {cells.map((cell) =>
          cell.column.id === 'item' ? (
            <th key={cell.id} scope="row" className="cell-item">
              <ItemHeader
                row={original}
                isOpen={isOpen}
                onToggle={() => row.toggleExpanded()}
                controls={isExplained ? explanationId : undefined}
              >
                <FlexRender cell={cell} />
              </ItemHeader>
            </th>
          ) : (
            <td key={cell.id} className={`cell-${cell.column.id}`}>
              <FlexRender cell={cell} />
            </td>
          ),
        )}
      </tr>
      {isExplained && original.kind === 'line' && (
        <tr className="explanation" id={explanationId}>
          <td colSpan={cells.length}>
            <LineExplanation line={original.line} />
          </td>
        </tr>
      )}
    </>
  );
});

interface ItemHeaderProps {
  readonly row: CostRow;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  readonly controls: string | undefined;
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
        aria-controls={controls}
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
