import { readDate } from '../../entry/read-date';
import type { Catalogue } from '../../i18n/catalogue';
import { formatDate } from '../../i18n/format-date';
import { groupDigits } from '../../i18n/group-digits';
import { type FieldWording, fieldWording } from '../../i18n/wording/field-wording';
import type { ProductsMessages } from '../../i18n/zh-cn-products';
import {
  CONTRACT_ITEMS,
  type ContractItem,
  type ContractQuantities,
} from '../../pricing/contract-history/contract-history';
import type { PriceBook } from '../../pricing/price-book/price-book';
import type { ContractRecord } from '../../store/ledger/records';

type Words = Pick<Catalogue, 'language' | 'messages'>;

/** What the buyer calls the contract, or its start where it has no name. */
export function contractName(
  { name, start }: Pick<ContractRecord, 'name' | 'start'>,
  { language }: Words,
  products: ProductsMessages,
): string {
  if (name !== '') return name;
  const day = readDate(start);
  return products.unnamed(day.ok ? formatDate(day.value, language) : start);
}

export const itemWording = (
  item: ContractItem,
  { messages }: Words,
  products: ProductsMessages,
  book: PriceBook,
): FieldWording =>
  item === 'sessionsInPacks' ? products.sessionsInPacks : fieldWording(item, messages, book);

/** 6,000 人 */
export function countedItem(
  item: ContractItem,
  count: number,
  words: Words,
  products: ProductsMessages,
  book: PriceBook,
): string {
  const { unit } = itemWording(item, words, products, book);
  return words.messages.counted(groupDigits(count), unit, count).trim();
}

/** Everything that there is any of, in one line: 员工数 6,000 人、专家坐席数 8 席. */
export function quantitiesText(
  quantities: ContractQuantities,
  words: Words,
  products: ProductsMessages,
  book: PriceBook,
  isAddition = false,
): string {
  return CONTRACT_ITEMS.filter((item) => quantities[item] > 0)
    .map((item) => {
      const counted = countedItem(item, quantities[item], words, products, book);
      const { label } = itemWording(item, words, products, book);
      return `${label} ${isAddition ? products.plus(counted) : counted}`;
    })
    .reduce((first, second) => (first === '' ? second : products.list(first, second)), '');
}
