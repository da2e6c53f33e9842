import type { Messages } from '../../i18n/zh-cn';
import type { BreakdownMessages } from '../../i18n/zh-cn-breakdown';
import type { CompareMessages } from '../../i18n/zh-cn-compare';
import type { PlainDate } from '../../pricing/calendar/plain-date';
import type { Quote } from '../../pricing/quote/quote';

export interface TimeWords {
  readonly messages: Messages;
  readonly breakdown: BreakdownMessages;
  readonly compare: CompareMessages;
}

/** 2 年; of an addition 剩余 1 年 + 6 个月. */
export const timeText = (quote: Quote, { messages, breakdown, compare }: TimeWords): string =>
  quote.mode === 'add'
    ? compare.timeLeft(breakdown.timeLeft(quote.timeLeft.wholeYears, quote.timeLeft.oddMonths))
    : messages.form.years(quote.selection.years);

/** The first day without service, where the quote says when its contract began. */
export const expiryOf = (quote: Quote): PlainDate | undefined =>
  quote.mode === 'add' ? quote.life.expiry : quote.newExpiry;
