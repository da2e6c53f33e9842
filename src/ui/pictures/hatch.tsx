export interface HatchProps {
  /** Shapes are filled with `url(#id)`. */
  readonly id: string;
  /** The class of its lines, which gives them their colour. */
  readonly className: string;
}

/** Slanting lines: what is hatched is told from what is filled without seeing a colour. */
export function Hatch({ id, className }: HatchProps) {
  return (
    <pattern id={id} width={5} height={5} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <line className={className} x1={1} x2={1} y1={0} y2={5} />
    </pattern>
  );
}
