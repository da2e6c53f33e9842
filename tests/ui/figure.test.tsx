import { expect, test } from 'vitest';
import { DateFigure, Figure } from '../../src/ui/figure';
import { render, screen } from './rendered';

test('a figure is a data element with its name, its exact value and the formatted text', () => {
  render(
    <Figure name="total" value="420280.00">
      ¥420,280.00
    </Figure>,
  );
  expect(screen.getByText('¥420,280.00').outerHTML).toBe(
    '<data data-figure="total" value="420280.00">¥420,280.00</data>',
  );
});

test('a count is written plain into the value', () => {
  render(
    <Figure name="sessions:total" value={1_000_000_000_000}>
      1,000,000,000,000
    </Figure>,
  );
  expect(screen.getByText('1,000,000,000,000').getAttribute('value')).toBe('1000000000000');
});

test('a date is a time element with the plain date', () => {
  render(
    <DateFigure name="date:new-expiry" isoDate="2025-01-31">
      2025年1月31日
    </DateFigure>,
  );
  expect(screen.getByText('2025年1月31日').outerHTML).toBe(
    '<time data-figure="date:new-expiry" datetime="2025-01-31">2025年1月31日</time>',
  );
});
