import { yuanToFen } from '../../pricing/fen';
import type { PriceBook } from '../../pricing/price-book/price-book';
import type { LineId } from '../../pricing/quote/quote';
import type { Catalogue } from '../catalogue';
import { formatPrice } from '../format-money';
import { groupDigits } from '../group-digits';

/** An item's list price with what it buys: ¥10,000 / 1000 人 / 年. */
export function unitPriceText(
  id: LineId,
  { items, sessionPacks }: PriceBook,
  { messages }: Pick<Catalogue, 'messages'>,
): string {
  const price = (amount: string) => formatPrice(yuanToFen(amount));
  switch (id) {
    case 'employees': {
      const { blockSize, price: list } = items.employees;
      return messages.prices['block-year'](price(list.amount), groupDigits(blockSize));
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
