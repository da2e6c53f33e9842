import {
  add,
  CNY,
  type Dinero,
  dinero,
  halfUp,
  minimum,
  multiply,
  subtract,
  toSnapshot,
  transformScale,
} from 'dinero.js';
import { fenOfDouble, figuresIn } from '../figures';
import { priceRows } from '../price-rows';
import type { Contestant } from './contestant';

type Yuan = Dinero<number, 'CNY'>;

/** Decimals of a rate in percent, as a factor: 85.55 % is 8555 at scale 4. */
const RATE_SCALE = 4;
const FEN_SCALE = 2;

const factorOf = (percent: string) => ({ amount: Math.round(Number(percent) * 100), scale: RATE_SCALE });
const inFen = (money: Yuan): Yuan => transformScale(money, FEN_SCALE, halfUp);
const toFen = (money: Yuan): bigint => {
  const { amount, scale } = toSnapshot(inFen(money));
  return scale === FEN_SCALE ? BigInt(amount) : fenOfDouble(amount / 10 ** scale);
};

/** Money objects with a scale. It has no division: the net amount is worked out on the amount in fen. */
export const dineroJs: Contestant = {
  name: 'dinero.js 2.0.2',
  manner: 'only computes',
  prepare: (book, mode) => {
    const rows = priceRows(book).map((row) => ({
      ...row,
      price: dinero({ amount: Math.round(Number(row.price) * 100), currency: CNY }),
    }));
    const { partYearDivisor, partYearCapInYears } = book.addOn;
    if (partYearDivisor !== 10) throw new Error('A scale divides by powers of ten only.');
    const nothing = dinero({ amount: 0, currency: CNY });
    return ({ quantities, years, oddMonths, discountPercent, taxRatePercent }) => {
      const discount = factorOf(discountPercent);
      const lists = rows.map(({ price, blockSize, recurring }, index) => {
        const quantity = Math.ceil((quantities[index] ?? 0) / blockSize);
        if (!recurring) return multiply(price, quantity);
        const whole = multiply(price, years);
        if (mode !== 'add') return multiply(whole, quantity);
        const part = minimum([
          multiply(price, { amount: oddMonths, scale: 1 }),
          multiply(price, partYearCapInYears),
        ]);
        return multiply(add(whole, part), quantity);
      });
      const lines = lists.map((list) => inFen(multiply(list, discount)));
      const listTotal = lists.reduce((sum, list) => add(sum, inFen(list)), nothing);
      const total = lines.reduce((sum, line) => add(sum, line), nothing);
      const { amount } = toSnapshot(inFen(total));
      const net = dinero({
        amount: Math.round((amount * 10_000) / (10_000 + factorOf(taxRatePercent).amount)),
        currency: CNY,
      });
      const tax = subtract(total, net);
      return () => figuresIn(toFen, lines, listTotal, total, net, tax);
    };
  },
};
