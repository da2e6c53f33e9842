import { Decimal } from 'decimal.js';
import { figuresIn } from '../figures';
import { priceRows } from '../price-rows';
import type { Contestant } from './contestant';

const ZERO = new Decimal(0);
const toFen = (yuan: Decimal): bigint => BigInt(yuan.times(100).toFixed(0));

/** The library that the project computes with, used straight: a figure comes out, and no way to it. */
export const plainDecimal: Contestant = {
  name: 'decimal.js 10.6.0, no formulas',
  manner: 'only computes',
  prepare: (book, mode) => {
    const rows = priceRows(book).map((row) => ({ ...row, price: new Decimal(row.price) }));
    const { partYearDivisor, partYearCapInYears } = book.addOn;
    return ({ quantities, years, oddMonths, discountPercent, taxRatePercent }) => {
      const discount = new Decimal(discountPercent).div(100);
      const lines = rows.map(({ price, blockSize, recurring }, index) => {
        const quantity = Math.ceil((quantities[index] ?? 0) / blockSize);
        if (!recurring) return price.times(quantity);
        const whole = price.times(years);
        if (mode !== 'add') return whole.times(quantity);
        const part = Decimal.min(
          price.div(partYearDivisor).times(oddMonths),
          price.times(partYearCapInYears),
        );
        return whole.plus(part).times(quantity);
      });
      const amounts = lines.map((list) => list.times(discount).toDecimalPlaces(2, Decimal.ROUND_HALF_UP));
      const listTotal = lines.reduce(
        (sum, list) => sum.plus(list.toDecimalPlaces(2, Decimal.ROUND_HALF_UP)),
        ZERO,
      );
      const total = amounts.reduce((sum, amount) => sum.plus(amount), ZERO);
      const net = total
        .div(new Decimal(taxRatePercent).div(100).plus(1))
        .toDecimalPlaces(2, Decimal.ROUND_HALF_UP);
      const tax = total.minus(net);
      return () => figuresIn(toFen, amounts, listTotal, total, net, tax);
    };
  },
};
