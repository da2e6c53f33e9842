import type { PriceBook } from './price-book';
import type { PriceBookProblem } from './price-book-problem';

/** A value's JSON with the keys of each object in order: how a file happens to be written makes no difference. */
const inOrder = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) =>
    part instanceof Object && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );

/** Whether two lists say the same in every place. */
export const isSamePriceBook = (a: PriceBook, b: PriceBook): boolean => inOrder(a) === inOrder(b);

/**
 * A list that has the id of one of `lists` and other contents: links and saved quotes of the one would silently be
 * taken for the other's.
 */
export const takenIdProblems = (book: PriceBook, lists: readonly PriceBook[]): PriceBookProblem[] =>
  lists.some((list) => list.id === book.id && !isSamePriceBook(list, book))
    ? [{ tag: 'taken-id', path: 'id', found: book.id }]
    : [];
