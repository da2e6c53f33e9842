import type { Language } from '../../entry/display';
import { assumptionText } from '../../i18n/wording/assumption-text';
import type { BreakdownMessages } from '../../i18n/zh-cn-breakdown';
import type { Quote } from '../../pricing/quote/quote';

/** What an older quote asks for that this list does not have, a sentence each: its total is without it. */
export const leftOutTexts = (
  { assumptions }: Quote,
  breakdown: BreakdownMessages,
  language: Language,
): string[] =>
  assumptions
    .filter(({ tag }) => tag === 'not-offered')
    .map((assumption) => assumptionText(assumption, breakdown, language));
