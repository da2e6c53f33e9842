import { expect, test } from 'vitest';
import { ZH_CN_CATALOGUE } from '../../../src/i18n/catalogue';
import { loadCatalogue } from '../../../src/i18n/load-catalogue';
import { quoteAddOn } from '../../../src/pricing/quote/quote-add-on';
import { quoteNewPurchase } from '../../../src/pricing/quote/quote-new-purchase';
import { quoteRenewal } from '../../../src/pricing/quote/quote-renewal';
import { proposedName } from '../../../src/screens/records/proposed-name';
import { addition } from '../../pricing/addition';
import { minimalSelection } from '../../pricing/minimal-selection';
import { publishedBook } from '../../pricing/published-book';
import { renewal } from '../../pricing/renewal';

const purchase = quoteNewPurchase({ ...minimalSelection, employees: 6000, years: 2 }, publishedBook);
const renewed = quoteRenewal(renewal('2025-03-05', 1, '2026-03-05'), publishedBook);
const added = quoteAddOn(addition('2026-03-05', 2, '2026-09-05', { experts: 2 }), publishedBook);
const nothing = quoteAddOn(addition('2026-03-05', 2, '2026-09-05'), publishedBook);

test.each([
  [purchase, '新购 6,000 人 2 年'],
  [renewed, '续费 1,000 人 1 年'],
  [added, '增购 2 席'],
  [nothing, '增购'],
])('a quote is called what it buys (%#)', (quote, name) => {
  expect(proposedName(quote, publishedBook, ZH_CN_CATALOGUE)).toBe(name);
});

test('a quote has an English name on the English page', async () => {
  expect(proposedName(purchase, publishedBook, await loadCatalogue('en'))).toBe(
    'New purchase 6,000 people 2 years',
  );
});
