import { Fragment } from 'react';
import { useCatalogue } from '../../i18n/catalogue';
import { formatDate } from '../../i18n/format-date';
import { useSelfCheckMessages } from '../../i18n/use-self-check-messages';
import type { PriceBook } from '../../pricing/price-book/price-book';
import { SCENARIO_LISTS } from '../../self-check/scenario-files';
import { useBook, useToday } from '../../store/calculator-context';
import { pageVersion } from './page-version';

/** A fact about the check, as label and texts. */
export type CheckFact = readonly [label: string, ...texts: string[]];

/** The version that was checked, the list in force, and the lists of the scenarios. */
export function useCheckFacts(books: readonly PriceBook[]): readonly CheckFact[] {
  const { language } = useCatalogue();
  const words = useSelfCheckMessages();
  const book = useBook();
  const today = useToday();
  return [
    [words.version, pageVersion() || words.unknownVersion],
    [words.bookInForce, book.id],
    [words.books, ...books.map(({ id }) => id)],
    [words.checkedOn, words.chinaDate(formatDate(today, language))],
  ];
}

/** Whether no scenario is about the list in force, which its host has put in place of the page's own. */
export const useIsOwnList = (books: readonly PriceBook[]): boolean => !books.includes(useBook());

export function CheckFacts({ books }: { readonly books: readonly PriceBook[] }) {
  const words = useSelfCheckMessages();
  const facts = useCheckFacts(books);
  const isOwnList = useIsOwnList(books);
  const scenarioLists = words.scenarioLists(SCENARIO_LISTS.map(({ id }) => id).join(words.and));
  return (
    <section aria-label={words.facts}>
      <dl className="check-facts">
        {facts.map(([label, ...texts]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>
              {texts.map((text) => (
                <Fragment key={text}>
                  <span>{text}</span>{' '}
                </Fragment>
              ))}
            </dd>
          </div>
        ))}
      </dl>
      <p className="note">{scenarioLists}</p>
      {isOwnList && <p className="note">{words.ownList}</p>}
    </section>
  );
}
