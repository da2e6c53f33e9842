import type { Language } from '../../entry/display';
import { formatDate } from '../../i18n/format-date';

/** A kept day as a person reads it. */
export function isoDayText(isoDate: string, language: Language): string {
  const [year = 0, month = 0, day = 0] = isoDate.split('-').map(Number);
  return formatDate({ year, month, day }, language);
}
