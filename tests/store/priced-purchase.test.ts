import { expect, test } from 'vitest';
import type { FieldTexts } from '../../src/entry/field-names';
import { priceNewPurchase } from '../../src/store/priced-purchase';
import { bookWith, publishedBook } from '../pricing/published-book';

const EXAMPLE: FieldTexts = { employees: '6000', knowledge: '1', years: '2' };

test('good texts have a selection and its quote', () => {
  const priced = priceNewPurchase({ ...EXAMPLE }, publishedBook);
  expect(priced).toMatchObject({ ok: true, selection: { employees: 6000, years: 2 } });
  expect(priced.ok && priced.quote.totalFen).toBe(42_028_000n);
});

test('refused texts have their issues and no quote at all', () => {
  const priced = priceNewPurchase({ ...EXAMPLE, experts: '2', tax: 'x' }, publishedBook);
  expect(priced).toEqual({
    ok: false,
    issues: [
      { field: 'experts', problem: { tag: 'below-minimum', value: '2', minimum: '3', mend: '3' } },
      { field: 'tax', problem: { tag: 'not-a-number', text: 'x', mend: '' } },
    ],
  });
});

test('the same texts are priced once: the same object again', () => {
  const texts = { ...EXAMPLE };
  expect(priceNewPurchase(texts, publishedBook)).toBe(priceNewPurchase(texts, publishedBook));
});

test('other texts and another price book are priced anew', () => {
  const texts = { ...EXAMPLE };
  const dearer = bookWith('items.knowledge.price.amount', '15001');
  expect(priceNewPurchase(texts, publishedBook)).toMatchObject({ quote: { totalFen: 42_028_000n } });
  expect(priceNewPurchase(texts, dearer)).toMatchObject({ quote: { totalFen: 42_028_100n } });
  expect(priceNewPurchase({ ...texts, knowledge: '2' }, publishedBook)).toMatchObject({
    quote: { totalFen: 43_528_000n },
  });
  expect(priceNewPurchase(texts, publishedBook)).toMatchObject({ quote: { totalFen: 42_028_000n } });
});
