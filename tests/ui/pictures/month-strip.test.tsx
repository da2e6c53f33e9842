import { expect, test } from 'vitest';
import { type MonthKind, MonthStrip } from '../../../src/ui/pictures/month-strip';
import { render, screen } from '../rendered';

const KINDS: readonly MonthKind[] = ['elapsed', 'part-year', 'free', 'whole-year', 'not-begun'];

const strip = (count: number, marked = -1, kind: MonthKind = 'whole-year') => (
  <MonthStrip
    label="36 个月"
    months={Array.from({ length: count }, (_, index) => ({ id: `${index}`, kind, marked: index === marked }))}
    rowLabels={['第 1 年', '第 2 年', '第 3 年']}
    legend={KINDS.map((entry) => ({ kind: entry, label: entry }))}
    endLabel="到期 2027-01-31"
    markLabel="增购 2026-07-01"
  />
);

const picture = () => screen.getByRole('img');

const all = (selector: string) => [...picture().querySelectorAll(selector)];

const attributes = (selector: string, ...names: string[]) =>
  all(selector).map((element) => names.map((name) => element.getAttribute(name)).join(' '));

test('the picture says in words what it shows', () => {
  render(strip(12));
  expect(screen.getByRole('img', { name: '36 个月' })).toBeTruthy();
});

test('a year is a row of twelve equal months from edge to edge', () => {
  render(strip(12));
  const cells = attributes('.month', 'x', 'width');
  expect(cells.length).toBe(12);
  expect(cells[0]).toBe('0% 7.6%');
  expect(cells[1]).toBe('8.4% 7.6%');
  expect(cells[11]).toBe('92.4% 7.6%');
});

test('each row says its year', () => {
  render(strip(30));
  expect(all('.strip-row').map((row) => row.querySelectorAll('.month').length)).toEqual([12, 12, 6]);
  expect(all('.strip-year').map((year) => year.textContent)).toEqual(['第 1 年', '第 2 年', '第 3 年']);
});

test('the end stands after the last month', () => {
  render(strip(36));
  expect(attributes('.strip-end line', 'x1')).toEqual(['100%']);
  expect(attributes('.strip-end text', 'x', 'text-anchor')).toEqual(['100% end']);
  expect(all('.strip-end')[0]?.textContent).toBe('到期 2027-01-31');
});

test('an end early in the year has its words to the right', () => {
  render(strip(15));
  expect(attributes('.strip-end text', 'x', 'text-anchor')).toEqual(['24.4% start']);
});

test('the marked month is outlined, and pointed at from above its row', () => {
  render(strip(36, 17));
  expect(all('.month-marked').length).toBe(1);
  expect(attributes('.strip-pointer text', 'x', 'text-anchor')).toEqual(['45.8% start']);
  expect([...picture().children].map((row) => row.getAttribute('class'))).toEqual([
    'strip-year',
    'strip-row',
    'strip-pointer',
    'strip-year',
    'strip-row',
    'strip-year',
    'strip-row',
    'strip-end',
  ]);
});

test('a month late in the year is pointed at from the left', () => {
  render(strip(12, 11));
  expect(attributes('.strip-pointer text', 'x', 'text-anchor')).toEqual(['96.2% end']);
});

test('without a marked month nothing is pointed at', () => {
  render(strip(12));
  expect(all('.strip-pointer')).toEqual([]);
});

test('months of part of a year are hatched, free ones have a dot', () => {
  const { container } = render(strip(1, -1, 'part-year'));
  expect(attributes('.month', 'fill')).toEqual([`url(#${container.querySelector('pattern')?.id})`]);
  const { getByRole } = render(strip(1, -1, 'free'), { container: document.createElement('div') });
  expect(getByRole('img').querySelector('.month-free-sign')?.getAttribute('cx')).toBe('3.8%');
});

test('the legend shows each kind as the months do', () => {
  render(strip(12));
  const entries = screen.getAllByRole('listitem');
  expect(entries.map((entry) => entry.textContent)).toEqual([...KINDS]);
  expect(entries.map((entry) => entry.querySelector('rect')?.getAttribute('class'))).toEqual(
    KINDS.map((kind) => `month month-${kind}`),
  );
});

test('it has no inline style: a strict style policy allows none', () => {
  const { container } = render(strip(36, 3));
  expect(container.innerHTML).not.toContain('style=');
});
