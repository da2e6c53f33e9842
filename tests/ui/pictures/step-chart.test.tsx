import { expect, test } from 'vitest';
import { type ChartMark, type ChartStep, StepChart } from '../../../src/ui/pictures/step-chart';
import { render, screen } from '../rendered';

const steps: readonly ChartStep[] = [
  { id: 'a', from: 0, to: 0.5, value: 1, kind: 'plain' },
  { id: 'b', from: 0.5, to: 0.75, value: 0.5, kind: 'chosen' },
  { id: 'c', from: 0.75, to: 1, value: 0, kind: 'plain' },
];

const chart = (marks: readonly ChartMark[], given = steps) => (
  <StepChart
    label="增购费用"
    steps={given}
    marks={marks}
    topLabel="¥9,600.00"
    zeroLabel="¥0"
    startLabel="2026-02-01"
    endLabel="2027-01-31"
  />
);

const picture = () => screen.getByRole('img');

const attributes = (selector: string, ...names: string[]) =>
  [...picture().querySelectorAll(selector)].map((element) =>
    names.map((name) => element.getAttribute(name)).join(' '),
  );

test('the picture says in words what it shows', () => {
  render(chart([]));
  expect(screen.getByRole('img', { name: '增购费用' })).toBeTruthy();
});

test('under each step is its area, down to the baseline', () => {
  render(chart([]));
  expect(attributes('.step-area', 'class', 'x', 'width', 'y', 'height')).toEqual([
    'step-area step-area-plain 0% 50% 24 140',
    'step-area step-area-chosen 50% 25% 94 70',
    'step-area step-area-plain 75% 25% 164 0',
  ]);
  expect(attributes('.chart-axis', 'y1')).toEqual(['164']);
  expect(attributes('.chart-grid', 'y1')).toEqual(['24']);
});

test('one line goes along the steps and down between them', () => {
  render(chart([]));
  expect(attributes('.step-line:not(.step-line-chosen)', 'x1', 'y1', 'x2', 'y2')).toEqual([
    '0% 24 50% 24',
    '50% 24 50% 94',
    '50% 94 75% 94',
    '75% 94 75% 164',
    '75% 164 100% 164',
  ]);
});

test('the chosen step is drawn again, heavier', () => {
  render(chart([]));
  expect(attributes('.step-line-chosen', 'x1', 'x2', 'y1')).toEqual(['50% 75% 94']);
});

test('the chosen day has its head at its fee, today on the axis', () => {
  render(
    chart([
      { at: 0.25, label: '今天', kind: 'today' },
      { at: 0.5, label: '增购', kind: 'chosen' },
    ]),
  );
  expect(attributes('.mark-head', 'class', 'x', 'y')).toEqual([
    'mark-head mark-today 25% 181',
    'mark-head mark-chosen 50% 116',
  ]);
  expect(attributes('.picture-stem', 'x1', 'y2')).toEqual(['25% 186', '50% 186']);
});

test('marks of one day do not overlap', () => {
  render(
    chart([
      { at: 1, label: '今天 2027-01-31', kind: 'today' },
      { at: 1, label: '增购 2027-01-31', kind: 'chosen' },
    ]),
  );
  expect(new Set(attributes('.mark-label', 'y')).size).toBe(2);
  expect(attributes('.mark-label', 'text-anchor')).toEqual(['end', 'end']);
});

test('the amounts stand at the left, clear of the marks', () => {
  render(chart([{ at: 0.6, label: '今天', kind: 'today' }]));
  expect(attributes('.chart-amount', 'x', 'text-anchor')).toEqual(['0% start']);
  expect(attributes('.chart-zero', 'x', 'dx')).toEqual(['0% 0']);
});

test('where a mark stands at the left, the top amount goes to the right and zero beside the mark', () => {
  render(chart([{ at: 0, label: '今天', kind: 'today' }]));
  expect(attributes('.chart-amount', 'x', 'text-anchor')).toEqual(['100% end']);
  expect(attributes('.chart-zero', 'x', 'dx')).toEqual(['0% 6']);
});

test('zero stands beside the last of several marks in its way', () => {
  render(
    chart([
      { at: 0.1, label: '增购', kind: 'chosen' },
      { at: 0.04, label: '今天', kind: 'today' },
    ]),
  );
  expect(attributes('.chart-zero', 'x', 'dx')).toEqual(['10% 6']);
});

test('the axis says its two ends', () => {
  render(chart([]));
  expect(attributes('.chart-date', 'x', 'text-anchor')).toEqual(['0% start', '100% end']);
});

test('one step, and a hundred', () => {
  render(chart([], steps.slice(0, 1)));
  expect(attributes('.step-line', 'x1')).toEqual(['0%']);
  const hundred = Array.from({ length: 100 }, (_, index) => ({
    id: `${index}`,
    from: index / 100,
    to: (index + 1) / 100,
    value: 1 - index / 100,
    kind: 'plain' as const,
  }));
  const { getByRole } = render(chart([], hundred), { container: document.createElement('div') });
  expect(getByRole('img').querySelectorAll('.step-line').length).toBe(199);
});

test('it has no inline style: a strict style policy allows none', () => {
  render(chart([{ at: 0.5, label: '今天', kind: 'today' }]));
  expect(picture().outerHTML).not.toContain('style=');
});
