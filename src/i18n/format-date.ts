import type { Language } from '../entry/display';
import type { PlainDate } from '../pricing/calendar/plain-date';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** 2026年3月5日 or 5 Mar 2026. A plain date: it passes through no time zone. */
export function formatDate({ year, month, day }: PlainDate, language: Language): string {
  return language === 'en' ? `${day} ${MONTHS[month - 1] ?? ''} ${year}` : `${year}年${month}月${day}日`;
}
