import { FLAG_GAP } from './label-box';
import { MarkHead } from './mark-head';
import type { MarkPlace } from './mark-lanes';
import { percent } from './percent';

/** The height of one lane of labels, in px. */
export const CHART_LANE = 22;

export interface ChartMark {
  /** 0 to 1 of the width. */
  readonly at: number;
  readonly label: string;
  readonly kind: 'today' | 'chosen';
}

export interface ChartMarkLineProps {
  readonly mark: ChartMark;
  readonly place: MarkPlace;
  /** Where the lanes end, in px. */
  readonly lanesEnd: number;
  /** Where the day meets the fee, and the baseline. */
  readonly meets: number;
  readonly baseline: number;
}

/** A day in the chart: its label, a line down to the axis, and its head, which the chosen day has at its fee. */
export function ChartMarkLine({ mark, place, lanesEnd, meets, baseline }: ChartMarkLineProps) {
  const x = percent(mark.at);
  const { lane, anchor } = place;
  const bottom = lanesEnd - lane * CHART_LANE;
  const dx = anchor === 'middle' ? 0 : anchor === 'start' ? FLAG_GAP : -FLAG_GAP;
  return (
    <g className={`chart-mark chart-mark-${mark.kind}`}>
      <line
        className="picture-stem"
        x1={x}
        x2={x}
        y1={anchor === 'middle' ? bottom - 2 : bottom - CHART_LANE + 4}
        y2={baseline}
      />
      <MarkHead kind={mark.kind} x={x} y={mark.kind === 'today' ? baseline - 5 : meets} towards="down" />
      <text className="mark-label" x={x} y={bottom - 7} dx={dx} textAnchor={anchor}>
        {mark.label}
      </text>
    </g>
  );
}
