import fc from 'fast-check';
import { expect, test } from 'vitest';
import { crosses, overlaps, overrun, type PlacedLabel, textBox } from '../../../src/ui/pictures/label-box';
import { type LaneMark, laneCount, markLanes } from '../../../src/ui/pictures/mark-lanes';

const NARROW = 256;

const marks = (width: number, ...places: number[]): readonly LaneMark[] =>
  places.map((at) => ({ at, width }));

const labels = (given: readonly LaneMark[], drawing: number): readonly PlacedLabel[] =>
  markLanes(given, drawing).map(({ at, width, lane, anchor }) => ({ x: at * drawing, width, lane, anchor }));

const pairs = (placed: readonly PlacedLabel[]) =>
  placed.flatMap((a, index) => placed.slice(index + 1).map((b) => [a, b] as const));

const hasCrossing = (placed: readonly PlacedLabel[]) =>
  pairs(placed).some(([a, b]) => crosses(a, b) || crosses(b, a));

const places = (given: readonly LaneMark[], drawing = NARROW) =>
  markLanes(given, drawing).map(({ lane, anchor }) => `${lane} ${anchor}`);

/** Labels of one to eight Chinese characters, or any other width to 160 px. */
const anyMarks = fc.array(
  fc.record({
    at: fc.oneof(fc.constantFrom(0, 0.5, 1), fc.double({ min: 0, max: 1, noNaN: true })),
    width: fc.oneof(fc.constantFrom(72, 96), fc.integer({ min: 12, max: 160 })),
  }),
  { maxLength: 8 },
);
const anyDrawing = fc.constantFrom(256, 400, 560);

test('nothing needs no lane', () => {
  expect(markLanes([], NARROW)).toEqual([]);
  expect(laneCount([])).toBe(0);
});

test('a label stands over its stem, near an end beside it', () => {
  expect(places(marks(96, 0.5))).toEqual(['0 middle']);
  expect(places(marks(96, 0))).toEqual(['0 start']);
  expect(places(marks(96, 1))).toEqual(['0 end']);
});

test('labels that have room share the lane next to the axis', () => {
  expect(places(marks(72, 0, 0.5, 1))).toEqual(['0 start', '0 middle', '0 end']);
});

test('two close days stand back to back', () => {
  expect(places(marks(96, 0.5, 0.502))).toEqual(['0 end', '0 start']);
  expect(places(marks(96, 0.502, 0.5))).toEqual(['0 start', '0 end']);
});

test('six marks of one day stand on both sides of one stem', () => {
  const placed = markLanes(marks(100, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5), NARROW);
  expect(laneCount(placed)).toBe(3);
  expect(placed.map(({ lane, anchor }) => `${lane} ${anchor}`).sort()).toEqual([
    '0 end',
    '0 start',
    '1 end',
    '1 start',
    '2 end',
    '2 start',
  ]);
});

test('six marks of the last day stand one under another, inside the drawing', () => {
  const placed = markLanes(marks(100, 1, 1, 1, 1, 1, 1), NARROW);
  expect(placed.map(({ lane }) => lane).sort()).toEqual([0, 1, 2, 3, 4, 5]);
  expect(new Set(placed.map(({ anchor }) => anchor))).toEqual(new Set(['end']));
});

test('days that follow each other near an end: no stem runs through a label', () => {
  const given = marks(100, 0.1, 0.103, 0.106, 0.109, 0.112, 0.115);
  for (const drawing of [256, 400, 560]) expect(hasCrossing(labels(given, drawing))).toBe(false);
});

test('the places come in the order of the marks, each with what it was given', () => {
  const given = [
    { id: 'late', at: 1, width: 60 },
    { id: 'early', at: 0, width: 60 },
  ];
  expect(markLanes(given, NARROW)).toEqual([
    { id: 'late', at: 1, width: 60, lane: 0, anchor: 'end' },
    { id: 'early', at: 0, width: 60, lane: 0, anchor: 'start' },
  ]);
});

test('labels never overlap', () => {
  fc.assert(
    fc.property(anyMarks, anyDrawing, (given, drawing) => {
      expect(pairs(labels(given, drawing)).filter(([a, b]) => overlaps(a, b))).toEqual([]);
    }),
  );
});

test('labels that do not overlap do not overlap in a wider drawing either', () => {
  fc.assert(
    fc.property(anyMarks, fc.integer({ min: NARROW, max: 1200 }), (given, wider) => {
      const placed = markLanes(given, NARROW).map((mark) => ({ ...mark, x: mark.at * wider }));
      for (const [a, b] of pairs(placed)) {
        const [one, other] = [textBox(a), textBox(b)];
        expect(a.lane !== b.lane || one.to < other.from || other.to < one.from).toBe(true);
      }
    }),
  );
});

test('every label stays inside the drawing', () => {
  fc.assert(
    fc.property(anyMarks, anyDrawing, (given, drawing) => {
      for (const label of labels(given, drawing)) expect(overrun(label, drawing)).toBe(0);
    }),
  );
});

test('there are never more lanes than marks', () => {
  fc.assert(
    fc.property(anyMarks, anyDrawing, (given, drawing) => {
      const lanes = markLanes(given, drawing).map(({ lane }) => lane);
      expect(Math.max(-1, ...lanes)).toBeLessThan(given.length || 1);
    }),
  );
});

test('of two or three marks no stem runs through a label of usual width', () => {
  const few = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 3 });
  fc.assert(
    fc.property(few, anyDrawing, (given, drawing) => {
      expect(hasCrossing(labels(marks(72, ...given), drawing))).toBe(false);
    }),
    { numRuns: 1000 },
  );
});
