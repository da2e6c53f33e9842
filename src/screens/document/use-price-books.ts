import { useEffect, useState } from 'react';
import type { PriceBook } from '../../pricing/price-book/price-book';
import { useServices } from '../../store/calculator-context';

const NONE: readonly PriceBook[] = [];

/** Every price list that the page has; none until they have loaded, nor where they can't be. */
export function usePriceBooks(): readonly PriceBook[] {
  const { priceBooks } = useServices();
  const [books, setBooks] = useState(NONE);
  useEffect(() => {
    let isCurrent = true;
    priceBooks().then(
      (found) => isCurrent && setBooks(found),
      () => undefined,
    );
    return () => {
      isCurrent = false;
    };
  }, [priceBooks]);
  return books;
}
