import { expect, test } from 'vitest';
import type { FieldTexts } from '../../src/entry/field-names';
import { priceNewPurchase } from '../../src/store/price-new-purchase';
import { publishedBook } from '../pricing/published-book';

const TODAY = { year: 2026, month: 11, day: 23 };
const EXAMPLE: FieldTexts = { employees: '6000', knowledge: '1', years: '2' };

test('good texts have a quote, and it holds their selection', () => {
  expect(priceNewPurchase(EXAMPLE, publishedBook, TODAY)).toMatchObject({
    ok: true,
    quote: { mode: 'new', selection: { employees: 6000, years: 2 }, totalFen: 42_028_000n },
  });
});

test('refused texts have their issues and no quote at all', () => {
  const priced = priceNewPurchase({ ...EXAMPLE, experts: '2', tax: 'x' }, publishedBook, TODAY);
  expect(priced).toEqual({
    ok: false,
    issues: [
      { field: 'experts', problem: { tag: 'below-minimum', value: '2', minimum: '3', mend: '3' } },
      { field: 'tax', problem: { tag: 'not-a-number', text: 'x', mend: '' } },
    ],
  });
});
