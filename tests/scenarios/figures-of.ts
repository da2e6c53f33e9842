import { toIsoDate } from '../../src/pricing/calendar/plain-date';
import { fenToYuan } from '../../src/pricing/fen';
import type { Quote } from '../../src/pricing/quote/quote';

/** The quote's figures by their public names, each in the exact form of its `value` or `datetime`. */
export function figuresOf(quote: Quote): Record<string, string> {
  return {
    total: fenToYuan(quote.totalFen),
    ...(quote.discountPercent && { 'list-total': fenToYuan(quote.listTotalFen) }),
    ...Object.fromEntries(quote.groups.map(({ id, amountFen }) => [`group:${id}`, fenToYuan(amountFen)])),
    ...Object.fromEntries(quote.lines.map(({ id, amountFen }) => [`line:${id}`, fenToYuan(amountFen)])),
    'billed:employees': String(quote.employees.billed),
    'sessions:included': String(quote.sessions.included),
    'sessions:total': String(quote.sessions.total),
    ...(quote.newExpiry && { 'date:new-expiry': toIsoDate(quote.newExpiry) }),
    ...(quote.tax && { 'tax:net': fenToYuan(quote.tax.netFen), 'tax:amount': fenToYuan(quote.tax.taxFen) }),
  };
}
