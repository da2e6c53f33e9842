import type { CalendarDay } from '../../documents/calendar-file';
import type { ContractMessages } from '../../i18n/zh-cn-contract';
import type { ContractLife } from '../../pricing/calendar/contract-life';
import { toIsoDate } from '../../pricing/calendar/plain-date';

/** When a calendar reminds, in days before the day itself. */
const REMIND_DAYS_BEFORE = [90, 30, 7] as const;

/**
 * The days of a contract that must not be missed, as entries of a calendar. `isRenewedLater` where they hold
 * only as long as a renewal that is being priced is not paid.
 */
export function calendarDays(
  { start, expiry, reclaim }: ContractLife,
  { calendarDays: texts, unlessRenewed }: ContractMessages,
  isRenewedLater: boolean,
): CalendarDay[] {
  return (['expiry', 'reclaim'] as const).map((kind) => ({
    uid: `${kind}-${toIsoDate(expiry)}-of-${toIsoDate(start)}@ssc-calculator`,
    date: kind === 'expiry' ? expiry : reclaim,
    summary: isRenewedLater ? unlessRenewed(texts[kind].summary) : texts[kind].summary,
    description: texts[kind].description(toIsoDate(expiry), toIsoDate(reclaim)),
    remindDaysBefore: REMIND_DAYS_BEFORE,
  }));
}
