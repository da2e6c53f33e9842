import { FLAG_GAP } from './label-box';
import { MarkHead, type MarkKind } from './mark-head';
import { laneCount, type MarkPlace, markLanes } from './mark-lanes';
import { percent } from './percent';
import { textWidth } from './text-width';

/** From the bar to the middle of a head, and to the first lane. */
const HEAD = 8;
const FIRST_LANE = 18;
/** A label, its note, and the air to the next lane. */
const LANE = 40;
const LABEL_HEIGHT = 30;

export interface TimelineMark {
  readonly id: string;
  readonly kind: MarkKind;
  /** 0 to 1 of the line. */
  readonly at: number;
  /** Short: what happens. */
  readonly label: string;
  /** When: the date. */
  readonly note: string;
}

export interface PlacedMark extends MarkPlace {
  readonly mark: TimelineMark;
}

/** Gives each mark of a side its lane; `width` is the least the drawing may have. */
export function placeMarks(marks: readonly TimelineMark[], width: number): readonly PlacedMark[] {
  const labels = marks.map((mark) => ({
    mark,
    at: mark.at,
    width: Math.max(textWidth(mark.label), textWidth(mark.note)),
  }));
  return markLanes(labels, width);
}

/** The height that a side needs, in px. */
export function sideHeight(places: readonly PlacedMark[]): number {
  const lanes = laneCount(places);
  return lanes === 0 ? 0 : FIRST_LANE + (lanes - 1) * LANE + LABEL_HEIGHT;
}

export interface TimelineSideProps {
  readonly places: readonly PlacedMark[];
  /** The edge of the bar from which the stems go, in px. */
  readonly edge: number;
  readonly direction: 'up' | 'down';
}

/** The marks on one side of the bar: head, stem, label and note of each. */
export function TimelineSide({ places, edge, direction }: TimelineSideProps) {
  const away = (distance: number) => (direction === 'up' ? edge - distance : edge + distance);
  return places.map(({ mark, lane, anchor }) => {
    const x = percent(mark.at);
    const near = FIRST_LANE + lane * LANE;
    // A flag's stem goes along its label, another's ends below it.
    const stemEnd = anchor === 'middle' ? near - 4 : near + LABEL_HEIGHT;
    const top = Math.min(away(near), away(near + LABEL_HEIGHT));
    const dx = anchor === 'middle' ? 0 : anchor === 'start' ? FLAG_GAP : -FLAG_GAP;
    return (
      <g key={mark.id} className={`timeline-mark timeline-mark-${mark.kind}`}>
        <line className="picture-stem" x1={x} x2={x} y1={edge} y2={away(stemEnd)} />
        <MarkHead kind={mark.kind} x={x} y={away(HEAD)} towards={direction === 'up' ? 'down' : 'up'} />
        <text className="mark-label" x={x} y={top + 11} dx={dx} textAnchor={anchor}>
          {mark.label}
        </text>
        <text className="mark-note" x={x} y={top + 27} dx={dx} textAnchor={anchor}>
          {mark.note}
        </text>
      </g>
    );
  });
}
