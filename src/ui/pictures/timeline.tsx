import { useId, useMemo } from 'react';
import { Hatch } from './hatch';
import { percent } from './percent';
import { textWidth } from './text-width';
import { placeMarks, sideHeight, type TimelineMark, TimelineSide } from './timeline-side';
import { useDrawingWidth } from './use-drawing-width';

export type { TimelineMark };

const BAR = 24;
/** Below it a span says its name in the table only. */
const LABELLED_SHARE = 0.25;
/** A span of a few days in eight years is still seen. */
const LEAST_SHARE = 0.008;

export interface TimelineSpan {
  readonly id: string;
  /** The gap lies between expiry and reclaiming. */
  readonly kind: 'service' | 'gap' | 'new-service';
  /** 0 to 1 of the line. */
  readonly from: number;
  readonly to: number;
  readonly label: string;
}

export interface TimelineProps {
  /** What the picture says, for those who don't see it. */
  readonly label: string;
  readonly spans: readonly TimelineSpan[];
  readonly marks: readonly TimelineMark[];
}

/** What moves with the visitor's choice stands above the line, what the contract fixes below it. */
const isAbove = ({ kind }: TimelineMark) => kind === 'today' || kind === 'chosen';

/** The life of a contract as one line: what it covers as a bar, its days as marks above and below. */
export function Timeline({ label, spans, marks }: TimelineProps) {
  const hatch = useId();
  const { width, drawing } = useDrawingWidth();
  const { above, below } = useMemo(
    () => ({
      above: placeMarks(marks.filter(isAbove), width),
      below: placeMarks(
        marks.filter((mark) => !isAbove(mark)),
        width,
      ),
    }),
    [marks, width],
  );
  const top = sideHeight(above);
  const bottom = top + BAR;
  return (
    <svg
      ref={drawing}
      className="picture timeline"
      width="100%"
      height={bottom + sideHeight(below)}
      role="img"
      aria-label={label}
    >
      <defs>
        <Hatch id={hatch} className="hatch-gap" />
      </defs>
      {spans.map(({ id, kind, from, to }) => (
        <rect
          key={id}
          className={`span-${kind}`}
          x={percent(from)}
          y={top + 0.5}
          width={percent(Math.max(to - from, LEAST_SHARE))}
          height={BAR - 1}
          rx={2}
          fill={kind === 'gap' ? `url(#${hatch})` : undefined}
        />
      ))}
      {spans
        .filter((span) => isLabelled(span, width))
        .map(({ id, kind, from, to, label: text }) => (
          <text
            key={id}
            className={`span-label span-label-${kind}`}
            x={percent((from + to) / 2)}
            y={top + 16}
            textAnchor="middle"
          >
            {text}
          </text>
        ))}
      <TimelineSide places={above} edge={top} direction="up" />
      <TimelineSide places={below} edge={bottom} direction="down" />
    </svg>
  );
}

/** Whether a span is wide enough for its name. */
function isLabelled({ from, to, label }: TimelineSpan, width: number): boolean {
  return to - from >= LABELLED_SHARE && (to - from) * width >= textWidth(label) + 8;
}
