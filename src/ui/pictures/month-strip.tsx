import { Fragment, useId } from 'react';
import { Hatch } from './hatch';
import { MonthCell, type MonthKind } from './month-cell';
import { MONTHS_A_ROW, MonthEnd, MonthPointer, MonthRow, type StripMonth } from './month-row';

export type { MonthKind, StripMonth };

export interface MonthStripProps {
  /** What the picture says, for those who don't see it. */
  readonly label: string;
  readonly months: readonly StripMonth[];
  /** One for each twelve months. */
  readonly rowLabels: readonly string[];
  readonly legend: readonly { readonly kind: MonthKind; readonly label: string }[];
  /** Stands after the last month. */
  readonly endLabel: string;
  /** Stands at the first marked month. */
  readonly markLabel: string;
}

/** The months of a contract, a year to a row, each drawn as what it costs. */
export function MonthStrip({ label, months, rowLabels, legend, endLabel, markLabel }: MonthStripProps) {
  const hatch = useId();
  const marked = months.findIndex((month) => month.marked);
  const rows = Array.from({ length: Math.ceil(months.length / MONTHS_A_ROW) }, (_, row) =>
    months.slice(row * MONTHS_A_ROW, (row + 1) * MONTHS_A_ROW),
  );
  return (
    <div className="picture month-strip">
      <svg className="picture-patterns" width={0} height={0} aria-hidden="true">
        <Hatch id={hatch} className="hatch-brand" />
      </svg>
      <div className="strip-rows" role="img" aria-label={label}>
        {rows.map((row, index) => (
          <Fragment key={row[0]?.id}>
            {marked >= 0 && Math.floor(marked / MONTHS_A_ROW) === index && (
              <MonthPointer column={marked % MONTHS_A_ROW} label={markLabel} />
            )}
            <span className="strip-year" aria-hidden="true">
              {rowLabels[index]}
            </span>
            <MonthRow months={row} hatch={hatch} />
          </Fragment>
        ))}
        {months.length > 0 && <MonthEnd column={(months.length - 1) % MONTHS_A_ROW} label={endLabel} />}
      </div>
      <ul className="picture-legend">
        {legend.map((entry) => (
          <li key={entry.kind}>
            <svg className="legend-swatch" width={16} height={16} aria-hidden="true">
              <MonthCell kind={entry.kind} hatch={hatch} x="4%" width="92%" y={0.5} height={15} />
            </svg>
            {entry.label}
          </li>
        ))}
      </ul>
    </div>
  );
}
