import { useMemo } from 'react';
import { type ChartStep, clearEnd, height, inTheWay, PLOT, stepAt } from './chart-geometry';
import { CHART_LANE, type ChartMark, ChartMarkLine } from './chart-mark-line';
import { FLAG_GAP } from './label-box';
import { laneCount, markLanes } from './mark-lanes';
import { percent } from './percent';
import { StepLine } from './step-line';
import { textWidth } from './text-width';
import { useDrawingWidth } from './use-drawing-width';

export type { ChartMark, ChartStep };

/** A line of text above the top value, and one below the axis, in px. */
const TOP_LABEL = 24;
const AXIS_LABEL = 26;

export interface StepChartProps {
  /** What the picture says, for those who don't see it. */
  readonly label: string;
  readonly steps: readonly ChartStep[];
  readonly marks: readonly ChartMark[];
  /** The amounts at values 1 and 0. */
  readonly topLabel: string;
  readonly zeroLabel: string;
  /** The dates at the two ends of the axis. */
  readonly startLabel: string;
  readonly endLabel: string;
}

/** A fee that falls in steps with the day. */
export function StepChart({ label, steps, marks, ...labels }: StepChartProps) {
  const { width, drawing } = useDrawingWidth();
  const places = useMemo(
    () =>
      markLanes(
        marks.map((mark) => ({ mark, at: mark.at, width: textWidth(mark.label) })),
        width,
      ),
    [marks, width],
  );
  const lanesEnd = CHART_LANE * laneCount(places);
  const top = lanesEnd + TOP_LABEL;
  const baseline = top + PLOT;
  const topEnd = clearEnd(marks, textWidth(labels.topLabel), width);
  const zeroBeside = inTheWay(marks, textWidth(labels.zeroLabel), width);
  return (
    <svg
      ref={drawing}
      className="picture step-chart"
      width="100%"
      height={baseline + AXIS_LABEL}
      role="img"
      aria-label={label}
    >
      <line className="chart-grid" x1="0%" x2="100%" y1={top} y2={top} />
      <StepLine steps={steps} baseline={baseline} />
      <line className="chart-axis" x1="0%" x2="100%" y1={baseline} y2={baseline} />
      <text
        className="chart-amount"
        x={topEnd === 'left' ? '0%' : '100%'}
        y={top - 7}
        textAnchor={topEnd === 'left' ? 'start' : 'end'}
      >
        {labels.topLabel}
      </text>
      <text
        className="chart-zero"
        x={percent(zeroBeside ?? 0)}
        y={baseline - 7}
        dx={zeroBeside === undefined ? 0 : FLAG_GAP}
      >
        {labels.zeroLabel}
      </text>
      {places.map(({ mark, ...place }) => (
        <ChartMarkLine
          key={mark.kind + mark.label}
          mark={mark}
          place={place}
          lanesEnd={lanesEnd}
          meets={baseline - height(stepAt(steps, mark.at)?.value ?? 0)}
          baseline={baseline}
        />
      ))}
      <text className="chart-date" x="0%" y={baseline + 19} textAnchor="start">
        {labels.startLabel}
      </text>
      <text className="chart-date" x="100%" y={baseline + 19} textAnchor="end">
        {labels.endLabel}
      </text>
    </svg>
  );
}
