import { expect, test } from 'vitest';
import { Timeline, type TimelineMark } from '../../../src/ui/pictures/timeline';
import { render, screen } from '../rendered';

const spans = [
  { id: 'old', kind: 'service', from: 0, to: 0.4, label: '原服务期' },
  { id: 'gap', kind: 'gap', from: 0.4, to: 0.5, label: '停服' },
  { id: 'new', kind: 'new-service', from: 0.5, to: 1, label: '新服务期' },
] as const;

const mark = (kind: TimelineMark['kind'], at: number, label: string): TimelineMark => ({
  id: label,
  kind,
  at,
  label,
  note: '2027-01-31',
});

const picture = () => screen.getByRole('img');

const attributes = (selector: string, ...names: string[]) =>
  [...picture().querySelectorAll(selector)].map((element) =>
    names.map((name) => element.getAttribute(name)).join(' '),
  );

test('the picture says in words what it shows', () => {
  render(<Timeline label="到期 2027-01-31" spans={[]} marks={[]} />);
  expect(screen.getByRole('img', { name: '到期 2027-01-31' })).toBeTruthy();
});

test('spans lie on one bar, each from its beginning to its end', () => {
  render(<Timeline label="" spans={spans} marks={[]} />);
  expect(attributes('rect', 'class', 'x', 'width', 'y', 'height')).toEqual([
    'span-service 0% 40% 0.5 23',
    'span-gap 40% 10% 0.5 23',
    'span-new-service 50% 50% 0.5 23',
  ]);
  expect(picture().getAttribute('height')).toBe('24');
});

test('the gap is hatched', () => {
  render(<Timeline label="" spans={spans} marks={[]} />);
  const pattern = picture().querySelector('pattern');
  expect(attributes('.span-gap', 'fill')).toEqual([`url(#${pattern?.id})`]);
});

test('a span says its name where there is room for it', () => {
  render(<Timeline label="" spans={spans} marks={[]} />);
  expect([...picture().querySelectorAll('text')].map((text) => text.textContent)).toEqual([
    '原服务期',
    '新服务期',
  ]);
  expect(attributes('.span-label', 'x')).toEqual(['20%', '75%']);
});

test('a span with a long name has it in the table only', () => {
  render(<Timeline label="" spans={[{ ...spans[0], label: '原合同的服务期' }]} marks={[]} />);
  expect(picture().querySelectorAll('text').length).toBe(1);
  render(<Timeline label="long" spans={[{ ...spans[0], label: '原合同的整个服务期间' }]} marks={[]} />);
  expect(screen.getByRole('img', { name: 'long' }).querySelectorAll('text').length).toBe(0);
});

test('a span of a day is still a sliver', () => {
  render(<Timeline label="" spans={[{ ...spans[1], to: 0.4001 }]} marks={[]} />);
  expect(attributes('rect', 'width')).toEqual(['0.8%']);
});

test('what moves stands above the line, what the contract fixes below it', () => {
  const marks = [mark('today', 0.5, '今天'), mark('end', 1, '到期·停服')];
  render(<Timeline label="" spans={spans} marks={marks} />);
  expect(attributes('.picture-stem', 'x1', 'y1', 'y2')).toEqual(['50% 48 34', '100% 72 120']);
  expect(attributes('.mark-label', 'x', 'y', 'text-anchor', 'dx')).toEqual([
    '50% 11 middle 0',
    '100% 101 end -6',
  ]);
  expect(attributes('.mark-note', 'x', 'y')).toEqual(['50% 27', '100% 117']);
  expect(picture().getAttribute('height')).toBe('120');
});

test('each kind of mark has a shape of its own', () => {
  const marks = [
    mark('plain', 0, '开始'),
    mark('chosen', 0.5, '增购'),
    mark('today', 0.2, '今天'),
    mark('end', 1, '到期'),
  ];
  render(<Timeline label="" spans={spans} marks={marks} />);
  const shape = (kind: string) => picture().querySelector(`.mark-${kind} > *`)?.outerHTML;
  expect(shape('plain')).toContain('r="3.5"');
  expect(shape('chosen')).toContain('r="5"');
  expect(shape('end')).toContain('<rect');
  expect(shape('today')).toContain('<path');
});

test('six marks of one day have six places', () => {
  const marks = ['一', '二', '三', '四', '五', '六'].map((label) => mark('plain', 1, label));
  render(<Timeline label="" spans={spans} marks={marks} />);
  expect(new Set(attributes('.mark-label', 'x', 'y')).size).toBe(6);
});

test('it has no inline style: a strict style policy allows none', () => {
  render(<Timeline label="" spans={spans} marks={[mark('today', 0.5, '今天')]} />);
  expect(picture().outerHTML).not.toContain('style=');
});
