import { useCatalogue } from '../../i18n/catalogue';
import { formatCount } from '../../i18n/format-count';
import { formatPrice } from '../../i18n/format-money';
import { yuanToFen } from '../../pricing/fen';
import type { PriceBook } from '../../pricing/price-book/price-book';
import type { LineId } from '../../pricing/quote/quote';
import { useBook } from '../../store/calculator-context';

/** An item's list price with what it buys: ¥10,000 / 1000 人 / 年. */
export function UnitPrice({ id }: { readonly id: LineId }) {
  const { language, messages } = useCatalogue();
  const { items, sessionPacks } = useBook();
  const price = (amount: string) => formatPrice(yuanToFen(amount), language);
  switch (id) {
    case 'employees': {
      const { blockSize, price: list } = items.employees;
      return messages.prices['block-year'](price(list.amount), formatCount(blockSize, language));
    }
    case 'experts':
    case 'tickets':
      return messages.prices['seat-year'](price(items[id].price.amount));
    case 'robots':
      return messages.prices['set-year'](price(items.robots.price.amount));
    case 'knowledge':
      return messages.prices.set(price(items.knowledge.price.amount));
    default:
      return messages.prices.pack(price(packPrice(id, sessionPacks)));
  }
}

const packPrice = (id: LineId, packs: PriceBook['sessionPacks']): string =>
  packs.find((pack) => pack.id === id)?.price.amount ?? '0';
