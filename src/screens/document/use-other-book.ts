import { useEffect, useState } from 'react';
import type { PriceBook } from '../../pricing/price-book/price-book';
import { useServices } from '../../store/calculator-context';

export type BookSearch = PriceBook | 'looking' | 'missing';

/** A price list by its id, older ones included, once it has loaded. */
export function useOtherBook(bookId: string): BookSearch {
  const { findPriceBook } = useServices();
  const [search, setSearch] = useState<BookSearch>('looking');
  useEffect(() => {
    let isCurrent = true;
    findPriceBook(bookId).then(
      (found) => isCurrent && setSearch(found ?? 'missing'),
      () => isCurrent && setSearch('missing'),
    );
    return () => {
      isCurrent = false;
    };
  }, [bookId, findPriceBook]);
  return search;
}
