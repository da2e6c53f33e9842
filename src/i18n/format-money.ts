import type { Language } from '../entry/display';
import { type Fen, fenToYuan } from '../pricing/fen';

const formats = new Map<string, Intl.NumberFormat>();

function moneyFormat(language: Language, decimals: 0 | 2): Intl.NumberFormat {
  const key = `${language} ${decimals}`;
  const known = formats.get(key);
  if (known !== undefined) return known;
  const format = new Intl.NumberFormat(language, {
    style: 'currency',
    currency: 'CNY',
    currencyDisplay: 'narrowSymbol',
    minimumFractionDigits: decimals,
    maximumFractionDigits: 2,
  });
  formats.set(key, format);
  return format;
}

// Intl takes a decimal text and formats it exactly; as a number a large amount would lose its fen.
const decimal = (fen: Fen) => fenToYuan(fen) as `${number}`;

/** ¥420,280.00: amounts and totals, always with two decimals. */
export function formatAmount(fen: Fen, language: Language): string {
  return moneyFormat(language, 2).format(decimal(fen));
}

/** ¥10,000 or ¥133.33: prices, with decimals only where there are any. */
export function formatPrice(fen: Fen, language: Language): string {
  return moneyFormat(language, fen % 100n === 0n ? 0 : 2).format(decimal(fen));
}

/** 420,280.00: an amount at the end of a formula, where the sign would come in twice. */
export function formatFormulaAmount(fen: Fen): string {
  return formatAmount(fen, 'en').replace('¥', '');
}
