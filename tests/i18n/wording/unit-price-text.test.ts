import { expect, test } from 'vitest';
import { ZH_CN_CATALOGUE } from '../../../src/i18n/catalogue';
import { loadCatalogue } from '../../../src/i18n/load-catalogue';
import { unitPriceText } from '../../../src/i18n/wording/unit-price-text';
import { bareList } from '../../pricing/other-books';
import { publishedBook } from '../../pricing/published-book';

test('people are priced by the block of their list', async () => {
  const english = await loadCatalogue('en');
  expect(unitPriceText('employees', publishedBook, ZH_CN_CATALOGUE)).toBe('¥10,000 / 1,000 人 / 年');
  expect(unitPriceText('employees', publishedBook, english)).toBe('¥10,000 / 1,000 people / year');
});

test('a block of one is a person, which read “1 people” once', async () => {
  const english = await loadCatalogue('en');
  expect(unitPriceText('employees', bareList, ZH_CN_CATALOGUE)).toBe('¥12.34 / 1 人 / 年');
  expect(unitPriceText('employees', bareList, english)).toBe('¥12.34 / person / year');
});
