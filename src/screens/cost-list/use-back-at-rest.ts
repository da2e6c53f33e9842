import { startTransition, useEffect, useState } from 'react';

/** Longer than a practised hand takes from key to key. */
const REST_MS = 150;

/**
 * What has no place without a good quote, `undefined` where there is none: it goes at once, and comes back once the
 * quote has stood still. Building it takes longer than the next key takes to come, which often ends it again.
 */
export function useBackAtRest<Quote>(quote: Quote | undefined): Quote | undefined {
  const [isShown, show] = useState(quote !== undefined);
  useEffect(() => {
    const isDue = quote !== undefined;
    if (isDue === isShown) return undefined;
    const timer = setTimeout(() => startTransition(() => show(isDue)), isDue ? REST_MS : 0);
    return () => clearTimeout(timer);
  }, [quote, isShown]);
  return isShown ? quote : undefined;
}
