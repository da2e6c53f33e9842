import { fenToYuan, sumFen, yuanToFen } from '../pricing/fen';
import { evaluateToText } from '../pricing/formula/evaluate';
import { evaluateToFen } from '../pricing/formula/evaluate-to-fen';
import type { Quote } from '../pricing/quote/quote';
import { type Comparison, compareFigures } from './comparison';

/**
 * What holds of any quote under any price list: lines and groups add up to the total, the formula shown has the
 * total's value and each line's formula its amount, net and tax are the total.
 */
export function checkQuote(quote: Quote): Comparison[] {
  const total = fenToYuan(quote.totalFen);
  const lineAmounts = quote.lines.map(({ id, amountFen }) => [`formula:${id}`, fenToYuan(amountFen)]);
  const lineValues = quote.lines.map(({ id, formula }) => [
    `formula:${id}`,
    fenToYuan(evaluateToFen(formula)),
  ]);
  return compareFigures(
    {
      'sum:lines': total,
      'sum:groups': total,
      'formula:total': total,
      ...Object.fromEntries(lineAmounts),
      ...(quote.tax && { 'sum:tax': total }),
    },
    {
      'sum:lines': fenToYuan(sumFen(quote.lines.map(({ amountFen }) => amountFen))),
      'sum:groups': fenToYuan(sumFen(quote.groups.map(({ amountFen }) => amountFen))),
      'formula:total': inYuan(evaluateToText(quote.formula)),
      ...Object.fromEntries(lineValues),
      ...(quote.tax && { 'sum:tax': fenToYuan(quote.tax.netFen + quote.tax.taxFen) }),
    },
  );
}

/** An exact value with two decimals, as amounts are written; one that has more of them keeps them all. */
const inYuan = (exact: string): string =>
  /^\d+(?:\.\d{1,2})?$/.test(exact) ? fenToYuan(yuanToFen(exact)) : exact;
