import { type Fen, fenToYuan } from '../pricing/fen';
import { groupDigits } from './group-digits';

/** ¥420,280.00: amounts and totals, always with two decimals. */
export const formatAmount = (fen: Fen): string => formatFormulaAmount(fen).replace(/^-?/, '$&¥');

/** ¥10,000 or ¥133.33: prices, with decimals only where there are any. */
export const formatPrice = (fen: Fen): string => formatAmount(fen).replace(/\.00$/, '');

/** 420,280.00: an amount at the end of a formula, where the sign would come in twice. */
export const formatFormulaAmount = (fen: Fen): string => groupDigits(fenToYuan(fen));
