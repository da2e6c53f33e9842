import { useCatalogue } from '../../i18n/catalogue';
import { formatAmount } from '../../i18n/format-money';
import { useSelfCheckMessages } from '../../i18n/use-self-check-messages';
import { type FigureWords, figureLabel, valueText } from '../../i18n/wording/figure-wording';
import type { PriceBook } from '../../pricing/price-book/price-book';
import { listIdOf } from '../../self-check/check-scenario';
import type { Comparison } from '../../self-check/comparison';
import { useBook } from '../../store/calculator-context';
import { usePriced } from '../../store/priced-form';
import type { CheckItem } from './check-groups';

/** The words of what was checked: titles, figures, values. */
export interface CheckWording {
  readonly title: (item: CheckItem) => string;
  /** With the day that it is of; without `day` where that stands above it. */
  readonly figure: (item: CheckItem, comparison: Pick<Comparison, 'figure' | 'day'>) => string;
  readonly value: (item: CheckItem, value: string) => string;
}

export function useCheckWording(books: readonly PriceBook[]): CheckWording {
  const { language, messages } = useCatalogue();
  const selfCheck = useSelfCheckMessages();
  const inForce = useBook();
  const priced = usePriced();
  const wordsFor = ({ scenario }: CheckItem): FigureWords => {
    const listId = scenario && listIdOf(scenario);
    const book = books.find(({ id }) => id === listId) ?? inForce;
    return { messages, selfCheck, book };
  };
  const quoteTitle = priced.ok
    ? selfCheck.quoteTitle(messages.page.modes[priced.quote.mode], formatAmount(priced.quote.totalFen))
    : '';
  return {
    title: ({ scenario, group, path }) =>
      group === 'quote' ? quoteTitle : (scenario?.content[language === 'en' ? 'titleEn' : 'title'] ?? path),
    figure: (item, { figure, day }) => figureLabel(figure, day, wordsFor(item)),
    value: (item, value) => valueText(value, wordsFor(item)),
  };
}
