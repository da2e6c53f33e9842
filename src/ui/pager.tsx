export interface PagerProps {
  /** Names the row of buttons. */
  readonly label: string;
  /** "共 32 条" */
  readonly countText: string;
  /** "第 1 / 3 页" */
  readonly pageText: string;
  readonly previousLabel: string;
  readonly nextLabel: string;
  /** From 0. */
  readonly page: number;
  readonly pageCount: number;
  readonly onPage: (page: number) => void;
}

/** Under a long table: how many rows there are in all, and the ways to the page before and after. */
export function Pager({
  label,
  countText,
  pageText,
  previousLabel,
  nextLabel,
  page,
  pageCount,
  onPage,
}: PagerProps) {
  const isFirst = page <= 0;
  const isLast = page >= pageCount - 1;
  return (
    <nav className="pager" aria-label={label}>
      <p className="note">{countText}</p>
      {pageCount > 1 && (
        <>
          <button
            type="button"
            className="tool"
            aria-disabled={isFirst || undefined}
            onClick={() => !isFirst && onPage(page - 1)}
          >
            {previousLabel}
          </button>
          <p className="note" aria-current="page">
            {pageText}
          </p>
          <button
            type="button"
            className="tool"
            aria-disabled={isLast || undefined}
            onClick={() => !isLast && onPage(page + 1)}
          >
            {nextLabel}
          </button>
        </>
      )}
    </nav>
  );
}
