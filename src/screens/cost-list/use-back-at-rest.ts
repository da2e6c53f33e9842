import { startTransition, useEffect, useState } from 'react';

/** Longer than a practised hand takes from key to key. */
const REST_MS = 150;

/**
 * Whether what has no place without a good quote is to show. It goes at once where it is due no more, and comes back
 * once `changing` has stood still: building it takes longer than the next key takes to come, which often ends it again.
 */
export function useBackAtRest(isDue: boolean, changing: unknown): boolean {
  const [isShown, show] = useState(isDue);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each change of it begins the rest anew.
  useEffect(() => {
    if (isDue === isShown) return undefined;
    const timer = setTimeout(() => startTransition(() => show(isDue)), isDue ? REST_MS : 0);
    return () => clearTimeout(timer);
  }, [isDue, isShown, changing]);
  return isDue && isShown;
}
