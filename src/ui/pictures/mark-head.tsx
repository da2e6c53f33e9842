export type MarkKind = 'plain' | 'chosen' | 'today' | 'end';

export interface MarkHeadProps {
  readonly kind: MarkKind;
  /** Its middle: in percent of the drawing. */
  readonly x: string;
  /** Its middle, in px. */
  readonly y: number;
  /** The way to the axis, to which the head of today points. */
  readonly towards: 'up' | 'down';
}

/** The end of a stem at the axis. Each kind has a shape of its own, told apart without seeing a colour. */
export function MarkHead({ kind, x, y, towards }: MarkHeadProps) {
  return (
    // A drawing within the drawing: its origin stands at a percentage, its shapes are in px.
    <svg className={`mark-head mark-${kind}`} x={x} y={y} overflow="visible" aria-hidden="true">
      {kind === 'plain' && <circle r={3.5} />}
      {kind === 'chosen' && <circle r={5} />}
      {kind === 'end' && <rect x={-4} y={-4} width={8} height={8} />}
      {kind === 'today' && (
        <path d={towards === 'down' ? 'M-4.5 -3.5H4.5L0 4.5Z' : 'M-4.5 3.5H4.5L0 -4.5Z'} />
      )}
    </svg>
  );
}
