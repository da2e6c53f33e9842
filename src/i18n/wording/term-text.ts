import type { Quote, QuoteLine } from '../../pricing/quote/quote';
import type { Messages } from '../zh-cn';
import type { BreakdownMessages } from '../zh-cn-breakdown';

/** What a line is paid for: whole years, the time left of a contract, or once. */
export function termText(
  { recurring }: QuoteLine,
  quote: Quote,
  messages: Messages,
  breakdown: BreakdownMessages,
): string {
  if (!recurring) return breakdown.once;
  return quote.mode === 'add'
    ? breakdown.timeLeft(quote.timeLeft.wholeYears, quote.timeLeft.oddMonths)
    : messages.form.years(quote.selection.years);
}
