import type { CalendarDay } from '../../documents/calendar-file';
import type { ContractMessages } from '../../i18n/zh-cn-contract';
import type { ContractLife } from '../../pricing/calendar/contract-life';
import { toIsoDate } from '../../pricing/calendar/plain-date';

/** When a calendar reminds, in days before the day itself. */
const REMIND_DAYS_BEFORE = [90, 30, 7] as const;

type DeadlineKind = 'expiry' | 'reclaim';

/**
 * The days of a contract that must not be missed, as entries of a calendar. `isRenewedLater` where they hold
 * only as long as a renewal that is being priced is not paid.
 */
export function calendarDays(
  life: ContractLife,
  messages: ContractMessages,
  isRenewedLater: boolean,
): CalendarDay[] {
  const { start, expiry } = life;
  return (['expiry', 'reclaim'] as const).map((kind) => {
    const day = calendarDay(kind, life, messages);
    return {
      ...day,
      uid: `${kind}-${toIsoDate(expiry)}-of-${toIsoDate(start)}@ssc-calculator`,
      ...(isRenewedLater && { summary: messages.unlessRenewed(day.summary) }),
    };
  });
}

/**
 * The same of a contract that is kept, by its id: two contracts never share an entry, and once one is renewed
 * its entries move to the new days.
 */
export const keptContractDays = (
  contractId: string,
  life: ContractLife,
  messages: ContractMessages,
  named: (summary: string) => string,
): CalendarDay[] =>
  (['expiry', 'reclaim'] as const).map((kind) => {
    const day = calendarDay(kind, life, messages);
    return { ...day, uid: `${kind}-of-${contractId}@ssc-calculator`, summary: named(day.summary) };
  });

function calendarDay(
  kind: DeadlineKind,
  { expiry, reclaim }: ContractLife,
  { calendarDays: texts }: ContractMessages,
): Omit<CalendarDay, 'uid'> {
  return {
    date: kind === 'expiry' ? expiry : reclaim,
    summary: texts[kind].summary,
    description: texts[kind].description(toIsoDate(expiry), toIsoDate(reclaim)),
    remindDaysBefore: REMIND_DAYS_BEFORE,
  };
}
