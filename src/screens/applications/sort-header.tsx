import { useApplicationMessages } from '../../i18n/use-application-messages';

export interface SortHeaderProps {
  readonly id: string;
  readonly label: string;
  /** Absent where the table is sorted by another column. */
  readonly direction: 'ascending' | 'descending' | undefined;
  readonly onSort: () => void;
}

const MARKS = { ascending: '↑', descending: '↓' } as const;

/** A column's head that sorts by it. */
export function SortHeader({ id, label, direction, onSort }: SortHeaderProps) {
  const messages = useApplicationMessages();
  return (
    <th scope="col" className={`cell-${id}`} aria-sort={direction}>
      <button type="button" className="sort-button" title={messages.sortBy(label)} onClick={onSort}>
        {label} <span aria-hidden="true">{direction ? MARKS[direction] : '↕'}</span>
      </button>
    </th>
  );
}
