/** Gone before the addition, paid as part of a year, free by the cap, paid as part of a whole year, still to come. */
export type MonthKind = 'elapsed' | 'part-year' | 'free' | 'whole-year' | 'not-begun';

export interface MonthCellProps {
  readonly kind: MonthKind;
  /** The id of the hatching of months that are paid as part of a year. */
  readonly hatch: string;
  readonly x: string;
  readonly width: string;
  readonly y: number;
  readonly height: number;
  readonly marked?: boolean;
}

/** One month. The kinds differ in filling and outline, not in colour alone. */
export function MonthCell({ kind, hatch, x, width, y, height, marked = false }: MonthCellProps) {
  return (
    <>
      <rect
        className={`month month-${kind}`}
        x={x}
        y={y}
        width={width}
        height={height}
        rx={2}
        fill={kind === 'part-year' ? `url(#${hatch})` : undefined}
      />
      {kind === 'free' && <FreeSign x={x} width={width} y={y + height / 2} />}
      {marked && (
        <rect className="month-marked" x={x} y={y} width={width} height={height} rx={2} fill="none" />
      )}
    </>
  );
}

/** A dot in the middle of a month that costs nothing. */
function FreeSign({ x, width, y }: { readonly x: string; readonly width: string; readonly y: number }) {
  const middle = Number.parseFloat(x) + Number.parseFloat(width) / 2;
  return <circle className="month-free-sign" cx={`${Number(middle.toFixed(3))}%`} cy={y} r={2.5} />;
}
