const WIDTH = 1000;
const HEIGHT = 24;
const GAP = 3;

export interface StackedBarProps {
  /** What the picture says, for those who don't see it. */
  readonly label: string;
  /** Shares from 0 to 1 that add up to 1. */
  readonly parts: readonly { readonly id: string; readonly share: number }[];
}

/** One bar cut into shares. Geometry stands in attributes: a strict style policy allows no inline styles. */
export function StackedBar({ label, parts }: StackedBarProps) {
  let offset = 0;
  return (
    <svg
      className="stacked-bar"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      preserveAspectRatio="none"
      role="img"
      aria-label={label}
    >
      {parts.map(({ id, share }, index) => {
        const x = offset;
        offset += share * WIDTH;
        return (
          <rect
            key={id}
            className={`part-${index % 9}`}
            x={x.toFixed(2)}
            y={0}
            width={Math.max(1, share * WIDTH - GAP).toFixed(2)}
            height={HEIGHT}
          />
        );
      })}
    </svg>
  );
}
