import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { PriceBook } from '../../../src/pricing/price-book/price-book';
import { figure, renderMode } from '../../app/rendered-app';
import { publishedBook } from '../../pricing/published-book';
import { tableRows } from '../table-rows';

/** An eighth of a year's price each month, up to two years' price: eleven months cost more than twelve. */
const book: PriceBook = {
  ...publishedBook,
  id: 'rising',
  addOn: { ...publishedBook.addOn, partYearDivisor: 8, partYearCapInYears: 2 },
};
const texts = { start: '2026-01-15', term: '1', experts: '2' };
const render = (on: string) => renderMode('add', { ...texts, on }, { book, today: '2026-01-15' });

test('the chart of days does not say that the fee falls where it rises first', async () => {
  await render('2026-01-20');
  expect(screen.getByRole('img', { name: /办理为/ }).getAttribute('aria-label')).toBe(
    '2026年1月15日办理为 ¥6,000.00，2027年1月14日办理为 ¥750.00，其间逐段有升有降，最高 ¥8,250.00',
  );
  expect(tableRows('每段日期的费用（共 12 段）').slice(0, 3)).toEqual([
    ['2026-01-15 – 2026-02-14 所选剩余 12 个月', '¥6,000.00', '—'],
    ['2026-02-15 – 2026-03-14 剩余 11 个月', '¥8,250.00', '多 ¥2,250.00'],
    ['2026-03-15 – 2026-04-14 剩余 10 个月', '¥7,500.00', '¥750.00'],
  ]);
  expect(figure('day:2026-02-15:drop')).toBe('-2250.00');
  expect(figure('day-advice:saved')).toBe('750.00');
});

test('no step of the chart stands above its top line', async () => {
  const { container } = await render('2026-01-20');
  const top = Number(container.querySelector('.step-chart .chart-grid')?.getAttribute('y1'));
  const tops = [...container.querySelectorAll('.step-chart [y]:is(rect)')].map((step) =>
    Number(step.getAttribute('y')),
  );
  expect(tops.length).toBeGreaterThan(0);
  expect(Math.min(...tops)).toBe(top);
});

test('an addition that costs more than buying from the start is not called the same', async () => {
  const { container } = await render('2026-02-20');
  expect(container.textContent).toContain('比从合同开始就购买多付 ¥2,250.00，还少用 1 个月。');
  expect(figure('compare:more-than-from-start')).toBe('2250.00');
});

test('in English it says the same', async () => {
  const { user } = await render('2026-02-20');
  await user.click(screen.getByRole('button', { name: 'English' }));
  await screen.findByRole('button', { name: '中文' });
  expect(screen.getByRole('img', { name: /up and down/ }).getAttribute('aria-label')).toBe(
    '¥6,000.00 on 15 Jan 2026 and ¥750.00 on 14 Jan 2027, up and down in steps between, ¥8,250.00 at most',
  );
  expect(document.body.textContent).toContain(
    'It is ¥2,250.00 more than buying from the start, with 1 month less of use.',
  );
});
