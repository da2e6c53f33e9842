import { useDeferredValue, useEffect, useRef } from 'react';

/** How many times it may render with what was before, on a slow processor, before changes are shown at once. */
const MOST_BEHIND = 10;

/**
 * What a part of the page shows of `now`: after each change the value before it, until the rest of the page is
 * painted; then the part renders in slices, between which the page answers. Where changes come faster than that, as
 * from a key that is held, each is shown at once after the first ten, until there is time for slices again: what is
 * shown never stands still.
 */
export function useFollowing<Shown>(now: Shown): Shown {
  const following = useDeferredValue(now);
  const behind = useRef(0);
  useEffect(() => {
    behind.current = following === now ? 0 : behind.current + 1;
  });
  return behind.current < MOST_BEHIND ? following : now;
}
