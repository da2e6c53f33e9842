import { useEffect, useState } from 'react';
import type { PriceBook } from '../../pricing/price-book/price-book';
import { isSamePriceBook } from '../../pricing/price-book/same-price-book';
import { checkFile } from '../../self-check/check-file';
import { SCENARIO_KINDS } from '../../self-check/scenario';
import { SCENARIO_FILES, SCENARIO_LISTS } from '../../self-check/scenario-files';
import { useBook, useServices } from '../../store/calculator-context';
import { usePriced } from '../../store/priced-form';
import { type CheckItem, fileItem, quoteItem } from './check-groups';

/** How many files are checked before the browser may paint and answer: some milliseconds of work on a slow phone. */
const FILES_AT_ONCE = 3;

/** In the order in which kinds are shown. */
const FILES = SCENARIO_KINDS.flatMap((kind) =>
  Object.entries(SCENARIO_FILES).filter(([path]) => path.includes(`/${kind}/`)),
);

/** How the check stands. */
export type SelfCheck =
  | { readonly tag: 'running'; readonly done: number; readonly count: number }
  | { readonly tag: 'failed' }
  | {
      readonly tag: 'done';
      readonly items: readonly CheckItem[];
      /** Every list that scenarios are priced with. */
      readonly books: readonly PriceBook[];
    };

/** Checks every scenario and the quote on screen, in slices, once for as long as its dialog is open. */
export function useSelfCheck(): SelfCheck {
  const book = useBook();
  const priced = usePriced();
  const { priceBooks } = useServices();
  const [quote] = useState(priced.ok ? priced.quote : undefined);
  const count = FILES.length + (quote === undefined ? 0 : 1);
  const [check, setCheck] = useState<SelfCheck>({ tag: 'running', done: 0, count });
  useEffect(() => {
    let isCurrent = true;
    const run = async () => {
      const books = inForce(book, [...(await priceBooks()), ...SCENARIO_LISTS]);
      const items = quote === undefined ? [] : [quoteItem(quote)];
      for (const [path, written] of FILES) {
        if (items.length % FILES_AT_ONCE === 0) {
          setCheck({ tag: 'running', done: items.length, count });
          await nextTask();
          if (!isCurrent) return;
        }
        items.push(fileItem(checkFile(path, written, books)));
      }
      setCheck({ tag: 'done', items, books });
    };
    run().catch(() => isCurrent && setCheck({ tag: 'failed' }));
    return () => {
      isCurrent = false;
    };
  }, [book, priceBooks, quote, count]);
  return check;
}

/** The lists, with the one in force itself in the place of the one that says the same. */
const inForce = (book: PriceBook, books: readonly PriceBook[]): PriceBook[] =>
  books.map((known) => (isSamePriceBook(known, book) ? book : known));

const nextTask = () => new Promise((resolve) => setTimeout(resolve));
