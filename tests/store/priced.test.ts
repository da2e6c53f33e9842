import { describe, expect, test, vi } from 'vitest';
import type { FieldTexts } from '../../src/entry/field-names';
import { priceAddOn } from '../../src/store/price-add-on';
import { priceNewPurchase } from '../../src/store/price-new-purchase';
import { priceRenewal } from '../../src/store/price-renewal';
import { type PriceTexts, priceOnce } from '../../src/store/priced';
import { bookWith, publishedBook } from '../pricing/published-book';

const TODAY = { year: 2026, month: 11, day: 23 };
const TOMORROW = { year: 2026, month: 11, day: 24 };

describe.each<[string, PriceTexts]>([
  ['a new purchase', priceNewPurchase],
  ['an addition', priceAddOn],
  ['a renewal', priceRenewal],
])('%s', (_, price) => {
  test('is priced once for the same texts, price book and day: the same object again', () => {
    const texts: FieldTexts = { employees: '6000' };
    expect(price(texts, publishedBook, TODAY)).toBe(price(texts, publishedBook, TODAY));
  });

  test('that is refused is read once too', () => {
    const texts: FieldTexts = { employees: 'abc' };
    expect(price(texts, publishedBook, TODAY)).toBe(price(texts, publishedBook, TODAY));
  });

  test('is priced anew for other texts, another price book and another day', () => {
    const texts: FieldTexts = { employees: '6000' };
    const first = price(texts, publishedBook, TODAY);
    expect(price({ ...texts }, publishedBook, TODAY)).not.toBe(first);
    expect(price(texts, publishedBook, TOMORROW)).not.toBe(first);
    expect(price(texts, bookWith('items.experts.minimum', 5), TOMORROW)).not.toBe(first);
  });
});

describe('priced once', () => {
  test('the price is worked out once, however often it is asked for', () => {
    const work = vi.fn<PriceTexts>(() => ({ ok: false, issues: [] }));
    const price = priceOnce(work);
    const texts: FieldTexts = {};
    for (let count = 1; count <= 5; count++) price(texts, publishedBook, TODAY);
    expect(work).toHaveBeenCalledTimes(1);
    expect(work).toHaveBeenCalledWith(texts, publishedBook, TODAY);
    price(texts, publishedBook, TOMORROW);
    expect(work).toHaveBeenCalledTimes(2);
  });

  test('what was known of another day is not shown for this one', () => {
    const texts: FieldTexts = { start: '2025-11-24', experts: '1' };
    expect(priceAddOn(texts, publishedBook, TODAY)).toMatchObject({ ok: true });
    expect(priceAddOn(texts, publishedBook, TOMORROW)).toMatchObject({ ok: false });
    expect(priceAddOn(texts, publishedBook, TODAY)).toMatchObject({ ok: true });
  });

  test('nor what was known of another price book', () => {
    const texts: FieldTexts = { employees: '6000', knowledge: '1', years: '2' };
    const dearer = bookWith('items.knowledge.price.amount', '15001');
    const total = (book: typeof dearer) => priceNewPurchase(texts, book, TODAY);
    expect(total(publishedBook)).toMatchObject({ quote: { totalFen: 42_028_000n } });
    expect(total(dearer)).toMatchObject({ quote: { totalFen: 42_028_100n } });
    expect(total(publishedBook)).toMatchObject({ quote: { totalFen: 42_028_000n } });
  });
});
