import { priceRows } from '../price-rows';
import type { Contestant } from './contestant';

/** 100 % in hundredths of a percent. */
const WHOLE = 10_000n;

const hundredths = (decimalText: string): bigint => {
  const [whole = '0', decimals = ''] = decimalText.split('.');
  return BigInt(whole + decimals.padEnd(2, '0'));
};

const halfUp = (dividend: bigint, divisor: bigint): bigint => (2n * dividend + divisor) / (2n * divisor);

/** Whole numbers of fen and nothing else: exact by nature, so the others are measured by it; and the floor of speed. */
export const integerFen: Contestant = {
  name: 'integer fen (BigInt)',
  manner: 'only computes',
  prepare: (book, mode) => {
    const rows = priceRows(book).map(({ price, blockSize, recurring }) => ({
      priceFen: hundredths(price),
      blockSize,
      recurring,
    }));
    const divisor = BigInt(book.addOn.partYearDivisor);
    const capMonths = divisor * BigInt(book.addOn.partYearCapInYears);
    return ({ quantities, years, oddMonths, discountPercent, taxRatePercent }) => {
      const discount = hundredths(discountPercent);
      const months = BigInt(oddMonths);
      const parts = BigInt(years) * divisor + (months < capMonths ? months : capMonths);
      const linesFen: bigint[] = [];
      let listTotalFen = 0n;
      let totalFen = 0n;
      for (const [index, { priceFen, blockSize, recurring }] of rows.entries()) {
        const quantity = BigInt(Math.ceil((quantities[index] ?? 0) / blockSize));
        let amountFen: bigint;
        if (recurring && mode === 'add') {
          const exact = quantity * priceFen * parts;
          listTotalFen += halfUp(exact, divisor);
          amountFen = halfUp(exact * discount, divisor * WHOLE);
        } else {
          const listFen = quantity * priceFen * (recurring ? BigInt(years) : 1n);
          listTotalFen += listFen;
          amountFen = halfUp(listFen * discount, WHOLE);
        }
        linesFen.push(amountFen);
        totalFen += amountFen;
      }
      const netFen = halfUp(totalFen * WHOLE, WHOLE + hundredths(taxRatePercent));
      const figures = { linesFen, listTotalFen, totalFen, netFen, taxFen: totalFen - netFen };
      return () => figures;
    };
  },
};
