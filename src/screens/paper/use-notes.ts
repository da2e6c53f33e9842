import { useMemo } from 'react';
import { useCatalogue } from '../../i18n/catalogue';
import { useBreakdownMessages } from '../../i18n/use-breakdown-messages';
import { assumptionText } from '../../i18n/wording/assumption-text';
import type { Assumption } from '../../pricing/quote/clauses';
import type { Quote } from '../../pricing/quote/quote';

export interface Notes {
  /** On what the buyer typed the totals rest: read before them, as they are part of the quote. */
  readonly typed: readonly string[];
  /** What else was assumed for this quote, what it is for, and the list that it is priced with. */
  readonly others: readonly string[];
}

export function useNotes(quote: Quote): Notes {
  const { language, messages } = useCatalogue();
  const breakdown = useBreakdownMessages();
  return useMemo(() => {
    const sentences = (assumptions: readonly Assumption[]) =>
      assumptions.map((assumption) => assumptionText(assumption, breakdown, language));
    return {
      typed: sentences(quote.assumptions.filter(isTyped)),
      others: [
        ...sentences(quote.assumptions.filter((assumption) => !isTyped(assumption))),
        ...(quote.mode === 'new' && quote.selection.industry
          ? [`${breakdown.industry} · ${messages.industries[quote.selection.industry]}`]
          : []),
        breakdown.bookId(quote.bookId),
      ],
    };
  }, [quote, language, messages, breakdown]);
}

const isTyped = ({ tag }: Assumption): boolean => tag === 'buyers-discount' || tag === 'buyers-tax-rate';
