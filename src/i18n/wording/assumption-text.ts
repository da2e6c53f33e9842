import type { Language } from '../../entry/display';
import type { PlainDate } from '../../pricing/calendar/plain-date';
import type { Assumption } from '../../pricing/quote/clauses';
import { formatDate } from '../format-date';
import type { BreakdownMessages } from '../zh-cn-breakdown';

/** What was assumed where the vendor's guide is silent, as a sentence. */
export function assumptionText(
  assumption: Assumption,
  { assumptionTexts }: BreakdownMessages,
  language: Language,
): string {
  // Each pattern takes exactly its own tag's assumption; the compiler can't see that the two tags are one.
  const pattern = assumptionTexts[assumption.tag] as (
    assumption: Assumption,
    date: (day: PlainDate) => string,
  ) => string;
  return pattern(assumption, (day) => formatDate(day, language));
}
