import { toIsoDate } from '../../src/pricing/calendar/plain-date';
import { fenToYuan } from '../../src/pricing/fen';
import type { PriceBook } from '../../src/pricing/price-book/price-book';
import { writeRecord } from '../../src/store/ledger/record-text';
import type { SavedQuote } from '../../src/store/ledger/records';
import { integerFen } from './contestants/integer-fen';
import { MODES } from './off-by-fen';
import { everydayOrders, type Order } from './orders';
import { priceRows } from './price-rows';

/** Under which the page keeps a record, followed by its id. */
const KEY_PREFIX = 'ssc-calculator/record/';

const TOWNS = [
  '北京',
  '上海',
  '广州',
  '深圳',
  '成都',
  '杭州',
  '武汉',
  '西安',
  '南京',
  '重庆',
  '苏州',
  '天津',
];
const TRADES = ['制造', '银行', '大学', '医院', '物流', '零售', '能源', '地产', '软件', '航空', '食品'];
const PURPOSES = ['总部', '年度预算', '二期', '试点', '续约方案', '扩容', '招标', '备选'];

const nth = <Value>(values: readonly Value[], index: number): Value => {
  const value = values[index % values.length];
  if (value === undefined) throw new Error('There is nothing to choose from.');
  return value;
};

/** A day of 2025 or 2026, spread so that neighbours in the list lie far apart. */
const dayOf = (index: number): string => {
  const day = new Date(Date.UTC(2025, 0, 1 + ((index * 277) % 700)));
  return day.toISOString().slice(0, 10);
};

/** Texts of saved quotes by their keys in the browser's storage, in the form in which the page itself keeps them. */
export function keptQuotes(count: number, book: PriceBook): [key: string, text: string][] {
  const perMode = Math.ceil(count / MODES.length);
  const ids = priceRows(book).map(({ id }) => id);
  const priced = MODES.map((mode) => {
    const price = integerFen.prepare(book, mode);
    return everydayOrders(mode, perMode, book).map((order) => ({ order, read: price(order) }));
  });
  return Array.from({ length: count }, (_, index) => {
    const { order, read } = nth(nth(priced, index), Math.floor(index / MODES.length));
    if (read instanceof Promise) throw new Error('Integers are computed at once.');
    const quote = savedQuote(index, order, fenToYuan(read().totalFen), ids, book);
    return [KEY_PREFIX + quote.id, writeRecord(quote)];
  });
}

function savedQuote(
  index: number,
  order: Order,
  totalYuan: string,
  ids: readonly string[],
  book: PriceBook,
): SavedQuote {
  const madeOn = dayOf(index);
  const serial = index.toString(36).padStart(4, '0');
  return {
    kind: 'quote',
    id: `q${serial.padStart(19, '0')}`,
    changedAt: `${madeOn}T02:00:00.000Z`,
    number: `Q${madeOn.replaceAll('-', '')}-${serial.toUpperCase()}`,
    name: `${nth(TOWNS, index)}${nth(TRADES, index * 7)}${nth(PURPOSES, index * 3)} ${index + 1}`,
    customer: index % 2 === 0 ? `${nth(TOWNS, index)}${nth(TRADES, index * 5)}集团有限公司` : '',
    mode: order.selection.mode,
    link: linkOf(order, totalYuan, ids, book),
    totalYuan,
    madeOn,
    // Long ago or far ahead: the state does not depend on the day of the measurement.
    validUntil: index % 3 === 0 ? '2020-01-01' : '2098-12-31',
  };
}

function linkOf(
  { selection, quantities, discountPercent, taxRatePercent }: Order,
  totalYuan: string,
  ids: readonly string[],
  book: PriceBook,
): string {
  const bought = ids
    .map((id, index) => [id, quantities[index] ?? 0] as const)
    .filter(([, quantity]) => quantity > 0);
  const times =
    selection.mode === 'new'
      ? [['years', selection.years] as const]
      : [
          ['start', toIsoDate(selection.contract.start)] as const,
          ['term', selection.contract.termYears] as const,
          ['on', toIsoDate(selection.on)] as const,
          ...(selection.mode === 'renew' ? [['years', selection.years] as const] : []),
        ];
  const rates = [
    ...(selection.discountPercent === undefined ? [] : [['discount', discountPercent] as const]),
    ...(selection.taxRatePercent === undefined ? [] : [['tax', taxRatePercent] as const]),
  ];
  const record = [['book', book.id] as const, ['quoted', totalYuan] as const];
  const fields = [...bought, ...times, ...rates, ...record].map(([name, value]) => `${name}=${value}`);
  return `#/${selection.mode}?${fields.join('&')}`;
}
