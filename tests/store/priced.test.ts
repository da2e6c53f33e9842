import { expect, test } from 'vitest';
import type { FieldTexts } from '../../src/entry/field-names';
import { priceAddOn } from '../../src/store/price-add-on';
import { priceNewPurchase } from '../../src/store/price-new-purchase';
import { bookWith, publishedBook } from '../pricing/published-book';

const TODAY = { year: 2026, month: 11, day: 23 };
const TOMORROW = { year: 2026, month: 11, day: 24 };

test('the same texts are priced as seen on each day', () => {
  const texts: FieldTexts = { start: '2025-11-24', experts: '1' };
  expect(priceAddOn(texts, publishedBook, TODAY)).toMatchObject({ ok: true });
  expect(priceAddOn(texts, publishedBook, TOMORROW)).toMatchObject({ ok: false });
  expect(priceAddOn(texts, publishedBook, TODAY)).toMatchObject({ ok: true });
});

test('the same texts are priced by each price book', () => {
  const texts: FieldTexts = { employees: '6000', knowledge: '1', years: '2' };
  const dearer = bookWith('items.knowledge.price.amount', '15001');
  const total = (book: typeof dearer) => priceNewPurchase(texts, book, TODAY);
  expect(total(publishedBook)).toMatchObject({ quote: { totalFen: 42_028_000n } });
  expect(total(dearer)).toMatchObject({ quote: { totalFen: 42_028_100n } });
  expect(total(publishedBook)).toMatchObject({ quote: { totalFen: 42_028_000n } });
});
