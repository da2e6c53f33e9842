import { MonthCell, type MonthKind } from './month-cell';
import { percent } from './percent';

export const MONTHS_A_ROW = 12;
/** Of the width: the air between two months. */
const GAP = 0.008;
const CELL = (1 + GAP) / MONTHS_A_ROW - GAP;
const HEIGHT = 18;

const left = (column: number) => column * (CELL + GAP);

export interface StripMonth {
  readonly id: string;
  readonly kind: MonthKind;
  /** The month in which the day of the addition lies. */
  readonly marked?: boolean;
}

export interface MonthRowProps {
  /** Twelve at most. */
  readonly months: readonly StripMonth[];
  readonly hatch: string;
}

/** The months of one year. */
export function MonthRow({ months, hatch }: MonthRowProps) {
  return (
    <svg className="strip-row" width="100%" height={HEIGHT} overflow="visible" aria-hidden="true">
      {months.map(({ id, kind, marked = false }, column) => (
        <MonthCell
          key={id}
          kind={kind}
          hatch={hatch}
          marked={marked}
          x={percent(left(column))}
          width={percent(CELL)}
          y={0.5}
          height={HEIGHT - 1}
        />
      ))}
    </svg>
  );
}

export interface MonthPointerProps {
  /** The month of the row that it points at, from 0. */
  readonly column: number;
  readonly label: string;
}

/** Says above a row what lies in one of its months. */
export function MonthPointer({ column, label }: MonthPointerProps) {
  const middle = left(column) + CELL / 2;
  const anchor = middle <= 0.5 ? 'start' : 'end';
  return (
    <svg className="strip-pointer" width="100%" height={18} overflow="visible" aria-hidden="true">
      <svg className="mark-head mark-chosen" x={percent(middle)} y={0} overflow="visible" aria-hidden="true">
        <path d="M-6 6H6L0 16Z" />
      </svg>
      <text
        className="mark-label"
        x={percent(middle)}
        y={14}
        dx={anchor === 'start' ? 10 : -10}
        textAnchor={anchor}
      >
        {label}
      </text>
    </svg>
  );
}

/** Says below the last row what happens after its last month. */
export function MonthEnd({ column, label }: MonthPointerProps) {
  const end = percent(left(column) + CELL);
  const anchor = column < MONTHS_A_ROW / 2 ? 'start' : 'end';
  return (
    <svg className="strip-end" width="100%" height={20} overflow="visible" aria-hidden="true">
      <line className="picture-stem" x1={end} x2={end} y1={0} y2={18} />
      <text className="mark-label" x={end} y={15} dx={anchor === 'start' ? 6 : -6} textAnchor={anchor}>
        {label}
      </text>
    </svg>
  );
}
