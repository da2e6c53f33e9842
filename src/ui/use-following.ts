import { useDeferredValue } from 'react';

/**
 * What a part of the page shows of `now`: at first that, and after each change the value before it until the rest of
 * the page is painted. Then the part renders in slices, between which the page answers. What is memoised over the
 * value renders nothing meanwhile. Without a price nothing may lag: `now` is shown at once.
 */
export function useFollowing<Shown>(now: Shown, hasPrice: boolean): Shown {
  const following = useDeferredValue(now);
  return hasPrice ? following : now;
}
